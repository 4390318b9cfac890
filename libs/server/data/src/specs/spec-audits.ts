import { CASE_AUDIT_TOOL, DOMAIN_KEYS } from '@goodmark/audit-tool';
import type { Viewer } from '../access/viewer';
import { clockFixedOn } from '../clock';
import type { Database } from '../database/database';
import type { EntityClass } from '../database/row-mapper';
import { insertRows } from '../database/write-rows';
import { Activity } from '../entities/activity';
import { Audit } from '../entities/audit';
import { Case } from '../entities/case';
import { ServiceArea, Team } from '../entities/organisation';
import { Person } from '../entities/person';
import { newId } from '../new-id';
import { RequestContext } from '../request-context';

/** Rows that the specs of this library need, as plain as they may be. */

const AT = '2018-02-01T09:00:00.000Z';
export const SPEC_TRAIL_KEY = 'a key of the specs and of nobody else at all';
export const versioned = () => ({ id: newId(), version: 1, createdAt: AT, updatedAt: AT });

/** Somebody who sees every audit, person and case. */
export const qualityLead = (given: Partial<Viewer> = {}): Viewer => ({
  personId: newId(), name: 'Quality Lead', email: null, level: null, roles: ['QUALITY_LEAD'], teamId: null, teamIds: [], serviceAreaIds: [], scopes: null,
  tokenId: null, ...given,
});

export const doorOn = (database: Database, day = '2018-04-26', viewer = qualityLead()): RequestContext =>
  new RequestContext({ database, viewer, clock: clockFixedOn(day), trailKey: SPEC_TRAIL_KEY, request: { requestId: null, repeatable: null } });

export async function put<T extends object>(database: Database, entity: EntityClass<T>, row: Partial<T>): Promise<T> {
  await database.unit((inside) => insertRows(database, inside, entity, [row]));
  return Object.assign(Object.create((entity as unknown as { prototype: object }).prototype) as T, row);
}

let count = 0;
const next = (): number => (count += 1);

export const aPerson = (given: Partial<Person> = {}): Partial<Person> => ({
  ...versioned(), name: `Person ${next()}`, email: `spec${count}@demo.example`, level: 'CASE_HOLDER', roles: [], teamId: null, active: true, ...given,
});

/** A service area with one team and one case, an activity of a month, and somebody who audits. */
export async function aPlaceToAudit(database: Database, { service, month }: Pick<Audit, 'service'> & { month: string }) {
  const auditor = await put(database, Person, aPerson({ level: 'OPERATIONAL_LEAD' }));
  const area = await put(database, ServiceArea, { ...versioned(), name: `Area ${next()}`, service, operationalLeadId: null, strategicLeadId: null });
  const team = await put(database, Team, { ...versioned(), name: `Team ${next()}`, serviceAreaId: area.id, managerId: null });
  const theCase = await put(database, Case, {
    ...versioned(), reference: `SPEC-${next()}`, service, teamId: team.id, categories: ['CIN', 'LAC'], caseHolderId: null, openSince: null,
  });
  const activity = await put(database, Activity, {
    ...versioned(), month, title: `Activity ${next()}`, kind: 'CASE_AUDIT', origin: 'FRAMEWORK', service: null, categories: [],
    instrumentVersion: CASE_AUDIT_TOOL.version, targetCount: null, samplingMethod: 'RANDOM', leadId: null, moderationRule: 'ALL', moderationRate: 100,
    auditDueOn: null, reportDueOn: null, status: 'IN_PROGRESS',
  });
  /** An allocated audit of the case here; without an activity it is a practice audit. */
  const anAudit = (kind: Audit['kind'] = 'LIVE') =>
    put(database, Audit, {
      ...versioned(), reference: `AUD-2018-${next()}`, kind, status: 'ALLOCATED', activityId: kind === 'LIVE' ? activity.id : null, cohortId: null,
      caseId: theCase.id, auditorId: auditor.id, auditorLevel: 'OPERATIONAL_LEAD', auditorTeamId: null, moderatorId: null, month: kind === 'LIVE' ? month : null,
      activityKind: kind === 'LIVE' ? 'CASE_AUDIT' : null, instrumentVersion: CASE_AUDIT_TOOL.version, service, serviceAreaId: area.id, teamId: team.id,
      categories: theCase.categories, caseHolderId: null, samplingMethod: 'RANDOM', dueOn: '2018-05-31', allocatedAt: AT, startedAt: null, submittedAt: null,
      moderatedAt: null, closedAt: null, auditorGrade: null, moderatedGrade: null, outcome: null, auditorDomains: null, moderatedDomains: null, exceptionById: null, exceptionReason: null, source: 'API',
    });
  return { auditor, area, team, theCase, activity, anAudit };
}

/** Twelve letters made from three of them, as packed grades. */
export const packed = (letters: string): string => DOMAIN_KEYS.map((_domain, index) => letters.charAt(index % letters.length)).join('');
