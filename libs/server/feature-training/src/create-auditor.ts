import { Auditor, Person, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { expectationProblems, trainingProblems } from './auditor-problems';

@InputType({ description: 'Puts a trained person on the auditor register.' })
export class AuditorCreateInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day their training was signed off.' })
  trainedOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many audits a month are expected of them, 0 to 31; 1 when left out.' })
  expectedPerMonth?: number | null;
}

/** Puts a person on the auditor register, so that audits can be allocated to them. */
export async function createAuditor(tx: RequestContext, input: AuditorCreateInput): Promise<Auditor> {
  const person = await tx.load(Person, input.personId);
  const { trainedOn = null, expectedPerMonth } = input;
  const expected = expectedPerMonth ?? 1;
  const already = await tx.load(Auditor, input.personId);
  assertNoProblems([
    ...(person?.active ? [] : [{ field: 'personId', message: 'Choose somebody who works here: there is no such person.' }]),
    ...(already ? [{ field: 'personId', message: 'This person is already on the auditor register.' }] : []),
    ...expectationProblems(expected),
    ...trainingProblems(trainedOn, tx.clock.today()),
  ]);
  const row = { trainedOn, active: true, leftOn: null, expectedPerMonth: expected, pausedFrom: null, pausedUntil: null };
  return tx.create(Auditor, { id: input.personId, ...row }, row);
}
