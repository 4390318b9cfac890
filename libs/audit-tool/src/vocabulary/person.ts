/** A person's place: the line from the front up, then the two levels beside it. A person has one. */
export const Level = {
  CASE_HOLDER: 'CASE_HOLDER',
  TEAM_MANAGER: 'TEAM_MANAGER',
  OPERATIONAL_LEAD: 'OPERATIONAL_LEAD',
  STRATEGIC_LEAD: 'STRATEGIC_LEAD',
  DIRECTOR: 'DIRECTOR',
  IRO: 'IRO',
  PRINCIPAL_SOCIAL_WORKER: 'PRINCIPAL_SOCIAL_WORKER',
} as const;
export type Level = (typeof Level)[keyof typeof Level];

/** The managers, for whom taking part in QA is mandatory, from the front up. */
export const MANAGER_LEVELS: readonly Level[] = [Level.TEAM_MANAGER, Level.OPERATIONAL_LEAD, Level.STRATEGIC_LEAD, Level.DIRECTOR];

/** What a person does in the programme, whatever their level. A person has any number. */
export const Role = {
  ADMINISTRATOR: 'ADMINISTRATOR',
  QUALITY_LEAD: 'QUALITY_LEAD',
  AUDITOR: 'AUDITOR',
  MODERATOR: 'MODERATOR',
  LADO: 'LADO',
  PRIVACY_OFFICER: 'PRIVACY_OFFICER',
  LEAD_MEMBER: 'LEAD_MEMBER',
  SCRUTINY_MEMBER: 'SCRUTINY_MEMBER',
} as const;
export type Role = (typeof Role)[keyof typeof Role];
