import { type Audit, CorrectiveAction, insertRows, newId, type Person } from '@goodmark/server-data';
import type { World } from './builders';

const AT = '2018-02-20T10:00:00.000Z';

/** What the specs of this library stand on: a case with its line, and audits of it with actions. */
export async function anActionPlace(world: World) {
  const { database } = world;
  const [teamManager, operationalLead, strategicLead, owner, quality, director] = [
    await world.person({ level: 'TEAM_MANAGER', name: 'Team manager' }), await world.person({ level: 'OPERATIONAL_LEAD', name: 'Operational lead' }), await world.person({ level: 'STRATEGIC_LEAD', name: 'Strategic lead' }),
    await world.person({ level: 'CASE_HOLDER', name: 'Owner' }), await world.person({ level: null, roles: ['QUALITY_LEAD'], name: 'Quality lead' }), await world.person({ level: 'DIRECTOR', name: 'Director' }),
  ];
  const area = await world.area({ operationalLeadId: operationalLead.id, strategicLeadId: strategicLead.id });
  const team = await world.team(area, { managerId: teamManager.id });
  const auditor = await world.auditor({ name: 'Auditor' });
  const activity = await world.activity();

  const anAudit = async (given: Partial<Audit> = {}): Promise<Audit> =>
    world.audit({ activity: given.kind === 'PRACTICE' ? null : activity, area, auditor, case: await world.aCase(team) }, { status: 'SUBMITTED', ...given });

  /** An action of an audit, to be done by the owner unless said otherwise. */
  const anAction = async (audit: Audit, given: Partial<CorrectiveAction> = {}): Promise<CorrectiveAction> => {
    const row = {
      id: newId(), version: 1, createdAt: AT, updatedAt: AT, auditId: audit.id, position: 0, what: 'Update the plan with the family.', ownerId: owner.id, firstDueOn: '2018-05-31', dueOn: '2018-05-31', status: 'OPEN' as const,
      source: 'AUDITOR' as const, createdById: auditor.id, ...given,
    };
    await database.unit((inside) => insertRows(database, inside, CorrectiveAction, [row]));
    return Object.assign(Object.create(CorrectiveAction.prototype) as CorrectiveAction, row);
  };
  /** What a row of an action has once it was reported done. */
  const doneBy = ({ id }: Person, doneOn = '2018-04-20'): Partial<CorrectiveAction> => ({ status: 'DONE', doneOn, doneAt: `${doneOn}T10:00:00.000Z`, doneById: id, completion: 'The plan is updated.' });
  return { area, team, activity, teamManager, operationalLead, strategicLead, owner, quality, director, auditor, anAudit, anAction, doneBy };
}
