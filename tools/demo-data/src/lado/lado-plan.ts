import type { LadoAdultRole, LadoAgency, LadoDbsOutcome, LadoEmployment, LadoHarm, LadoHrOutcome, LadoOutcome, LadoPolice, LadoRegulator, LadoSector } from '@goodmark/audit-tool';

/** What became of the adult, as far as it is known. */
export interface LadoEndPlanned {
  readonly police?: LadoPolice;
  readonly hr?: LadoHrOutcome | 'UNDER_WAY';
  readonly employment?: LadoEmployment;
  /** How many days after the referral one for barring was made; 0: due and not made. */
  readonly dbsAfter?: number;
  readonly dbs?: LadoDbsOutcome;
  readonly regulator?: LadoRegulator;
}

/** One invented allegation. Adults and settings are numbers. */
export interface LadoPlanned {
  readonly on: string;
  /** Working days from when the employer learned of it; null: nobody knows. */
  readonly reportedAfter: number | null;
  readonly who: readonly [LadoAgency, LadoSector, LadoAdultRole, LadoHarm];
  readonly adult: number;
  readonly setting: number | null;
  readonly concern: string;
  /** Days to each meeting; none: advice was given, or no meeting was held yet where `waits`. */
  readonly meetings?: readonly number[];
  readonly waits?: true;
  /** Days to the conclusion, and whether the child was told. */
  readonly concluded?: readonly [LadoOutcome, number, boolean];
  readonly end?: LadoEndPlanned;
}

const school = (role: LadoAdultRole, harm: LadoHarm, by: LadoAgency = 'EMPLOYER') => [by, 'EDUCATION', role, harm] as const;
const ENDED = { police: 'NO_FURTHER_ACTION', hr: 'NO_ACTION', employment: 'IN_POST', dbs: 'NOT_APPLICABLE' } as const;

/** August 2017 to April 2018. One setting comes up three times and another twice, and one adult twice. */
export const LADO_PLAN: readonly LadoPlanned[] = [
  { on: '2017-08-03', reportedAfter: 1, who: ['EMPLOYER', 'RESIDENTIAL_CARE', 'RESIDENTIAL_WORKER', 'PHYSICAL'], adult: 11, setting: 3, concern: 'A young person was held down for longer than the plan for restraint allows.', meetings: [11, 39], concluded: ['SUBSTANTIATED', 60, true], end: { police: 'NO_FURTHER_ACTION', hr: 'DISMISSED', employment: 'LEFT', dbsAfter: 70, dbs: 'BARRED' } },
  { on: '2017-08-10', reportedAfter: 0, who: ['EMPLOYER', 'SPORT', 'COACH', 'CONDUCT'], adult: 12, setting: 8, concern: 'Messages were sent to players late at night, about lifts and nothing else.' },
  { on: '2017-08-22', reportedAfter: 3, who: ['SOCIAL_CARE', 'FOSTERING', 'FOSTER_CARER', 'EMOTIONAL'], adult: 13, setting: null, concern: 'A child says they are shouted at and sent to bed without a meal.', meetings: [13], concluded: ['UNSUBSTANTIATED', 41, true], end: { police: 'NOT_INVOLVED', hr: 'SUPPORT', employment: 'IN_POST', dbs: 'NOT_APPLICABLE' } },
  { on: '2017-09-06', reportedAfter: 1, who: school('TEACHER', 'PHYSICAL'), adult: 14, setting: 21, concern: 'A pupil was pulled out of a chair by the arm.', meetings: [12], concluded: ['UNFOUNDED', 30, true], end: ENDED },
  { on: '2017-09-12', reportedAfter: 1, who: school('SUPPORT_STAFF', 'CONDUCT'), adult: 15, setting: 22, concern: 'A member of staff and a former pupil met as a couple soon after school.' },
  { on: '2017-09-20', reportedAfter: null, who: ['POLICE', 'EDUCATION', 'TEACHER', 'SEXUAL'], adult: 16, setting: 21, concern: 'Images were found on a home computer; no pupil of the school is known to be in them.', meetings: [5, 26, 61], concluded: ['SUBSTANTIATED', 90, false], end: { police: 'CHARGED', hr: 'UNDER_WAY', dbsAfter: 20, regulator: 'TEACHING' } },
  { on: '2017-09-28', reportedAfter: 2, who: ['HEALTH', 'HEALTH', 'HEALTH_WORKER', 'CONDUCT'], adult: 17, setting: 31, concern: 'A worker spoke of their own drinking while with a child on the ward.' },
  { on: '2017-10-03', reportedAfter: 1, who: ['EMPLOYER', 'EARLY_YEARS', 'EARLY_YEARS_WORKER', 'PHYSICAL'], adult: 18, setting: 41, concern: 'Two colleagues saw a toddler put down hard on a mat.', meetings: [14], concluded: ['SUBSTANTIATED', 45, true], end: { police: 'NO_FURTHER_ACTION', hr: 'WARNING', employment: 'IN_POST' } },
  { on: '2017-10-09', reportedAfter: 1, who: school('SUPPORT_STAFF', 'EMOTIONAL', 'EDUCATION'), adult: 19, setting: 23, concern: 'A pupil is called names in front of the class.' },
  { on: '2017-10-17', reportedAfter: 0, who: ['EMPLOYER', 'TRANSPORT', 'DRIVER_OR_ESCORT', 'NEGLECT'], adult: 20, setting: 51, concern: 'A child was left alone in a parked taxi at a petrol station.', meetings: [16], concluded: ['SUBSTANTIATED', 36, true], end: { police: 'NOT_INVOLVED', hr: 'REMOVED_FROM_ROLE', employment: 'NOT_WITH_CHILDREN', dbsAfter: 0 } },
  { on: '2017-10-24', reportedAfter: 1, who: ['PUBLIC', 'FAITH', 'FAITH_LEADER', 'CONDUCT'], adult: 21, setting: 61, concern: 'A parent says a helper hugs the children when they leave.' },
  { on: '2017-11-01', reportedAfter: 1, who: ['EMPLOYER', 'RESIDENTIAL_CARE', 'RESIDENTIAL_WORKER', 'PHYSICAL'], adult: 22, setting: 3, concern: 'Marks on both arms after a restraint that is not in the book.', meetings: [9, 30], concluded: ['UNSUBSTANTIATED', 49, true], end: { police: 'NO_FURTHER_ACTION', hr: 'SUPPORT' } },
  { on: '2017-11-07', reportedAfter: 4, who: ['SOCIAL_CARE', 'FOSTERING', 'FOSTER_CARER', 'PHYSICAL'], adult: 13, setting: null, concern: 'A second child placed there says they were smacked.', meetings: [10], concluded: ['SUBSTANTIATED', 44, true], end: { police: 'NO_FURTHER_ACTION', hr: 'REMOVED_FROM_ROLE', employment: 'LEFT', dbsAfter: 50 } },
  { on: '2017-11-15', reportedAfter: 1, who: school('TEACHER', 'CONDUCT'), adult: 23, setting: 24, concern: 'A teacher was cautioned for a fight away from work.' },
  { on: '2017-11-21', reportedAfter: 0, who: school('TEACHER', 'EMOTIONAL', 'PUBLIC'), adult: 24, setting: 22, concern: 'A pupil says a teacher threatened to have them excluded.', meetings: [13], concluded: ['FALSE', 28, true], end: ENDED },
  { on: '2017-11-29', reportedAfter: 1, who: ['EMPLOYER', 'SPORT', 'VOLUNTEER', 'SEXUAL'], adult: 25, setting: 9, concern: 'A volunteer asked a young person for pictures of themselves.', meetings: [6, 34], concluded: ['SUBSTANTIATED', 55, true], end: { police: 'INVESTIGATING', hr: 'NOT_APPLICABLE', employment: 'LEFT', dbsAfter: 40 } },
  { on: '2017-12-05', reportedAfter: 1, who: ['VOLUNTARY', 'VOLUNTARY', 'VOLUNTEER', 'CONDUCT'], adult: 26, setting: 71, concern: 'A helper gave out their own telephone number.' },
  { on: '2017-12-13', reportedAfter: 2, who: ['EMPLOYER', 'EARLY_YEARS', 'EARLY_YEARS_WORKER', 'NEGLECT'], adult: 27, setting: 42, concern: 'Children under two were left in a room with nobody in it.', meetings: [20], concluded: ['UNSUBSTANTIATED', 47, false], end: { police: 'NOT_INVOLVED', hr: 'WARNING', employment: 'IN_POST', dbs: 'NOT_APPLICABLE' } },
  { on: '2018-01-09', reportedAfter: 1, who: school('SUPPORT_STAFF', 'PHYSICAL'), adult: 28, setting: 21, concern: 'A pupil was pushed in the corridor.', meetings: [13], concluded: ['MALICIOUS', 27, true], end: ENDED },
  { on: '2018-01-18', reportedAfter: 1, who: ['HEALTH', 'HEALTH', 'HEALTH_WORKER', 'EMOTIONAL'], adult: 29, setting: 31, concern: 'A worker laughed at what a young person told them.' },
  { on: '2018-02-06', reportedAfter: 0, who: ['EMPLOYER', 'RESIDENTIAL_CARE', 'RESIDENTIAL_WORKER', 'EMOTIONAL'], adult: 30, setting: 4, concern: 'A young person is kept from ringing home as a punishment.', meetings: [14], concluded: ['SUBSTANTIATED', 35, true], end: { police: 'NOT_INVOLVED', hr: 'UNDER_WAY' } },
  { on: '2018-02-20', reportedAfter: 1, who: ['SOCIAL_CARE', 'SOCIAL_CARE', 'SOCIAL_WORKER', 'CONDUCT'], adult: 31, setting: 81, concern: 'A worker took part in an argument with a family on a public page.' },
  { on: '2018-03-07', reportedAfter: 1, who: school('TEACHER', 'SEXUAL'), adult: 32, setting: 25, concern: 'A pupil says they were touched during a lesson.', meetings: [5, 33], end: { police: 'INVESTIGATING', hr: 'UNDER_WAY' } },
  { on: '2018-03-22', reportedAfter: 6, who: ['EMPLOYER', 'FOSTERING', 'FOSTER_CARER', 'NEGLECT'], adult: 33, setting: null, concern: 'Two children were left with a grown-up whom nobody had checked.', meetings: [18] },
  { on: '2018-04-05', reportedAfter: 1, who: ['EMPLOYER', 'RESIDENTIAL_CARE', 'RESIDENTIAL_WORKER', 'PHYSICAL'], adult: 34, setting: 3, concern: 'A door was slammed on the hand of a young person.', waits: true },
  { on: '2018-04-18', reportedAfter: 0, who: ['EMPLOYER', 'SPORT', 'COACH', 'PHYSICAL'], adult: 35, setting: 8, concern: 'A coach pushed a player who would not leave the field.', waits: true },
];
