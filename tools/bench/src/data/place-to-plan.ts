import { CASE_AUDIT_TOOL, CASE_CATEGORIES } from '@goodmark/audit-tool';
import { Activity, CaseCategory, type Database, install, insertRows, Person, ServiceArea, Team } from '@goodmark/server-data';
import { idOf } from './identifiers';

const TEAMS = 20;
const TODAY = '2018-04-26';
const AT = '2018-04-01T09:00:00.000Z';

/** An administrator, an activity to draw for, and teams called “Team 0” to “Team 19”. */
export interface PlaceToPlan {
  readonly administratorId: string;
  readonly activityId: string;
  readonly serviceAreaId: string;
  readonly teamIds: readonly string[];
}

/** Puts what planning needs into an empty database. */
export async function putPlace(database: Database): Promise<PlaceToPlan> {
  const versioned = (id: string) => ({ id, version: 1, createdAt: AT, updatedAt: AT });
  const place = { administratorId: idOf('person', 0), activityId: idOf('activity', 0), serviceAreaId: idOf('area', 0), teamIds: Array.from({ length: TEAMS }, (_, n) => idOf('team', n)) };
  await database.unit(async (inside) => {
    await insertRows(database, inside, Person, [{ ...versioned(place.administratorId), name: 'Administrator', email: 'admin@bench.example', level: null, roles: ['ADMINISTRATOR'], teamId: null, active: true }]);
    await insertRows(database, inside, ServiceArea, [{ ...versioned(place.serviceAreaId), name: 'Area', service: 'SOCIAL_CARE', operationalLeadId: null, strategicLeadId: null }]);
    await insertRows(database, inside, Team, place.teamIds.map((id, n) => ({ ...versioned(id), name: `Team ${n}`, serviceAreaId: place.serviceAreaId, managerId: null })));
    await insertRows(database, inside, CaseCategory, CASE_CATEGORIES);
    await insertRows(database, inside, Activity, [{
      ...versioned(place.activityId), month: '2018-05', title: 'To draw for', kind: 'CASE_AUDIT', origin: 'FRAMEWORK', service: null, categories: [], instrumentVersion: CASE_AUDIT_TOOL.version, targetCount: 200,
      samplingMethod: 'STRATIFIED', leadId: null, moderationRule: 'ALL', moderationRate: 100, auditDueOn: '2018-05-31', reportDueOn: '2018-06-14', status: 'PLANNED',
    }]);
  });
  await install(database, TODAY);
  return place;
}
