import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import { idOf } from '../identifiers';
import { personIdOf } from '../organisation/organisation';
import type { AuditRow, SealedDraftRow } from '../rows';

const AT = '2018-04-24T09:20:00.000Z';
const BEGUN_AT = '2018-04-23T14:05:00.000Z';
const EVIDENCE = 'The chronology is up to date, and the safety plan answers what it shows.';

/** An audit that somebody had begun who goes on leave, and that somebody else has now: what was written on it is sealed. */
export function sealedDraftRows(audits: readonly AuditRow[]): readonly SealedDraftRow[] {
  const [away, allocator] = [personIdOf('manager-hub-west'), personIdOf('admin')];
  const named = ['auditor', 'manager'].map(personIdOf);
  const taken = audits.find(({ kind, status, month, service, auditorId, allocatedAt }) =>
    kind === 'LIVE' && status === 'ALLOCATED' && month === '2018-04' && service === 'SOCIAL_CARE' && auditorId !== away && !named.includes(auditorId) && allocatedAt < BEGUN_AT);
  if (!taken) throw new Error('No audit of the demonstration can have been taken over');
  const auditId = taken.id;
  const content = {
    judgements: DOMAIN_KEYS.map((domain) => ({ auditId, domain, grade: domain === 'RISK' ? 'MEETS_GOOD' : null, moderatedGrade: null })),
    texts: [{ auditId, domain: 'RISK', evidence: EVIDENCE, difference: null, notApplicableReason: null, moderationReason: null }],
    whole: [], views: [], actions: [], comments: [],
  };
  return [{
    id: idOf(`sealed draft of ${taken.reference}`, AT), auditId, auditorId: away, sealedAt: AT, sealedById: allocator, status: 'IN_PROGRESS', startedAt: BEGUN_AT, submittedAt: null,
    content: JSON.stringify(content),
  }];
}
