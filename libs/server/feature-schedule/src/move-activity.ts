import { financialYearOf, monthName, movedDay } from '@goodmark/audit-schedule';
import { type Problem, problemUnless, reasonGiven } from '@goodmark/audit-tool';
import { Activity, assertCanMoveActivity, Audit, holidaysOf, keepRevision, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, MonthScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { moveDueDays } from './move-due-days';

@InputType({ description: 'A move of an activity to another month. Refused once an audit of it is submitted.' })
export class ActivityMoveInput {
  @Field(() => ID, { description: 'The activity.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => MonthScalar, { description: 'The month it moves to.' })
  month!: string;

  @Field(() => String, { description: 'Why it moves; kept with the revision.' })
  reason!: string;

  @Field(() => Boolean, { nullable: true, description: "Whether it may leave its financial year's schedule; a month of another year is refused without." })
  toAnotherYear?: boolean | null;
}

function problemsOf(activity: Activity, { month, toAnotherYear }: ActivityMoveInput): readonly Problem[] {
  const [from, to] = [financialYearOf(activity.month), financialYearOf(month)];
  return [
    ...problemUnless(month !== activity.month, 'month', `It is planned for ${monthName(month)} already. Choose another month.`),
    ...problemUnless(
      from === to || toAnotherYear === true, 'month',
      `${monthName(month)} is in the financial year ${to}, and the activity on the schedule of ${from}. Choose a month of ${from}, or say that it leaves that schedule (toAnotherYear).`,
    ),
  ];
}

/** Moves an activity, its due days and the audits allocated in it, to another month; its figures have not begun yet. */
export async function moveActivity(tx: RequestContext, input: ActivityMoveInput): Promise<Activity> {
  const activity = await tx.require(Activity, input.id);
  const { reason, problems } = reasonGiven(input.reason, 'Say why the activity moves.');
  const wrong = [...problems, ...problemsOf(activity, input)];
  if (problems.length > 0) assertNoProblems(wrong);

  const { month } = input;
  const holidays = await holidaysOf(tx);
  const there = (day: string | null) => (day === null ? null : movedDay(day, activity.month, month, holidays));
  const days = { auditDueOn: there(activity.auditDueOn), reportDueOn: there(activity.reportDueOn) };
  const moved = await tx.change(Activity, activity, input.version, { month, ...days });
  // Asked after the rows of its audits are locked by the update, so that no submission slips in between.
  await tx.set(Audit, { activityId: activity.id }, { month });
  await assertCanMoveActivity(tx, activity);
  // An activity that cannot move at all is said first: no other month would help.
  assertNoProblems(wrong);
  await moveDueDays(tx, activity, activity.auditDueOn, days.auditDueOn);
  await keepRevision(tx, moved, reason);
  await tx.record({
    recordType: 'Activity', recordId: activity.id, what: 'moved', why: reason,
    before: { month: activity.month, auditDueOn: activity.auditDueOn, reportDueOn: activity.reportDueOn }, after: { month, ...days },
  });
  return moved;
}
