import { addMonths, monthOf } from '@goodmark/audit-schedule';
import { Activity, allOf, Audit, condition, CorrectiveAction, type FeedKind, isOneOf, type RequestContext } from '@goodmark/server-data';
import ical from 'ical-generator';

/** One day on which something is due. */
export interface DueDay {
  /** The same every time, so that a calendar moves it instead of adding another. */
  readonly id: string;
  readonly day: string;
  readonly summary: string;
  /** Where it stands in the console, from the root. */
  readonly path: string;
}

/** The schedule is shown from so many months ago until so many ahead. */
const MONTHS_BACK = 12;
const MONTHS_AHEAD = 24;
const MOST = 2_000;

const daysOf = (activities: readonly Activity[]): DueDay[] =>
  activities.flatMap(({ id, title, auditDueOn, reportDueOn }) => [
    ...(auditDueOn ? [{ id: `${id}-audits`, day: auditDueOn, summary: `Audits due: ${title}`, path: `/activities/${id}` }] : []),
    ...(reportDueOn ? [{ id: `${id}-report`, day: reportDueOn, summary: `Report due: ${title}`, path: `/activities/${id}` }] : []),
  ]);

/**
 * When what a feed shows is due. Audits and actions are named by the audit's reference and nothing else: a calendar is
 * shown to colleagues, on telephones and in meetings.
 */
export async function dueDaysOf(ctx: RequestContext, kind: FeedKind): Promise<readonly DueDay[]> {
  const month = monthOf(ctx.clock.today());
  const near = condition(`t.status <> 'CANCELLED' AND t.month >= :from AND t.month <= :to`, { from: addMonths(month, -MONTHS_BACK), to: addMonths(month, MONTHS_AHEAD) });
  if (kind === 'WHOLE_SCHEDULE') return daysOf(await ctx.visible(Activity, near, `ORDER BY t.month, t.title LIMIT ${MOST}`));
  const me = { me: ctx.viewer.personId };
  const audits = await ctx.visible(Audit, condition(`t.auditorId = :me AND t.status IN ('ALLOCATED', 'IN_PROGRESS', 'RETURNED')`, me), `ORDER BY t.dueOn, t.id LIMIT ${MOST}`);
  const actions = await ctx.visible(CorrectiveAction, condition(`t.ownerId = :me AND t.status = 'OPEN'`, me), `ORDER BY t.dueOn, t.id LIMIT ${MOST}`);
  const ofActions = new Map((await ctx.visible(Audit, isOneOf('t.id', actions.map(({ auditId }) => auditId), 'ids'))).map(({ id, reference }) => [id, reference]));
  return [
    ...audits.map(({ id, reference, dueOn }) => ({ id: `${id}-audit`, day: dueOn, summary: `Audit ${reference} due`, path: `/audits/${id}` })),
    ...actions.flatMap(({ id, auditId, dueOn }) => {
      const reference = ofActions.get(auditId);
      return [{ id: `${id}-action`, day: dueOn, summary: reference ? `Corrective action of ${reference} due` : 'Corrective action due', path: reference ? `/audits/${auditId}` : '/work' }];
    }),
    ...daysOf(await ctx.visible(Activity, allOf([near, condition('t.leadId = :me', me)]), `ORDER BY t.month, t.title LIMIT ${MOST}`)),
  ];
}

const NAMES: Readonly<Record<FeedKind, string>> = { MY_DUE_DATES: 'Goodmark: due dates', WHOLE_SCHEDULE: 'Goodmark: schedule' };

/** The days as an iCalendar text (RFC 5545), whole days each. `consoleUrl` is where people open the console, where that is known. */
export function calendarOf(kind: FeedKind, days: readonly DueDay[], consoleUrl: string | null): string {
  const calendar = ical({ name: NAMES[kind], prodId: { company: 'Goodmark', product: 'Goodmark', language: 'EN' }, ttl: 3600 });
  for (const { id, day, summary, path } of days) {
    calendar.createEvent({
      id: `${id}@goodmark`, start: new Date(`${day}T00:00:00Z`), allDay: true, summary, ...(consoleUrl ? { url: `${consoleUrl.replace(/\/$/, '')}${path}` } : {}),
    });
  }
  return calendar.toString();
}
