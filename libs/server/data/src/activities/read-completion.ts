import { type CompletionBy } from '@goodmark/audit-tool';
import { ALWAYS, anyOf, condition, type Condition, isOneOf, NEVER } from '../access/condition';
import { figureReachOf, type Viewer } from '../access/viewer';
import type { RequestContext } from '../request-context';

/** The months that are looked at, both included, `2018-04`. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** How many live audits were allocated, and what became of them. */
export interface CompletionCounts {
  /** The month, the id of the team or person, or the level; null for no team or no level. */
  readonly key: string | null;
  readonly allocated: number;
  readonly submitted: number;
  readonly moderated: number;
  readonly late: number;
  readonly exempted: number;
}

/** What somebody did of QA. */
export interface QaDone {
  readonly allocated: number;
  readonly audited: number;
  readonly moderated: number;
  /** Observations and other records of an instrument that they submitted. */
  readonly observed: number;
}

const COUNTED = `('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED')`;

const KEYS: Readonly<Record<CompletionBy, string>> = { MONTH: 'a.month', TEAM: 'a.auditorTeamId', LEVEL: 'a.auditorLevel', PERSON: 'a.auditorId' };

/**
 * The people whose workload the viewer reads, on a person called `p`: all, or those in the teams they manage or in
 * teams of the service areas they lead, with those who lead and manage there, and always themselves. Where it is about
 * what they did, `team` is the column of the team they were in then.
 */
export function peopleInReach(viewer: Viewer, p: string, team = `${p}.teamId`): Condition {
  const reach = figureReachOf(viewer);
  if (reach.of === 'ALL') return ALWAYS;
  if (reach.of === 'NONE') return NEVER;
  const areas = isOneOf('rt.serviceAreaId', reach.serviceAreaIds, 'r_areas');
  const leads = isOneOf('ra.id', reach.serviceAreaIds, 'r_leads');
  return anyOf([
    condition(`${p}.id = :r_me`, { r_me: viewer.personId }),
    isOneOf(team, reach.teamIds, 'r_teams'),
    condition(`EXISTS (SELECT 1 FROM team rt WHERE (rt.id = ${team} OR rt.managerId = ${p}.id) AND ${areas.sql})`, { ...areas.params }),
    condition(`EXISTS (SELECT 1 FROM service_area ra WHERE ra.operationalLeadId = ${p}.id AND ${leads.sql})`, { ...leads.params }),
  ]);
}

/** Live audits of some months by what they are split by: allocated against done, of the people whose workload the viewer reads. */
export async function readCompletion(ctx: RequestContext, { from, to }: Months, by: CompletionBy): Promise<readonly CompletionCounts[]> {
  const people = peopleInReach(ctx.viewer, 'p', 'a.auditorTeamId');
  const count = (which: string, name: string) => `SUM(CASE WHEN ${which} THEN 1 ELSE 0 END) AS ${name}`;
  const rows = await ctx.statements.query<Record<keyof CompletionCounts, number | string | null>>(
    `SELECT ${KEYS[by]} AS \`key\`, ${count(`a.status <> 'EXEMPTED'`, 'allocated')}, ${count(`a.status IN ${COUNTED}`, 'submitted')},
            ${count(`a.status IN ${COUNTED} AND a.moderatedAt IS NOT NULL`, 'moderated')}, ${count(`a.status IN ('ALLOCATED', 'IN_PROGRESS', 'RETURNED') AND a.dueOn < :today`, 'late')},
            ${count(`a.status = 'EXEMPTED'`, 'exempted')}
       FROM audit a JOIN person p ON p.id = a.auditorId
      WHERE a.kind = 'LIVE' AND a.month >= :from AND a.month <= :to AND (${people.sql}) GROUP BY ${KEYS[by]}`,
    { from, to, today: ctx.clock.today(), ...people.params },
  );
  return rows.map(({ key, ...counts }) => ({ key: key as string | null, ...(Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, Number(n)])) as Omit<CompletionCounts, 'key'>) }));
}

/** By person, what they did of the QA of some months: audits and records allocated and submitted, and moderations decided. Whoever asks has made sure whose. */
export async function readQaDone(ctx: RequestContext, { from, to }: Months): Promise<ReadonlyMap<string, QaDone>> {
  const audited = await ctx.statements.query<{ id: string; allocated: number | string; n: number | string }>(
    `SELECT a.auditorId AS id, SUM(CASE WHEN a.status <> 'EXEMPTED' THEN 1 ELSE 0 END) AS allocated, SUM(CASE WHEN a.status IN ${COUNTED} THEN 1 ELSE 0 END) AS n
       FROM audit a WHERE a.kind = 'LIVE' AND a.month >= :from AND a.month <= :to GROUP BY a.auditorId`, { from, to },
  );
  const moderated = await ctx.statements.query<{ id: string; n: number | string }>(
    `SELECT a.moderatorId AS id, COUNT(*) AS n FROM audit a
      WHERE a.kind = 'LIVE' AND a.month >= :from AND a.month <= :to AND a.status IN ${COUNTED} AND a.moderatedAt IS NOT NULL AND a.moderatorId IS NOT NULL GROUP BY a.moderatorId`, { from, to },
  );
  const observed = await ctx.statements.query<{ id: string; allocated: number | string; n: number | string }>(
    `SELECT r.recorderId AS id, SUM(CASE WHEN r.status <> 'EXEMPTED' THEN 1 ELSE 0 END) AS allocated, SUM(CASE WHEN r.status = 'SUBMITTED' THEN 1 ELSE 0 END) AS n
       FROM instrument_record r JOIN activity a ON a.id = r.activityId WHERE a.month >= :from AND a.month <= :to GROUP BY r.recorderId`, { from, to },
  );
  const done = new Map<string, QaDone>();
  const of = (id: string): QaDone => done.get(id) ?? { allocated: 0, audited: 0, moderated: 0, observed: 0 };
  for (const { id, allocated, n } of audited) done.set(id, { ...of(id), allocated: Number(allocated), audited: Number(n) });
  for (const { id, n } of moderated) done.set(id, { ...of(id), moderated: Number(n) });
  for (const { id, allocated, n } of observed) done.set(id, { ...of(id), allocated: of(id).allocated + Number(allocated), observed: Number(n) });
  return done;
}
