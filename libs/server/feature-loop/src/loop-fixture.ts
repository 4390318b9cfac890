import { type Audit, condition, Notification, type Person, type RequestContext } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase } from '@goodmark/server-testing';

/** A case with everybody who has a part in what follows its audit. For specs. */
export async function aLoop(test: TestDatabase) {
  const world = aWorld(test.database);
  const [auditor, holder, manager, moderator, lead, stranger] = [
    await world.auditor(), await world.person({ level: 'CASE_HOLDER' }), await world.person({ level: 'TEAM_MANAGER' }), await world.person({ level: 'STRATEGIC_LEAD', roles: ['MODERATOR'] }),
    await world.person({ level: null, roles: ['QUALITY_LEAD'] }), await world.person({ level: 'TEAM_MANAGER' }),
  ];
  const area = await world.area();
  const team = await world.team(area, { managerId: manager.id });
  const activity = await world.activity();
  const doors = { auditor: await as(test.database, auditor), holder: await as(test.database, holder), manager: await as(test.database, manager), moderator: await as(test.database, moderator), lead: await as(test.database, lead), stranger: await as(test.database, stranger) };
  return {
    world, auditor, holder, manager, moderator, lead, area, team, activity, doors,
    audit: async (given: Partial<Audit> = {}): Promise<Audit> =>
      world.audit({ activity, area, auditor, case: await world.aCase(team, { caseHolderId: holder.id }) }, { status: 'SUBMITTED', moderationChoice: 'NOT_CHOSEN', feedbackHeldOn: null, filedOn: null, filedById: null, ...given }),
  };
}

/** What somebody was told, by kind and audit, in order. */
export async function toldTo(test: TestDatabase, person: Person): Promise<readonly (readonly [string, string | null])[]> {
  const ctx: RequestContext = await as(test.database, person);
  return (await ctx.visible(Notification, condition('1 = 1'), 'ORDER BY t.at, t.id')).map(({ kind, auditId }) => [kind, auditId] as const);
}
