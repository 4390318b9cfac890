import { monthName, movedDay } from '@goodmark/audit-schedule';
import { isOver } from '@goodmark/audit-tool';
import { Activity, BulkRun, condition, holidaysOf, isOneOf, newId, Person, type RequestContext } from '@goodmark/server-data';
import { addActivity, instrumentOf } from './create-activity';

/** One activity to be planned once more, in another month. */
export interface PlannedCopy {
  readonly source: Activity;
  readonly month: string;
}

/** What became of one copy: the new activity, or why there is none. */
export interface CopyResult {
  readonly sourceId: string;
  readonly month: string;
  readonly activityId: string | null;
  readonly problem: string | null;
}

const keyOf = (title: string, month: string): string => `${month} ${title.toLowerCase()}`;

/** The structure of an activity in another month: never its audits, its results or its status. */
async function copied(tx: RequestContext, { source, month }: PlannedCopy, holidays: ReadonlySet<string>): Promise<Activity> {
  const there = (day: string | null) => (day === null ? null : movedDay(day, source.month, month, holidays));
  // Somebody who has left leads nothing new.
  const lead = source.leadId === null ? null : await tx.load(Person, source.leadId);
  const { title, kind, origin, service, categories, targetCount, samplingMethod, moderationRule, moderationRate, moderationPicks, moderationMode } = source;
  return addActivity(tx, {
    title, kind, origin, service, categories, targetCount, samplingMethod, moderationRule, moderationRate, moderationPicks, moderationMode, month,
    instrumentVersion: instrumentOf(kind), leadId: lead?.active ? lead.id : null, status: 'PLANNED',
    auditDueOn: there(source.auditDueOn), reportDueOn: there(source.reportDueOn),
  }, `Copied from “${title}” of ${monthName(source.month)}.`);
}

/** Plans activities once more and says of each what became of it: where one of its title is on the schedule already, nothing. */
export async function copyActivities(tx: RequestContext, what: string, copies: readonly PlannedCopy[]): Promise<BulkRun> {
  const months = [...new Set(copies.map(({ month }) => month))];
  const standing = await tx.visible(Activity, months.length === 0 ? condition('1 = 0') : isOneOf('t.month', months, 'months'));
  const taken = new Set(standing.filter(({ status }) => status !== 'CANCELLED').map(({ title, month }) => keyOf(title, month)));
  const holidays = await holidaysOf(tx);
  const results: CopyResult[] = [];
  for (const copy of copies) {
    const { source, month } = copy;
    const key = keyOf(source.title, month);
    const problem = taken.has(key) ? `There is an activity of this title in ${monthName(month)} already.` : null;
    taken.add(key);
    results.push({ sourceId: source.id, month, activityId: problem ? null : (await copied(tx, copy, holidays)).id, problem });
  }
  return tx.add(BulkRun, { id: newId(), at: tx.clock.now(), byId: tx.viewer.personId, what, results: JSON.stringify(results) });
}

/** What is copied when a whole schedule is: all but what was cancelled. */
export const isCopied = ({ status }: Activity): boolean => !isOver(status) || status === 'CLOSED';
