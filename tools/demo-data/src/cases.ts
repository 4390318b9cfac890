import { addDays } from '@goodmark/audit-schedule';
import type { Service } from '@goodmark/audit-tool';
import { officeInstant, workingDayAfter } from './days';
import { caseReferenceOf, idOf } from './identifiers';
import { PROGRAMME_BEGAN_AT, TEAMS, type TeamInArea } from './organisation/organisation';
import { randomFor } from './random';
import type { CaseRow } from './rows';

/** A case with the team that holds it. */
export interface CaseStory {
  readonly row: CaseRow;
  readonly team: TeamInArea;
}

/** What decides about an invented case. */
export interface CaseWanted {
  /** Names it, within the demonstration. */
  readonly key: string;
  readonly category: string;
  readonly service?: Service | null;
  /** Cases of one kind go round the teams that hold that kind, and round the case holders of each. */
  readonly turn: number;
  /** The day by which it was open. */
  readonly openBefore: string;
  /** How many days before that it was opened, at least and at most. */
  readonly openFor?: readonly [number, number];
}

/** A case made up. Throws a RangeError where no team holds such cases. */
export function caseFor({ key, category, service, turn, openBefore, openFor = [40, 700] }: CaseWanted): CaseStory {
  const random = randomFor(`case ${key}`);
  const teams = TEAMS.filter((team) => team.plan.categories.includes(category) && (!service || team.service === service));
  const team = teams[turn % Math.max(1, teams.length)];
  if (!team) throw new RangeError(`No team holds cases of the kind ${category}.`);

  const holders = team.holderIds;
  const openSince = workingDayAfter(addDays(openBefore, -random.between(...openFor)), 0);
  const readInAt = officeInstant(workingDayAfter(openSince, 1), random);
  const createdAt = readInAt > PROGRAMME_BEGAN_AT ? readInAt : PROGRAMME_BEGAN_AT;
  return {
    team,
    row: {
      id: idOf(`case ${key}`, createdAt),
      version: 1,
      createdAt,
      updatedAt: createdAt,
      reference: caseReferenceOf(key),
      service: team.service,
      teamId: team.id,
      categories: [category],
      caseHolderId: holders[Math.floor(turn / teams.length) % holders.length] as string,
      openSince,
    },
  };
}

/** How many open cases of each kind were never audited, so that there are some to draw from. */
const NEVER_AUDITED: readonly (readonly [category: string, count: number])[] = [
  ['CIN', 18], ['CP', 12], ['CP_SECOND_OR_SUBSEQUENT', 16], ['LAC', 14], ['LAC_LONG_TERM_FOSTER_CARE', 8], ['CHILDREN_WITH_DISABILITIES', 10],
  ['ADOPTION', 7], ['CARE_LEAVER', 9], ['PRIVATE_FOSTERING', 8], ['UASC', 8], ['NRPF', 7], ['SPECIAL_GUARDIANSHIP', 14],
  ['EARLY_HELP_LEVEL_2', 11], ['EARLY_HELP_LEVEL_3', 14],
];

/** Open cases that no audit has looked at. */
export const casesNeverAudited = (): readonly CaseStory[] =>
  NEVER_AUDITED.flatMap(([category, count]) =>
    Array.from({ length: count }, (_, turn) =>
      caseFor({ key: `never audited ${category} ${turn}`, category, turn, openBefore: '2018-04-13', openFor: [5, 420] }),
    ),
  );
