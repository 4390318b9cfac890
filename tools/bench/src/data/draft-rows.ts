import { CASE_AUDIT_TOOL, DOMAIN_KEYS } from '@goodmark/audit-tool';
import type { Audit, Judgement } from '@goodmark/server-data';
import { idOf } from './identifiers';
import type { Organisation } from './organisation-rows';

/** How many audits are allocated to be written on: more than are ever under way at once. */
export const DRAFTS = 512;
/** Outside the two years that the filtered queries ask for. */
const MONTH = '2018-04';
const AT = '2018-04-03T08:00:00.000Z';

export interface DraftRows {
  readonly audit: Partial<Audit>;
  readonly judgements: readonly Partial<Judgement>[];
}

/** One audit just allocated to the lead, nothing judged yet. */
function draftOf(n: number, { lead, cases, activities }: Organisation): DraftRows {
  const given = cases[n % cases.length];
  if (!given) throw new RangeError('There are no cases.');
  const { row: theCase, areaId } = given;
  const id = idOf('draft', n);
  return {
    audit: {
      id, version: 1, createdAt: AT, updatedAt: AT, reference: `AUD-D-${String(n).padStart(8, '0')}`, kind: 'LIVE', status: 'ALLOCATED',
      activityId: activities.at(-1)?.id ?? null, cohortId: null, caseId: theCase.id, auditorId: lead.id as string, auditorLevel: 'STRATEGIC_LEAD',
      moderatorId: null, month: MONTH, activityKind: 'CASE_AUDIT', instrumentVersion: CASE_AUDIT_TOOL.version, service: theCase.service,
      serviceAreaId: areaId, teamId: theCase.teamId, categories: theCase.categories, caseHolderId: theCase.caseHolderId ?? null,
      samplingMethod: 'RANDOM', dueOn: '2018-05-14', allocatedAt: AT, source: 'CONSOLE',
    },
    judgements: [...DOMAIN_KEYS].sort().map((domain) => ({ auditId: id, domain, grade: null, moderatedGrade: null })),
  };
}

export const draftRows = (organisation: Organisation): readonly DraftRows[] =>
  Array.from({ length: DRAFTS }, (_, n) => draftOf(n, organisation));
