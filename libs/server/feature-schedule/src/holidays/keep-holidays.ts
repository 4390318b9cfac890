import { longDate } from '@goodmark/audit-schedule';
import { type Problem, problemUnless, TEXT_LIMITS, textProblem, tidyLine } from '@goodmark/audit-tool';
import { BankHoliday, condition, newId, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A bank holiday more.' })
export class BankHolidayCreateInput {
  @Field(() => DateScalar, { description: 'The day.' })
  day!: string;

  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  name!: string;
}

@InputType({ description: 'What changes about a bank holiday. Left out: unchanged. A wrong day is taken off, and the right one added.' })
export class BankHolidayChangeInput {
  @Field(() => ID, { description: 'The bank holiday.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What it is called, at most 200 characters; cannot be cleared.' })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is kept: false takes it off, true puts it back. Cannot be cleared.' })
  kept?: boolean | null;
}

function problemsWithName(name: string): Problem[] {
  const problem = tidyLine(name) ? textProblem(name, TEXT_LIMITS.title) : 'Say what the day is called.';
  return problem ? [{ field: 'name', message: problem }] : [];
}

/** Adds a bank holiday. Due dates that were set before stay as they are. */
export async function createHoliday(tx: RequestContext, { day, name }: BankHolidayCreateInput): Promise<BankHoliday> {
  const [there] = await tx.visible(BankHoliday, condition('t.day = :day', { day }));
  const already = there?.kept ? `${longDate(day)} is a bank holiday already.` : `${longDate(day)} was taken off. Put it back instead.`;
  assertNoProblems([...problemsWithName(name), ...problemUnless(!there, 'day', already)]);
  const row = { day, name: tidyLine(name), kept: true };
  return tx.create(BankHoliday, { id: newId(), ...row }, row);
}

/** Renames a bank holiday, takes it off or puts it back. Due dates that were set before stay as they are. */
export async function changeHoliday(tx: RequestContext, input: BankHolidayChangeInput): Promise<BankHoliday> {
  const holiday = await tx.require(BankHoliday, input.id);
  assertNoProblems([
    ...(input.name === undefined ? [] : problemsWithName(input.name ?? '')),
    ...problemUnless(input.kept !== null, 'kept', 'Say true or false, or leave it out.'),
  ]);
  const before = { name: holiday.name, kept: holiday.kept };
  const after = { name: input.name == null ? holiday.name : tidyLine(input.name), kept: input.kept ?? holiday.kept };
  const changed = await tx.change(BankHoliday, holiday, input.version, after);
  await tx.record({ recordType: 'BankHoliday', recordId: holiday.id, what: 'changed', before, after });
  return changed;
}
