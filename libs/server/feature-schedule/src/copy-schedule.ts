import { addMonths, compareActivities, monthsApart, monthsOf } from '@goodmark/audit-schedule';
import { problemUnless } from '@goodmark/audit-tool';
import { Activity, type BulkRun, condition, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, FinancialYearScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';
import { copyActivities, isCopied } from './copy-activities';

@InputType({ description: "Plans a year's activities for another year, each in the same month: their structure, never their audits." })
export class ScheduleCopyInput {
  @Field(() => FinancialYearScalar, { description: 'The year that is copied.' })
  from!: string;

  @Field(() => FinancialYearScalar, { description: 'The year it is copied into; what is planned there stays.' })
  to!: string;

  @Field(() => [ID], { nullable: true, description: 'Which of its activities; all but the cancelled ones when left out.' })
  activityIds?: string[] | null;
}

/** Copies the structure of a year's schedule into another. */
export async function copySchedule(tx: RequestContext, { from, to, activityIds }: ScheduleCopyInput): Promise<BulkRun> {
  assertNoProblems(problemUnless(from !== to, 'to', 'Choose another year than the one that is copied.'));
  const months = monthsOf(from);
  const all = await tx.visible(Activity, condition('t.month >= :first AND t.month <= :last', { first: months[0], last: months[11] }));
  const asked = activityIds ? all.filter(({ id }) => activityIds.includes(id)) : all.filter(isCopied);
  const known = activityIds?.every((id) => all.some((activity) => activity.id === id)) ?? true;
  assertNoProblems([
    ...problemUnless(known, 'activityIds', `Choose activities of ${from}: some of these are not on its schedule.`),
    ...problemUnless(!known || asked.length > 0, activityIds ? 'activityIds' : 'from', `There is nothing to copy: no activity of ${from} is chosen or planned.`),
  ]);
  const distance = monthsApart(from, to);
  return copyActivities(tx, 'scheduleCopy', [...asked].sort(compareActivities).map((source) => ({ source, month: addMonths(source.month, distance) })));
}
