import { domainName } from '@goodmark/audit-tool';
import type { ReAuditListQuery } from '@goodmark/console-data';
import type { useText } from '@goodmark/console-ui';

export type ReAuditRow = ReAuditListQuery['page']['nodes'][number];

/** What is looked at again, in a few words. */
export const lookedAtAgain = ({ domain, audit }: Pick<ReAuditRow, 'domain' | 'audit'>, text: ReturnType<typeof useText>): string =>
  domain ? domainName(domain) : text('reAudits.ofCase', { reference: audit?.case.reference ?? '' });
