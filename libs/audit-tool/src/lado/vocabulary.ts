/** How an allegation is dealt with: advice to the employer, or a position-of-trust meeting. */
export const LadoRoute = { ADVICE: 'ADVICE', POT_MEETING: 'POT_MEETING' } as const;
export type LadoRoute = (typeof LadoRoute)[keyof typeof LadoRoute];

/** The harm that is alleged. */
export const LadoHarm = { PHYSICAL: 'PHYSICAL', SEXUAL: 'SEXUAL', EMOTIONAL: 'EMOTIONAL', NEGLECT: 'NEGLECT', CONDUCT: 'CONDUCT' } as const;
export type LadoHarm = (typeof LadoHarm)[keyof typeof LadoHarm];

/** Who refers, and who is asked to a meeting. */
export const LadoAgency = {
  EMPLOYER: 'EMPLOYER',
  POLICE: 'POLICE',
  SOCIAL_CARE: 'SOCIAL_CARE',
  EDUCATION: 'EDUCATION',
  HEALTH: 'HEALTH',
  HUMAN_RESOURCES: 'HUMAN_RESOURCES',
  REGULATOR: 'REGULATOR',
  VOLUNTARY: 'VOLUNTARY',
  PUBLIC: 'PUBLIC',
  OTHER: 'OTHER',
} as const;
export type LadoAgency = (typeof LadoAgency)[keyof typeof LadoAgency];

/** In what kind of work the adult meets children. */
export const LadoSector = {
  EDUCATION: 'EDUCATION',
  EARLY_YEARS: 'EARLY_YEARS',
  FOSTERING: 'FOSTERING',
  RESIDENTIAL_CARE: 'RESIDENTIAL_CARE',
  SOCIAL_CARE: 'SOCIAL_CARE',
  HEALTH: 'HEALTH',
  POLICE: 'POLICE',
  SPORT: 'SPORT',
  FAITH: 'FAITH',
  TRANSPORT: 'TRANSPORT',
  VOLUNTARY: 'VOLUNTARY',
  OTHER: 'OTHER',
} as const;
export type LadoSector = (typeof LadoSector)[keyof typeof LadoSector];

/** What the adult does there. */
export const LadoAdultRole = {
  TEACHER: 'TEACHER',
  SUPPORT_STAFF: 'SUPPORT_STAFF',
  EARLY_YEARS_WORKER: 'EARLY_YEARS_WORKER',
  FOSTER_CARER: 'FOSTER_CARER',
  RESIDENTIAL_WORKER: 'RESIDENTIAL_WORKER',
  SOCIAL_WORKER: 'SOCIAL_WORKER',
  HEALTH_WORKER: 'HEALTH_WORKER',
  COACH: 'COACH',
  FAITH_LEADER: 'FAITH_LEADER',
  DRIVER_OR_ESCORT: 'DRIVER_OR_ESCORT',
  VOLUNTEER: 'VOLUNTEER',
  OTHER: 'OTHER',
} as const;
export type LadoAdultRole = (typeof LadoAdultRole)[keyof typeof LadoAdultRole];

/** What the police do about it, as far as they have said. */
export const LadoPolice = {
  NOT_INVOLVED: 'NOT_INVOLVED',
  INVESTIGATING: 'INVESTIGATING',
  NO_FURTHER_ACTION: 'NO_FURTHER_ACTION',
  CAUTIONED: 'CAUTIONED',
  CHARGED: 'CHARGED',
  CONVICTED: 'CONVICTED',
  ACQUITTED: 'ACQUITTED',
} as const;
export type LadoPolice = (typeof LadoPolice)[keyof typeof LadoPolice];

/** Where the disciplinary process of the employer stands. */
export const LadoHrProcess = { NONE: 'NONE', UNDER_WAY: 'UNDER_WAY', ENDED: 'ENDED' } as const;
export type LadoHrProcess = (typeof LadoHrProcess)[keyof typeof LadoHrProcess];

/** How the disciplinary process ended. */
export const LadoHrOutcome = {
  NO_ACTION: 'NO_ACTION',
  SUPPORT: 'SUPPORT',
  WARNING: 'WARNING',
  REMOVED_FROM_ROLE: 'REMOVED_FROM_ROLE',
  DISMISSED: 'DISMISSED',
  RESIGNED: 'RESIGNED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type LadoHrOutcome = (typeof LadoHrOutcome)[keyof typeof LadoHrOutcome];

/** Whether the adult goes on working with children. */
export const LadoEmployment = {
  IN_POST: 'IN_POST',
  OTHER_DUTIES: 'OTHER_DUTIES',
  NOT_WITH_CHILDREN: 'NOT_WITH_CHILDREN',
  LEFT: 'LEFT',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
export type LadoEmployment = (typeof LadoEmployment)[keyof typeof LadoEmployment];

/** What the barring service decided. */
export const LadoDbsOutcome = { BARRED: 'BARRED', NOT_BARRED: 'NOT_BARRED', NOT_APPLICABLE: 'NOT_APPLICABLE' } as const;
export type LadoDbsOutcome = (typeof LadoDbsOutcome)[keyof typeof LadoDbsOutcome];

/** To whom else the adult was referred. */
export const LadoRegulator = { OFSTED: 'OFSTED', TEACHING: 'TEACHING', HEALTH_AND_CARE: 'HEALTH_AND_CARE', NURSING: 'NURSING', MEDICINE: 'MEDICINE', CHARITY: 'CHARITY', OTHER: 'OTHER' } as const;
export type LadoRegulator = (typeof LadoRegulator)[keyof typeof LadoRegulator];

/** What was concluded about the allegation. */
export const LadoOutcome = { SUBSTANTIATED: 'SUBSTANTIATED', UNSUBSTANTIATED: 'UNSUBSTANTIATED', UNFOUNDED: 'UNFOUNDED', FALSE: 'FALSE', MALICIOUS: 'MALICIOUS' } as const;
export type LadoOutcome = (typeof LadoOutcome)[keyof typeof LadoOutcome];

/** What a referral still waits for, in the order it usually comes. */
export const LadoAwaited = { CONCLUSION: 'CONCLUSION', HR_OUTCOME: 'HR_OUTCOME', EMPLOYMENT_STATUS: 'EMPLOYMENT_STATUS', DBS_OUTCOME: 'DBS_OUTCOME' } as const;
export type LadoAwaited = (typeof LadoAwaited)[keyof typeof LadoAwaited];

/** How far a referral has come. */
export const LadoStage = { OPEN: 'OPEN', OUTCOMES_AWAITED: 'OUTCOMES_AWAITED', COMPLETE: 'COMPLETE' } as const;
export type LadoStage = (typeof LadoStage)[keyof typeof LadoStage];

/** Why somebody who is not the LADO meets referrals for a while. */
export const LadoAccessKind = { DEPUTY: 'DEPUTY', AUDITOR: 'AUDITOR' } as const;
export type LadoAccessKind = (typeof LadoAccessKind)[keyof typeof LadoAccessKind];

/** What somebody is to the register. */
export const LadoStanding = { LADO: 'LADO', DEPUTY: 'DEPUTY', AUDITOR: 'AUDITOR' } as const;
export type LadoStanding = (typeof LadoStanding)[keyof typeof LadoStanding];
