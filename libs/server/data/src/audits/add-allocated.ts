import { CASE_AUDIT_TOOL, DOMAIN_KEYS } from '@goodmark/audit-tool';
import type { Activity } from '../entities/activity';
import { Audit } from '../entities/audit';
import type { Case } from '../entities/case';
import type { SamplingMethod } from '../entities/enums';
import { Judgement } from '../entities/judgement';
import type { Person } from '../entities/person';
import { newId } from '../new-id';
import { tellPeople } from '../notifications/tell';
import type { RequestContext } from '../request-context';

/** What an allocation says. Whoever allocates has made sure that it may be. */
export interface Allocation {
  readonly reference: string;
  readonly activity: Activity;
  readonly theCase: Case;
  readonly serviceAreaId: string;
  readonly auditor: Person;
  readonly dueOn: string;
  /** How the case was chosen: the sample's method, or what the activity plans. */
  readonly samplingMethod: SamplingMethod;
  /** Who let a conflict of interest pass, and why; null where there is none. */
  readonly exception: { readonly approvedById: string; readonly reason: string } | null;
}

/** Adds an allocated audit with its twelve empty judgements; what is true of the case now is frozen on it. */
export async function addAllocatedAudit(tx: RequestContext, { reference, activity, theCase, serviceAreaId, auditor, dueOn, samplingMethod, exception }: Allocation): Promise<Audit> {
  const id = newId();
  const audit = await tx.create(
    Audit,
    {
      id, reference, kind: 'LIVE', status: 'ALLOCATED', activityId: activity.id, caseId: theCase.id, auditorId: auditor.id,
      auditorLevel: auditor.level, auditorTeamId: auditor.teamId, month: activity.month, activityKind: activity.kind,
      instrumentVersion: activity.instrumentVersion ?? CASE_AUDIT_TOOL.version, service: theCase.service, serviceAreaId,
      teamId: theCase.teamId, categories: theCase.categories, caseHolderId: theCase.caseHolderId, samplingMethod,
      dueOn, allocatedAt: tx.clock.now(), source: tx.viewer.tokenId ? 'API' : 'CONSOLE',
      cohortId: null, moderatorId: null, startedAt: null, submittedAt: null, moderatedAt: null, closedAt: null, auditorGrade: null,
      moderatedGrade: null, outcome: null, auditorDomains: null, moderatedDomains: null, exceptionById: exception?.approvedById ?? null, exceptionReason: exception?.reason ?? null,
      previousAuditId: activity.kind === 'RE_AUDIT' ? await tx.facts.lastAuditOf(theCase.id) : null,
    },
    { reference, activityId: activity.id, caseId: theCase.id, auditorId: auditor.id, dueOn, ...(exception ? { exception } : {}) },
  );
  await tx.addAll(Judgement, DOMAIN_KEYS.map((domain) => ({ auditId: id, domain, grade: null, moderatedGrade: null })));
  await tellPeople(tx, 'AUDIT_ALLOCATED', [audit]);
  return audit;
}
