import type { Grade, InstrumentRecordStatus } from '@goodmark/audit-tool';

/** A record of the demonstration as it was thought out; people by their keys. */
export interface RecordPlanned {
  /** Key of the activity. */
  readonly activity: string;
  readonly recorder: string;
  readonly subject: string;
  readonly allocatedOn: string;
  readonly status: InstrumentRecordStatus;
  /** The day it was watched, or the day the records were read. */
  readonly on: string;
  readonly overall: Grade;
  /** Areas graded otherwise than as meeting good. */
  readonly areas?: Readonly<Record<string, Grade | 'NOT_APPLICABLE'>>;
  /** Of an observation. */
  readonly event?: 'CIN_REVIEW' | 'LAC_REVIEW' | 'CHILD_PROTECTION_CONFERENCE';
  readonly significantMales?: 'YES' | 'NO' | 'NOT_APPLICABLE';
  /** Of a supervision audit: sessions due and held. */
  readonly sessions?: readonly [due: number, held: number];
}

const inJanuary = (event: 'CIN_REVIEW' | 'LAC_REVIEW', recorder: string, subject: string, on: string, more: Partial<RecordPlanned> = {}): RecordPlanned => ({
  activity: 'observations', recorder, subject, allocatedOn: '2018-01-04', status: 'SUBMITTED', on, overall: 'MEETS_GOOD', event, significantMales: 'YES', ...more,
});

const inMarch = (recorder: string, subject: string, on: string, sessions: readonly [number, number], more: Partial<RecordPlanned> = {}): RecordPlanned => ({
  activity: '2018-03 Supervision audits', recorder, subject, allocatedOn: '2018-03-05', status: 'SUBMITTED', on, overall: 'MEETS_GOOD', sessions, ...more,
});

const inJune = (recorder: string, subject: string, more: Partial<RecordPlanned> = {}): RecordPlanned => ({
  activity: '2018-06 Observation of Child Protection Case Conferences by DCS, SLs and OLs', recorder, subject, allocatedOn: '2018-04-23', status: 'ALLOCATED', on: '2018-06-06', overall: 'MEETS_GOOD',
  event: 'CHILD_PROTECTION_CONFERENCE', ...more,
});

/**
 * The seven observations of January 2018 come out as they were published: three CiN reviews met good, and of four LAC
 * reviews three did and one did not. Each year's are numbered in this order.
 */
export const RECORDS_PLANNED: readonly RecordPlanned[] = [
  inJanuary('CIN_REVIEW', 'director', 'holder-assessment-a', '2018-01-11', { areas: { partnership: 'EXCEEDS_GOOD' } }),
  inJanuary('CIN_REVIEW', 'strategic-lead', 'holder-east-a', '2018-01-15', { areas: { diversity: 'NOT_APPLICABLE' }, significantMales: 'NO' }),
  inJanuary('CIN_REVIEW', 'lead-looked-after', 'holder-west-a', '2018-01-17'),
  inJanuary('LAC_REVIEW', 'director', 'reviewing-officer-a', '2018-01-16', { areas: { skills: 'EXCEEDS_GOOD' } }),
  inJanuary('LAC_REVIEW', 'moderator', 'holder-care-one-a', '2018-01-18', { significantMales: 'NOT_APPLICABLE' }),
  inJanuary('LAC_REVIEW', 'strategic-lead', 'holder-care-two-a', '2018-01-23', {
    overall: 'DOES_NOT_MEET_GOOD', areas: { planning: 'DOES_NOT_MEET_GOOD', skills: 'DOES_NOT_MEET_GOOD', partnership: 'DOES_NOT_MEET_GOOD', analysis: 'DOES_NOT_MEET_GOOD' }, significantMales: 'NO',
  }),
  inJanuary('LAC_REVIEW', 'lead-protection', 'holder-care-one-b', '2018-01-25', { areas: { analysis: 'DOES_NOT_MEET_GOOD' } }),
  inMarch('principal', 'holder-assessment-b', '2018-03-19', [6, 6]),
  inMarch('principal', 'holder-through-north-a', '2018-03-20', [6, 5]),
  inMarch('auditor', 'holder-east-b', '2018-03-22', [6, 4], { overall: 'DOES_NOT_MEET_GOOD', areas: { reflection: 'DOES_NOT_MEET_GOOD', direction: 'DOES_NOT_MEET_GOOD' } }),
  inMarch('lead-permanence', 'holder-care-one-c', '2018-03-26', [6, 6], { areas: { development: 'NOT_APPLICABLE' } }),
  inMarch('manager', 'holder-fostering-a', '2018-03-28', [6, 5], { status: 'IN_PROGRESS' }),
  inJune('director', 'reviewing-officer-b', { status: 'IN_PROGRESS' }),
  inJune('moderator', 'reviewing-officer-a'),
  inJune('lead-through-care', 'holder-west-b'),
];
