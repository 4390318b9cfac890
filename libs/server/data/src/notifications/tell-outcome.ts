import type { Audit } from '../entities/audit';
import { Team } from '../entities/organisation';
import type { RequestContext } from '../request-context';
import { tellOf } from './tell';

/** Whoever answers for the case: who held it when it was allocated, and who manages its team now. */
async function ofTheCase(tx: RequestContext, { caseHolderId, teamId }: Audit): Promise<readonly (string | null)[]> {
  return [caseHolderId, (await tx.load(Team, teamId))?.managerId ?? null];
}

/** Tells case holder and team manager that an audit was submitted: from now on they see how it came out. */
export async function tellOfOutcome(tx: RequestContext, audit: Audit): Promise<void> {
  await tellOf(tx, 'OUTCOME_TO_SEE', audit, await ofTheCase(tx, audit));
}

/** Tells case holder and team manager where a moderation changed the outcome, and everybody of the conversation where it made feedback due again. */
export async function tellOfModeration(tx: RequestContext, before: Audit, after: Audit): Promise<void> {
  const people = await ofTheCase(tx, after);
  if (before.outcome !== after.outcome) await tellOf(tx, 'OUTCOME_CHANGED', after, people);
  if (before.feedbackHeldOn !== null && after.feedbackHeldOn === null) await tellOf(tx, 'FEEDBACK_DUE_AGAIN', after, [after.auditorId, ...people]);
}
