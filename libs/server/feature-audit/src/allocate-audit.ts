import { conflictsOf, conflictSentence, type Problem, problemsToAllocateIn } from '@goodmark/audit-tool';
import {
  Activity, addAllocatedAudit, assertMayAllocateFrom, type Audit, Auditor, beginWithFirstAudit, Case, type CaseTies, Person, type RequestContext,
} from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Gives a case of an activity to an auditor.' })
export class AuditAllocateInput {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => ID, { description: 'The auditor: a person on the auditor register.' })
  auditorId!: string;

  @Field(() => DateScalar, { description: 'The day the audit is due.' })
  dueOn!: string;
}

async function problemsOf(
  tx: RequestContext, input: AuditAllocateInput, activity: Activity, ties: CaseTies, auditor: Person | null,
): Promise<Problem[]> {
  const problems: Problem[] = [...problemsToAllocateIn(activity)];
  const register = await tx.load(Auditor, input.auditorId);
  if (!auditor?.active || !register?.active) {
    problems.push({ field: 'auditorId', message: 'Choose somebody active on the auditor register. See auditors.' });
  } else {
    for (const reason of conflictsOf(auditor, ties)) {
      problems.push({ field: 'auditorId', message: `${auditor.name} cannot audit this case. ${conflictSentence(reason)} Choose somebody independent of it.` });
    }
  }
  if (await tx.facts.isAllocatedIn(activity.id, input.caseId)) {
    problems.push({ field: 'caseId', message: 'This case is already allocated in this activity.' });
  }
  return problems;
}

/** Allocates an audit; what is true of the case now is frozen on it. `reference` was taken before the unit began. */
export async function allocateAudit(tx: RequestContext, input: AuditAllocateInput, reference: string): Promise<Audit> {
  const { id: activityId } = await tx.require(Activity, input.activityId, 'activityId');
  // Locks the activity's row: its allocations and moves wait for each other, so what is read below stays true.
  await tx.set(Activity, { id: activityId }, { id: activityId });
  const activity = await tx.require(Activity, activityId, 'activityId');
  const theCase = await tx.require(Case, input.caseId, 'caseId');
  const ties = (await tx.facts.tiesOf(theCase.id)) as CaseTies;
  assertMayAllocateFrom(tx, ties.serviceAreaId);
  const auditor = await tx.load(Person, input.auditorId);
  assertNoProblems(await problemsOf(tx, input, activity, ties, auditor));

  await beginWithFirstAudit(tx, activity);
  return addAllocatedAudit(tx, {
    reference, activity, theCase, serviceAreaId: ties.serviceAreaId, auditor: auditor as Person, dueOn: input.dueOn, samplingMethod: activity.samplingMethod, exception: null,
  });
}
