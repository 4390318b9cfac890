import { type AuditorToAllocate, type CaseToAllocate, expectedInMonth } from '@goodmark/audit-schedule';
import { Activity, Audit, Auditor, condition, holidaysOf, isOneOf, Person, readLoads, type RequestContext, SampleCase, ServiceArea, Team } from '@goodmark/server-data';

/** What an allocation stands on: the drawn cases that nobody has yet, and everybody on the auditor register. */
export interface Ground {
  readonly activity: Activity;
  readonly cases: readonly SampleCase[];
  readonly inQuestion: ReadonlyMap<string, CaseToAllocate>;
  readonly auditors: readonly AuditorToAllocate[];
  readonly people: ReadonlyMap<string, Person>;
}

const STANDING = `EXISTS (SELECT 1 FROM sample_draw d WHERE d.id = t.drawId AND d.activityId = :activityId AND d.status = 'DRAWN')`;

/** The cases of an activity's standing samples that have no audit, or one that was exempted; in the order drawn. */
export async function casesToAllocate(ctx: RequestContext, activityId: string): Promise<readonly SampleCase[]> {
  const drawn = await ctx.visible(SampleCase, condition(`t.status = 'DRAWN' AND ${STANDING}`, { activityId }), 'ORDER BY t.drawId, t.position');
  const audits = await ctx.visible(Audit, isOneOf('t.id', drawn.flatMap(({ auditId }) => auditId ?? []), 'ids'));
  const taken = new Set(audits.filter(({ status }) => status !== 'EXEMPTED').map(({ id }) => id));
  return drawn.filter(({ auditId }) => auditId === null || !taken.has(auditId));
}

/** The cases with all that decides who may audit them, as the directory now stands. */
export async function casesInQuestion(ctx: RequestContext, cases: readonly SampleCase[]): Promise<ReadonlyMap<string, CaseToAllocate>> {
  const teams = new Map((await ctx.visible(Team, condition('1 = 1'))).map((team) => [team.id, team]));
  const areas = new Map((await ctx.visible(ServiceArea, condition('1 = 1'))).map((area) => [area.id, area]));
  const last = await ctx.facts.lastAuditorsOf(cases.map(({ reference }) => reference));
  return new Map(cases.map(({ id, reference, teamId, caseHolderId }) => {
    const team = teams.get(teamId);
    const area = areas.get(team?.serviceAreaId ?? '');
    return [id, {
      id, teamId, caseHolderId, serviceAreaId: area?.id ?? '', teamManagerId: team?.managerId ?? null, operationalLeadId: area?.operationalLeadId ?? null, lastAuditorId: last.get(reference) ?? null,
    }];
  }));
}

/** Everybody active on the register: what is expected of them in the month, leave taken off, and what they have to do already. */
export async function auditorsInQuestion(ctx: RequestContext, month: string): Promise<{ auditors: AuditorToAllocate[]; people: ReadonlyMap<string, Person> }> {
  const register = await ctx.visible(Auditor, condition('t.active = 1'));
  const people = new Map((await ctx.visible(Person, isOneOf('t.id', register.map(({ id }) => id), 'ids'))).map((person) => [person.id, person]));
  const loads = await readLoads(ctx, month);
  const holidays = await holidaysOf(ctx);
  const auditors = register.flatMap((entry) => {
    const person = people.get(entry.id);
    const load = loads.get(entry.id);
    if (!person?.active) return [];
    return [{ id: entry.id, level: person.level, teamId: person.teamId, expected: expectedInMonth(entry.expectedPerMonth, entry, month, holidays), load: (load?.audits ?? 0) + (load?.moderations ?? 0) }];
  });
  return { auditors, people };
}

export async function allocationGround(ctx: RequestContext, activityId: string): Promise<Ground> {
  const activity = await ctx.require(Activity, activityId, 'activityId');
  const cases = await casesToAllocate(ctx, activity.id);
  return { activity, cases, inQuestion: await casesInQuestion(ctx, cases), ...(await auditorsInQuestion(ctx, activity.month)) };
}
