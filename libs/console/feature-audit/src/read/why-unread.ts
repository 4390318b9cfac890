import { isDraft } from '@goodmark/audit-tool';
import type { AuditRead } from './audit-read';

export type WhyUnread = 'DRAFT' | 'NOT_YOURS' | 'NOTHING_YET' | 'EXEMPTED';

/** Why a reader sees no grade of any domain: the one true reason; null where there are grades to see. */
export function whyUnread({ judgements, status, auditor }: Pick<AuditRead, 'judgements' | 'status' | 'auditor'>, viewerId: string): WhyUnread | null {
  if (judgements.some(({ grade }) => grade !== null)) return null;
  if (status === 'EXEMPTED') return 'EXEMPTED';
  if (!isDraft(status)) return 'NOT_YOURS';
  return auditor.id === viewerId ? 'NOTHING_YET' : 'DRAFT';
}
