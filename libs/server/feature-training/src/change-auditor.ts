import type { Problem } from '@goodmark/audit-tool';
import { Auditor, Person, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { expectationProblems, trainingProblems } from './auditor-problems';

@InputType({ description: 'What changes about an entry of the auditor register. Left out: unchanged; null: cleared.' })
export class AuditorChangeInput {
  @Field(() => ID, { description: 'The entry; its id is the person\'s.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day their training was signed off.' })
  trainedOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many audits a month are expected of them, 0 to 31; cannot be cleared.' })
  expectedPerMonth?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they may be allocated audits; false while they are away. Cannot be cleared.' })
  active?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of leave, on which nothing is expected of them.' })
  pausedFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of leave.' })
  pausedUntil?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day they left the register for good; they are then not active.' })
  leftOn?: string | null;
}

type Entry = Pick<Auditor, 'trainedOn' | 'active' | 'leftOn' | 'expectedPerMonth' | 'pausedFrom' | 'pausedUntil'>;
const entryOf = ({ trainedOn, active, leftOn, expectedPerMonth, pausedFrom, pausedUntil }: Entry): Entry => ({ trainedOn, active, leftOn, expectedPerMonth, pausedFrom, pausedUntil });

/** Whoever leaves is no longer active, and whoever is made active again has not left. */
function changedOf(auditor: Auditor, { trainedOn, expectedPerMonth, active, leftOn, pausedFrom, pausedUntil }: AuditorChangeInput): Entry {
  const left = leftOn === undefined ? (active === true ? null : auditor.leftOn) : leftOn;
  return {
    trainedOn: trainedOn === undefined ? auditor.trainedOn : trainedOn,
    expectedPerMonth: expectedPerMonth ?? auditor.expectedPerMonth,
    leftOn: left,
    pausedFrom: pausedFrom === undefined ? auditor.pausedFrom : pausedFrom,
    pausedUntil: pausedUntil === undefined ? auditor.pausedUntil : pausedUntil,
    active: active ?? (left === null && auditor.active),
  };
}

async function problemsOf(tx: RequestContext, input: AuditorChangeInput, after: Entry): Promise<Problem[]> {
  const problems = [...expectationProblems(input.expectedPerMonth), ...trainingProblems(after.trainedOn, tx.clock.today())];
  if (input.expectedPerMonth === null) problems.push({ field: 'expectedPerMonth', message: 'Give a number from 0 to 31, or leave it out.' });
  if (input.active === null) problems.push({ field: 'active', message: 'Say true or false, or leave it out.' });
  if (after.leftOn !== null && after.active) problems.push({ field: 'leftOn', message: 'Somebody who has left cannot be active. Leave one of the two out.' });
  if (after.leftOn !== null && after.leftOn > tx.clock.today()) problems.push({ field: 'leftOn', message: 'Give the day once they have left: it cannot be in the future.' });
  if (after.pausedUntil !== null && (after.pausedFrom === null || after.pausedUntil < after.pausedFrom)) {
    problems.push({ field: 'pausedUntil', message: 'Leave ends after it begins. Give both days, or the first alone.' });
  }
  if (input.active && !(await tx.load(Person, input.id))?.active) problems.push({ field: 'active', message: 'This person no longer works here.' });
  return problems;
}

/** Changes an entry of the auditor register: what is expected, whether they are away, that they have left. */
export async function changeAuditor(tx: RequestContext, input: AuditorChangeInput): Promise<Auditor> {
  const auditor = await tx.require(Auditor, input.id);
  const after = changedOf(auditor, input);
  assertNoProblems(await problemsOf(tx, input, after));
  const changed = await tx.change(Auditor, auditor, input.version, after);
  await tx.record({ recordType: 'Auditor', recordId: auditor.id, what: 'changed', before: { ...entryOf(auditor) }, after: { ...after } });
  return changed;
}
