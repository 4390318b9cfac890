import type { AuditorRow } from '../rows';
import { PROGRAMME_BEGAN_AT, personIdOf } from './organisation';

/** An entry of the auditor register; `from` is the day of the sign-off, `left` the day they left, `away` means on leave now. */
export interface RegisterEntry {
  readonly personId: string;
  readonly from: string;
  readonly left?: string;
  readonly away?: true;
  /** First and last day of leave to come. */
  readonly leave?: readonly [from: string, until: string];
  /** Audits expected of them a month, and so how often they are asked. */
  readonly expected: number;
}

const entry = (key: string, from: string, expected: number, more: Pick<RegisterEntry, 'left' | 'away' | 'leave'> = {}): RegisterEntry => ({
  personId: personIdOf(key),
  from,
  expected,
  ...more,
});

/** Two who were signed off at the end of the training of February and March 2018. */
export const SIGNED_OFF_ON: Readonly<Record<string, string>> = { 'lead-disability': '2018-04-12', 'lead-residential': '2018-04-18' };

/** Everybody who audits or has audited. */
export const AUDITOR_REGISTER: readonly RegisterEntry[] = [
  entry('auditor', '2016-04-18', 2),
  entry('manager', '2016-04-18', 1),
  entry('moderator', '2016-04-18', 0),
  entry('director', '2016-04-18', 0),
  entry('strategic-lead', '2016-04-18', 1),
  entry('principal', '2016-04-18', 1),
  entry('lead-protection', '2016-04-18', 2),
  entry('lead-permanence', '2016-05-09', 2),
  entry('lead-through-care', '2016-05-09', 2),
  entry('manager-assessment', '2016-05-09', 1),
  entry('manager-protection-east', '2016-05-09', 1),
  entry('manager-protection-west', '2016-05-09', 1),
  entry('manager-looked-after-one', '2016-05-09', 1),
  entry('manager-looked-after-two', '2016-05-09', 0, { away: true }),
  entry('manager-kinship', '2016-10-03', 1),
  entry('manager-fostering', '2016-10-03', 1),
  entry('manager-through-care-north', '2016-05-09', 1),
  entry('manager-through-care-south', '2016-10-03', 1),
  entry('manager-disability', '2016-05-09', 1),
  entry('manager-hub-north', '2016-05-09', 1),
  entry('manager-hub-south', '2017-03-06', 1),
  entry('manager-hub-west', '2017-03-06', 1, { leave: ['2018-05-01', '2018-08-31'] }),
  entry('left-manager-a', '2016-05-09', 0, { left: '2017-06-30' }),
  entry('left-manager-b', '2016-05-09', 0, { left: '2017-01-31' }),
  ...Object.entries(SIGNED_OFF_ON).map(([key, day]) => entry(key, day, 1)),
];

/** The register as rows; an entry changed once when its person left or went on leave. */
export const auditorRows = (): readonly AuditorRow[] =>
  AUDITOR_REGISTER.map(({ personId, from, left, away, leave, expected }) => {
    const createdAt = `${from}T15:30:00.000Z` > PROGRAMME_BEGAN_AT ? `${from}T15:30:00.000Z` : PROGRAMME_BEGAN_AT;
    const changedAt = left ? `${left}T12:00:00.000Z` : away ? '2018-03-05T09:10:00.000Z' : null;
    return {
      id: personId,
      version: changedAt ? 2 : 1,
      createdAt,
      updatedAt: changedAt ?? createdAt,
      trainedOn: from,
      active: !left && !away,
      leftOn: left ?? null,
      expectedPerMonth: expected,
      pausedFrom: leave?.[0] ?? null,
      pausedUntil: leave?.[1] ?? null,
    };
  });
