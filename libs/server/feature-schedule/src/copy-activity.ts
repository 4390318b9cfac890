import { problemUnless } from '@goodmark/audit-tool';
import { Activity, type BulkRun, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, MonthScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';
import { copyActivities } from './copy-activities';

const MOST_MONTHS = 36;

@InputType({ description: 'Plans an activity once more: its structure, never its audits.' })
export class ActivityCopyInput {
  @Field(() => ID, { description: 'The activity.' })
  id!: string;

  @Field(() => [MonthScalar], { description: 'The months it is planned for as well, at most 36: several for one that recurs.' })
  months!: string[];
}

/** Plans an activity for other months as well. */
export async function copyActivity(tx: RequestContext, input: ActivityCopyInput): Promise<BulkRun> {
  const source = await tx.require(Activity, input.id);
  const months = [...new Set(input.months)].sort();
  assertNoProblems([
    ...problemUnless(months.length > 0, 'months', 'Say for which months it is planned as well.'),
    ...problemUnless(months.length <= MOST_MONTHS, 'months', `Plan at most ${MOST_MONTHS} months at a time.`),
  ]);
  return copyActivities(tx, 'activityCopy', months.map((month) => ({ source, month })));
}
