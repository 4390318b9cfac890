import { allOf, condition, not } from '../access/condition';
import { coveredFrom } from '../access/covered';
import { peopleInReach } from '../activities/read-completion';
import type { RequestContext } from '../request-context';

/** How much waits for one person. Numbers only: nothing of a case, and nothing a draft says. */
export interface TeamWorkRow {
  readonly personId: string;
  readonly returned: number;
  readonly overdue: number;
  readonly dueThisWeek: number;
  readonly dueLater: number;
  readonly openActions: number;
  readonly overdueActions: number;
}

type Numbers = Omit<TeamWorkRow, 'personId'>;

/**
 * What waits among the people whose workload the viewer reads, without the viewer: audits to be written and corrective
 * actions to be done, by person, the latest first. One statement. Actions of drafts are not counted: nobody is told of
 * them yet; nor are those of audits the viewer still grades blind. `soon` is the last day that is still called this week.
 */
export async function readTeamWork(ctx: RequestContext, soon: string): Promise<readonly TeamWorkRow[]> {
  const people = allOf([condition('p.active = 1'), not(condition('p.id = :t_me', { t_me: ctx.viewer.personId })), peopleInReach(ctx.viewer, 'p')]);
  const covered = coveredFrom(ctx.viewer, 'ca');
  const sum = (which: string, name: keyof Numbers) => `SUM(CASE WHEN ${which} THEN 1 ELSE 0 END) AS ${name}`;
  const none = (...names: (keyof Numbers)[]) => names.map((name) => `0 AS ${name}`).join(', ');
  const rows = await ctx.statements.query<Record<keyof TeamWorkRow, string | number>>(
    `SELECT w.personId AS personId, SUM(w.returned) AS returned, SUM(w.overdue) AS overdue, SUM(w.dueThisWeek) AS dueThisWeek, SUM(w.dueLater) AS dueLater,
            SUM(w.openActions) AS openActions, SUM(w.overdueActions) AS overdueActions
       FROM (
         SELECT a.auditorId AS personId, ${sum(`a.status = 'RETURNED'`, 'returned')}, ${sum(`a.status <> 'RETURNED' AND a.dueOn < :today`, 'overdue')},
                ${sum(`a.status <> 'RETURNED' AND a.dueOn >= :today AND a.dueOn <= :soon`, 'dueThisWeek')}, ${sum(`a.status <> 'RETURNED' AND a.dueOn > :soon`, 'dueLater')}, ${none('openActions', 'overdueActions')}
           FROM audit a WHERE a.status IN ('ALLOCATED', 'IN_PROGRESS', 'RETURNED') GROUP BY a.auditorId
         UNION ALL
         SELECT c.ownerId AS personId, ${none('returned', 'overdue', 'dueThisWeek', 'dueLater')}, COUNT(*) AS openActions, ${sum('c.dueOn < :today', 'overdueActions')}
           FROM corrective_action c JOIN audit ca ON ca.id = c.auditId
          WHERE c.status = 'OPEN' AND ca.status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED') AND NOT (${covered.sql}) GROUP BY c.ownerId
       ) w JOIN person p ON p.id = w.personId WHERE ${people.sql} GROUP BY w.personId, p.name
      ORDER BY SUM(w.overdue) + SUM(w.overdueActions) DESC, SUM(w.returned) DESC, SUM(w.dueThisWeek) DESC, p.name, w.personId`,
    { ...people.params, ...covered.params, today: ctx.clock.today(), soon },
  );
  return rows.map(({ personId, ...numbers }) => ({ personId: String(personId), ...(Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, Number(n)])) as unknown as Numbers) }));
}
