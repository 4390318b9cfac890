import { Level, Role } from './vocabulary/person';

/** Why a person is too close to a case to audit or moderate it. */
export const ConflictReason = {
  HOLDS_CASE: 'HOLDS_CASE',
  IN_TEAM: 'IN_TEAM',
  MANAGES_TEAM: 'MANAGES_TEAM',
  LEADS_SERVICE_AREA: 'LEADS_SERVICE_AREA',
} as const;
export type ConflictReason = (typeof ConflictReason)[keyof typeof ConflictReason];

/** The person as far as independence goes. */
export interface PersonInQuestion {
  readonly id: string;
  readonly teamId: string | null;
}

/** The case and its direct line up to the operational lead. */
export interface CaseInQuestion {
  readonly caseHolderId: string | null;
  readonly teamId: string;
  readonly teamManagerId: string | null;
  readonly operationalLeadId: string | null;
}

/** Every way in which the person is in conflict with the case; empty where they are independent of it. */
export function conflictsOf(person: PersonInQuestion, theCase: CaseInQuestion): readonly ConflictReason[] {
  const applies: Record<ConflictReason, boolean> = {
    HOLDS_CASE: person.id === theCase.caseHolderId,
    IN_TEAM: person.teamId === theCase.teamId,
    MANAGES_TEAM: person.id === theCase.teamManagerId,
    LEADS_SERVICE_AREA: person.id === theCase.operationalLeadId,
  };
  return Object.values(ConflictReason).filter((reason) => applies[reason]);
}

const SENTENCES: Record<ConflictReason, string> = {
  HOLDS_CASE: 'They hold this case.',
  IN_TEAM: 'They are in the team that holds this case.',
  MANAGES_TEAM: 'They manage the team that holds this case.',
  LEADS_SERVICE_AREA: 'They are the operational lead of the service area that holds this case.',
};

/** The conflict as a sentence about the person. */
export const conflictSentence = (reason: ConflictReason): string => SENTENCES[reason];

/** Whether somebody may approve what the rules refuse: an exception, an exemption, a reallocation. */
export const mayApprove = ({ level, roles, active }: { readonly level: Level | null; readonly roles: readonly Role[]; readonly active: boolean }): boolean =>
  active && (level === Level.STRATEGIC_LEAD || level === Level.DIRECTOR || roles.includes(Role.QUALITY_LEAD));

const MODERATING_LEVELS: readonly Level[] = [Level.STRATEGIC_LEAD, Level.DIRECTOR];
const MODERATING_ROLES: readonly Role[] = [Role.MODERATOR, Role.QUALITY_LEAD];

/** Whether a person may moderate at all: by level (strategic lead or director) or by role (moderator or quality lead). */
export const mayModerate = ({ level, roles }: {
  readonly level: Level | null;
  readonly roles: readonly Role[];
}): boolean => (level !== null && MODERATING_LEVELS.includes(level)) || roles.some((role) => MODERATING_ROLES.includes(role));
