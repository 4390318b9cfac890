import { CASE_CATEGORIES, type Service } from '@goodmark/audit-tool';
import { idOf } from '../identifiers';
import type { CaseCategoryRow, PersonRow, ServiceAreaRow, TeamRow } from '../rows';
import { PEOPLE, type PersonPlan } from './people-plan';
import { AREAS, STRATEGIC_LEAD_OF_ALL, type TeamPlan } from './teams';

/** When the programme's first records were made. */
export const PROGRAMME_BEGAN_AT = '2016-04-11T08:00:00.000Z';

const made = (at: string) => ({ version: 1, createdAt: at, updatedAt: at });
const joinedAt = ({ since }: PersonPlan): string => (since ? `${since}T08:15:00.000Z` : PROGRAMME_BEGAN_AT);

const PERSON_IDS: ReadonlyMap<string, string> = new Map(PEOPLE.map((person) => [person.key, idOf(`person ${person.key}`, joinedAt(person))]));

/** The id of the person with this key of the plan. Throws a RangeError for a key that nobody has. */
export function personIdOf(key: string): string {
  const id = PERSON_IDS.get(key);
  if (!id) throw new RangeError(`Nobody in the plan has the key "${key}".`);
  return id;
}

/** The e-mail address of a person of the plan. */
export const emailOf = ({ mailbox, name }: PersonPlan): string =>
  `${mailbox ?? name.toLowerCase().replaceAll(' ', '.')}@demo.example`;

/** A team with all that its cases need to know of it. */
export interface TeamInArea {
  readonly plan: TeamPlan;
  readonly id: string;
  readonly serviceAreaId: string;
  readonly service: Service;
  readonly managerId: string;
  readonly operationalLeadId: string;
  readonly holderIds: readonly string[];
}

const areaId = (key: string): string => idOf(`service area ${key}`, PROGRAMME_BEGAN_AT);

/** Every team, in the order of its area. */
export const TEAMS: readonly TeamInArea[] = AREAS.flatMap((area) =>
  area.teams.map((plan) => ({
    plan,
    id: idOf(`team ${plan.key}`, PROGRAMME_BEGAN_AT),
    serviceAreaId: areaId(area.key),
    service: area.service,
    managerId: personIdOf(plan.manager),
    operationalLeadId: personIdOf(area.operationalLead),
    holderIds: plan.holders.map(personIdOf),
  })),
);

export const serviceAreaRows = (): readonly ServiceAreaRow[] =>
  AREAS.map(({ key, name, service, operationalLead }) => ({
    id: areaId(key),
    ...made(PROGRAMME_BEGAN_AT),
    name,
    service,
    operationalLeadId: personIdOf(operationalLead),
    strategicLeadId: personIdOf(STRATEGIC_LEAD_OF_ALL),
  }));

export const teamRows = (): readonly TeamRow[] =>
  TEAMS.map(({ id, plan, serviceAreaId, managerId }) => ({
    id,
    ...made(PROGRAMME_BEGAN_AT),
    name: plan.name,
    serviceAreaId,
    managerId,
  }));

/** The id of the team that a person manages or holds cases in. */
export const teamIdOf = (personId: string): string | null =>
  TEAMS.find(({ managerId, holderIds }) => managerId === personId || holderIds.includes(personId))?.id ?? null;

export const personRows = (): readonly PersonRow[] =>
  PEOPLE.map((person) => ({
    id: personIdOf(person.key),
    ...made(joinedAt(person)),
    name: person.name,
    email: emailOf(person),
    level: person.level,
    roles: [...person.roles],
    teamId: teamIdOf(personIdOf(person.key)),
    active: person.active ?? true,
  }));

export const caseCategoryRows = (): readonly CaseCategoryRow[] => CASE_CATEGORIES.map(({ key, name, service }) => ({ key, name, service }));
