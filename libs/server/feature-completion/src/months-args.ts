import { monthsUpTo } from '@goodmark/audit-schedule';
import { problemUnless } from '@goodmark/audit-tool';
import { assertNoProblems, MonthScalar, PageArgs } from '@goodmark/server-graphql';
import { ArgsType, Field } from 'type-graphql';

const MOST_MONTHS = 36;

@ArgsType()
export class MonthsArgs extends PageArgs {
  @Field(() => MonthScalar, { description: 'The first month.' })
  from!: string;

  @Field(() => MonthScalar, { description: 'The last month; at most 36 in all.' })
  to!: string;
}

/** Throws `INVALID_INPUT` where the months are in the wrong order or too many. */
export function assertMonths({ from, to }: MonthsArgs): void {
  assertNoProblems([
    ...problemUnless(from <= to, 'to', 'The last month comes before the first. Exchange them.'),
    ...problemUnless(from > to || monthsUpTo(from, to).length <= MOST_MONTHS, 'to', `Ask for at most ${MOST_MONTHS} months.`),
  ]);
}
