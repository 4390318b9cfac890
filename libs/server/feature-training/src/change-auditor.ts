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

  @Field(() => DateScalar, { nullable: true, description: 'The day they left the register for good; they are then not active.' })
  leftOn?: string | null;
}

type Entry = Pick<Auditor, 'trainedOn' | 'active' | 'leftOn' | 'expectedPerMonth'>;

/** Whoever leaves is no longer active, and whoever is made active again has not left. */
function changedOf(auditor: Auditor, { trainedOn, expectedPerMonth, active, leftOn }: AuditorChangeInput): Entry {
  const left = leftOn === undefined ? (active === true ? null : auditor.leftOn) : leftOn;
  return {
    trainedOn: trainedOn === undefined ? auditor.trainedOn : trainedOn,
    expectedPerMonth: expectedPerMonth ?? auditor.expectedPerMonth,
    leftOn: left,
    active: active ?? (left === null && auditor.active),
  };
}

async function problemsOf(tx: RequestContext, input: AuditorChangeInput, after: Entry): Promise<Problem[]> {
  const problems = [...expectationProblems(input.expectedPerMonth), ...trainingProblems(after.trainedOn, tx.clock.today())];
  if (input.expectedPerMonth === null) problems.push({ field: 'expectedPerMonth', message: 'Give a number from 0 to 31, or leave it out.' });
  if (input.active === null) problems.push({ field: 'active', message: 'Say true or false, or leave it out.' });
  if (after.leftOn !== null && after.active) problems.push({ field: 'leftOn', message: 'Somebody who has left cannot be active. Leave one of the two out.' });
  if (after.leftOn !== null && after.leftOn > tx.clock.today()) problems.push({ field: 'leftOn', message: 'Give the day once they have left: it cannot be in the future.' });
  if (input.active && !(await tx.load(Person, input.id))?.active) problems.push({ field: 'active', message: 'This person no longer works here.' });
  return problems;
}

/** Changes an entry of the auditor register: what is expected, whether they are away, that they have left. */
export async function changeAuditor(tx: RequestContext, input: AuditorChangeInput): Promise<Auditor> {
  const auditor = await tx.require(Auditor, input.id);
  const after = changedOf(auditor, input);
  assertNoProblems(await problemsOf(tx, input, after));
  const changed = await tx.change(Auditor, auditor, input.version, after);
  const { trainedOn, active, leftOn, expectedPerMonth } = auditor;
  await tx.record({ recordType: 'Auditor', recordId: auditor.id, what: 'changed', before: { trainedOn, active, leftOn, expectedPerMonth }, after: { ...after } });
  return changed;
}
