import { expectedInMonth, monthsUpTo } from '@goodmark/audit-schedule';
import { MANAGER_LEVELS, participationOf, type ParticipationStatus } from '@goodmark/audit-tool';
import {
  allOf, Auditor, condition, holidaysOf, isOneOf, type Months, ParticipationExemption, peopleInReach, Person, readQaDone, type RequestContext,
} from '@goodmark/server-data';

/** What one manager did of QA, and what was expected of them. */
export interface ManagerParticipationRow {
  readonly person: Person;
  readonly status: ParticipationStatus;
  readonly expected: number;
  readonly allocated: number;
  readonly audited: number;
  readonly moderated: number;
  readonly observed: number;
  readonly registered: boolean;
  readonly exemptions: readonly ParticipationExemption[];
}

const covers = ({ fromMonth, untilMonth }: ParticipationExemption, month: string): boolean => fromMonth <= month && (untilMonth === null || month <= untilMonth);

/** Every manager who works here and whose workload the viewer reads, by name. */
export async function participationIn(ctx: RequestContext, months: Months): Promise<readonly ManagerParticipationRow[]> {
  const people = await ctx.visible(Person, allOf([condition('t.active = 1'), isOneOf('t.level', MANAGER_LEVELS, 'levels'), peopleInReach(ctx.viewer, 't')]), 'ORDER BY t.name, t.id');
  const ids = people.map(({ id }) => id);
  const register = new Map((await ctx.visible(Auditor, isOneOf('t.id', ids, 'ids'))).map((entry) => [entry.id, entry]));
  const exemptions = await ctx.visible(
    ParticipationExemption,
    allOf([isOneOf('t.personId', ids, 'ids'), condition('t.withdrawnAt IS NULL AND t.fromMonth <= :to AND (t.untilMonth IS NULL OR t.untilMonth >= :from)', { ...months })]), 'ORDER BY t.fromMonth, t.id',
  );
  const done = await readQaDone(ctx, months);
  const holidays = await holidaysOf(ctx);
  return people.map((person) => {
    const entry = register.get(person.id);
    const registered = entry?.active ?? false;
    const theirs = exemptions.filter(({ personId }) => personId === person.id);
    const open = monthsUpTo(months.from, months.to).filter((month) => !theirs.some((each) => covers(each, month)));
    const expected = entry && registered ? open.reduce((sum, month) => sum + expectedInMonth(entry.expectedPerMonth, entry, month, holidays), 0) : 0;
    const { allocated, audited, moderated, observed } = done.get(person.id) ?? { allocated: 0, audited: 0, moderated: 0, observed: 0 };
    const exempt = open.length === 0 || (registered && expected === 0);
    return { person, expected, allocated, audited, moderated, observed, registered, exemptions: theirs, status: participationOf({ registered, expected, done: audited + moderated + observed, exempt }) };
  });
}
