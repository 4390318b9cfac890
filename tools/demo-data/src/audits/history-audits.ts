import { type CaseStory, caseFor } from '../cases';
import { type Random, randomFor } from '../random';
import { HISTORY, type HistoryPlanned } from '../schedule/history-plan';
import type { AuditOutline } from './audit-story';
import { inventGrades, moderate } from './invent-grades';
import { closedAfter, dueOnIn, moderatedAfter, timesToSubmission } from './timeline';

/** The invented audits of June 2016 to November 2017, in the order of their activities. */
export function historyAudits(): readonly AuditOutline[] {
  const done = new Map<string, readonly AuditOutline[]>();
  for (const [index, activity] of HISTORY.entries()) {
    const earlier = activity.again ? done.get(activity.again) : undefined;
    done.set(activity.key, auditsOf(activity, index / HISTORY.length, earlier?.map(({ theCase }) => theCase)));
  }
  return [...done.values()].flat();
}

/** `progress` goes from 0 to 1 over the eighteen months; practice improves a little on the way. */
function auditsOf(activity: HistoryPlanned, progress: number, again: readonly CaseStory[] | undefined): readonly AuditOutline[] {
  const numbers = Array.from({ length: activity.targetCount }, (_, index) => index);
  const moderated = new Set(randomFor(`moderated ${activity.key}`).some(numbers, moderatedCount(activity)));
  return numbers.map((index) => auditOf(activity, index, progress, moderated.has(index), again?.[index]));
}

const moderatedCount = ({ targetCount, moderationRate }: HistoryPlanned): number => Math.max(1, Math.round((targetCount * moderationRate) / 100));

function auditOf(activity: HistoryPlanned, index: number, progress: number, isModerated: boolean, again: CaseStory | undefined): AuditOutline {
  const key = `${activity.key} ${index + 1}`;
  const random = randomFor(`audit ${key}`);
  const submitted = timesToSubmission(activity.month, random);
  const category = activity.categories[index % activity.categories.length] as string;
  const theCase =
    again ?? caseFor({ key, category, service: activity.service, turn: index, openBefore: submitted.allocatedAt.slice(0, 10), openFor: [60, 800] });

  const auditor = inventGrades(overallFor(progress, again !== undefined, random), theCase.row.categories, random);
  const moderated = isModerated ? moderate(auditor, random) : null;
  const weak = (moderated ?? auditor).overall === 'DOES_NOT_MEET_GOOD';
  const reviewed = moderated ? moderatedAfter(submitted, 5, 16, random) : submitted;
  const staysOpen = weak && random.chance(chanceToStayOpen(progress, isModerated));
  const times = staysOpen ? reviewed : closedAfter(reviewed, weak ? 30 : 8, weak ? 110 : 30, random);
  return {
    key,
    activity,
    cohortId: null,
    theCase,
    caseHolderId: holderThen(theCase, activity.month, random),
    dueOn: dueOnIn(activity.month),
    status: times.closedAt ? 'CLOSED' : moderated ? 'MODERATED' : 'SUBMITTED',
    auditor,
    moderated,
    times,
    returnedAt: null,
    givenTo: null,
  };
}

/** What was moderated is watched more closely and yet may take long; the rest is open only where it is recent. */
function chanceToStayOpen(progress: number, isModerated: boolean): number {
  if (isModerated) return 0.2;
  return progress > 0.8 ? 0.12 : 0;
}

function overallFor(progress: number, again: boolean, random: Random): 'E' | 'M' | 'D' {
  const chance = random.next();
  const exceeds = 0.03 + 0.03 * progress;
  const weak = (again ? 0.4 : 0.56) - 0.14 * progress;
  if (chance < weak) return 'D';
  return chance > 1 - exceeds ? 'E' : 'M';
}

/** Some cases have passed to a colleague in the same team since. */
function holderThen({ row, team }: CaseStory, month: string, random: Random): string {
  const holder = row.caseHolderId as string;
  const others = team.holderIds.filter((id) => id !== holder);
  return month < '2017-07' && random.chance(0.15) ? random.pick(others) : holder;
}
