import { CASE_AUDIT_TOOL, type Level, type Role, type Service } from '@goodmark/audit-tool';
import type { Activity, Auditor, Case, Person, ServiceArea, Team } from '@goodmark/server-data';
import { idOf } from './identifiers';
import { type Random, randomFrom } from './random';

/** The months the audits lie in, two financial years. */
export const MONTHS: readonly string[] = Array.from({ length: 24 }, (_, index) => {
  const month = index + 3;
  return `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});
/** The year and service that filtered queries ask for. */
export const YEAR = '2017/18';
export const SERVICE: Service = 'SOCIAL_CARE';

const AT = '2016-04-01T08:00:00.000Z';
const AREAS = 6;
const TEAMS_AN_AREA = 5;
const AUDITORS = 60;
const MODERATORS = 10;
const HOLDERS_A_TEAM = 6;
const ACTIVITIES_A_MONTH = 6;

const versioned = { version: 1, createdAt: AT, updatedAt: AT };
const list = <T>(length: number, make: (index: number) => T): readonly T[] => Array.from({ length }, (_, index) => make(index));
const serviceOfArea = (area: number): Service => (area % 3 === 2 ? 'EARLY_HELP' : 'SOCIAL_CARE');

/** Everything the audits refer to. */
export interface Organisation {
  readonly lead: Partial<Person>;
  readonly people: readonly Partial<Person>[];
  readonly auditors: readonly Partial<Auditor>[];
  readonly auditorIds: readonly string[];
  readonly moderatorIds: readonly string[];
  readonly areas: readonly Partial<ServiceArea>[];
  readonly teams: readonly Partial<Team>[];
  readonly activities: readonly (Partial<Activity> & { readonly id: string; readonly service: Service })[];
  readonly cases: readonly BenchCase[];
}

/** A case, with the area of its team. */
export interface BenchCase {
  readonly row: Partial<Case> & { readonly id: string; readonly service: Service; readonly teamId: string; readonly categories: string[] };
  readonly areaId: string;
}

const person = (n: number, name: string, level: Level, roles: Role[], teamId: string | null = null) => ({
  id: idOf('person', n), ...versioned, name: `${name} ${n}`, email: `bench${n}@demo.example`, level, roles, teamId, active: true,
});

const CATEGORIES: Readonly<Record<Service, readonly string[]>> = {
  SOCIAL_CARE: ['CIN', 'CP', 'LAC', 'ADOPTION', 'CARE_LEAVER'],
  EARLY_HELP: ['EARLY_HELP_LEVEL_2', 'EARLY_HELP_LEVEL_3'],
};

function caseOf(n: number, random: Random): BenchCase {
  const team = random.between(0, AREAS * TEAMS_AN_AREA - 1);
  const area = Math.floor(team / TEAMS_AN_AREA);
  const service = serviceOfArea(area);
  const holder = 1 + AUDITORS + MODERATORS + team * HOLDERS_A_TEAM + random.between(0, HOLDERS_A_TEAM - 1);
  return {
    areaId: idOf('area', area),
    row: {
      id: idOf('case', n), ...versioned, reference: `CF-${String(n).padStart(8, '0')}`, service, teamId: idOf('team', team),
      categories: [random.pick(CATEGORIES[service])], caseHolderId: idOf('person', holder), openSince: '2016-01-04',
    },
  };
}

const activityOf = (n: number) => {
  const month = MONTHS[Math.floor(n / ACTIVITIES_A_MONTH)] as string;
  return {
    id: idOf('activity', n), ...versioned, month, title: `Case audit ${n} of ${month}`, kind: 'CASE_AUDIT' as const, origin: 'FRAMEWORK' as const,
    service: serviceOfArea(n), categories: [], instrumentVersion: CASE_AUDIT_TOOL.version, targetCount: 10, samplingMethod: 'RANDOM' as const,
    leadId: idOf('person', 0), moderationRule: 'RANDOM_SHARE' as const, moderationRate: 60, auditDueOn: `${month}-28`, reportDueOn: null,
    status: 'IN_PROGRESS' as const,
  };
};

/** People, teams, activities and as many cases. */
export function organisation(cases: number): Organisation {
  const random = randomFrom(2018);
  const lead = person(0, 'Lead', 'STRATEGIC_LEAD', ['QUALITY_LEAD', 'AUDITOR']);
  const auditors = list(AUDITORS, (n) => person(1 + n, 'Auditor', 'OPERATIONAL_LEAD', ['AUDITOR']));
  const moderators = list(MODERATORS, (n) => person(1 + AUDITORS + n, 'Moderator', 'STRATEGIC_LEAD', ['MODERATOR']));
  const holders = list(AREAS * TEAMS_AN_AREA * HOLDERS_A_TEAM, (n) =>
    person(1 + AUDITORS + MODERATORS + n, 'Holder', 'CASE_HOLDER', [], idOf('team', Math.floor(n / HOLDERS_A_TEAM))));
  return {
    lead,
    people: [lead, ...auditors, ...moderators, ...holders],
    auditors: [lead, ...auditors].map(({ id }) => ({ id, ...versioned, trainedOn: '2016-03-01', active: true, leftOn: null, expectedPerMonth: 4, pausedFrom: null, pausedUntil: null })),
    auditorIds: auditors.map(({ id }) => id),
    moderatorIds: moderators.map(({ id }) => id),
    areas: list(AREAS, (n) => ({ id: idOf('area', n), ...versioned, name: `Area ${n}`, service: serviceOfArea(n), operationalLeadId: null, strategicLeadId: null })),
    teams: list(AREAS * TEAMS_AN_AREA, (n) => ({
      id: idOf('team', n), ...versioned, name: `Team ${n}`, serviceAreaId: idOf('area', Math.floor(n / TEAMS_AN_AREA)), managerId: null,
    })),
    activities: list(MONTHS.length * ACTIVITIES_A_MONTH, activityOf),
    cases: list(cases, (n) => caseOf(n, random)),
  };
}
