import { addDays, addWorkingDays, ENGLAND_BANK_HOLIDAYS } from '@goodmark/audit-schedule';
import type { LadoAgency } from '@goodmark/audit-tool';
import { workingDayAfter } from '../days';
import { idOf } from '../identifiers';
import { personIdOf } from '../organisation/organisation';
import type { LadoRows } from '../rows';
import { LADO_PLAN, type LadoPlanned } from './lado-plan';

const two = (number: number, digits: number): string => String(number).padStart(digits, '0');
const at = (day: string): string => `${day}T10:20:00.000Z`;

const DECISIONS = ['The employer looks into it, and nobody speaks to the adult about it before the police have.', 'What was found was heard. The employer goes on with its own process and tells us how it ends.', 'It was gone through once more with all that is now known.'];
const CONCLUSIONS = {
  SUBSTANTIATED: 'Two accounts and the record agree.', UNSUBSTANTIATED: 'There are two accounts, and nothing that tells which is right.', UNFOUNDED: 'It was a mistake: the adult was not there that day.', FALSE: 'The lesson was watched by others, and it did not happen.',
  MALICIOUS: 'The pupil said that it was made up to get back at the adult.',
} as const;

/** Sector → who comes besides the police and the employer. */
const others = ({ who: [, sector] }: LadoPlanned): readonly LadoAgency[] => (sector === 'EDUCATION' ? ['EDUCATION', 'HUMAN_RESOURCES'] : sector === 'HEALTH' ? ['HEALTH'] : ['SOCIAL_CARE']);

function referralOf(planned: LadoPlanned, reference: string) {
  const { on, reportedAfter, who: [referrer, sector, adultRole, harm], adult, setting, concluded, end = {} } = planned;
  const heldOn = (planned.meetings ?? []).map((days) => workingDayAfter(on, days));
  const concludedOn = concluded ? workingDayAfter(on, concluded[1]) : null;
  const dbsMadeOn = end.dbsAfter ? workingDayAfter(on, end.dbsAfter) : null;
  const id = idOf(`allegation ${reference}`, at(on));
  const last = [on, ...heldOn, ...[concludedOn, dbsMadeOn].flatMap((day) => day ?? [])].sort().at(-1) as string;
  const isKnown = Object.keys(end).length > 0;
  return {
    heldOn,
    referral: {
      id, version: 1 + heldOn.length + Number(Boolean(concluded)) + Number(isKnown), createdAt: at(on), updatedAt: at(last), reference, adultReference: `A-${two(adult, 4)}`, settingReference: setting === null ? null : `S-${two(setting, 3)}`,
      receivedOn: on, learnedOn: reportedAfter === null ? null : addWorkingDays(on, -reportedAfter, ENGLAND_BANK_HOLIDAYS), referrer, sector, adultRole, harm,
      route: planned.waits || heldOn.length > 0 ? ('POT_MEETING' as const) : ('ADVICE' as const), firstMeetingOn: heldOn[0] ?? null, police: end.police ?? null,
      hrProcess: end.hr === undefined ? null : end.hr === 'UNDER_WAY' ? ('UNDER_WAY' as const) : end.hr === 'NOT_APPLICABLE' ? ('NONE' as const) : ('ENDED' as const), hrOutcome: end.hr === undefined || end.hr === 'UNDER_WAY' ? null : end.hr,
      employmentAfter: end.employment ?? null, dbsDue: end.dbsAfter !== undefined ? true : end.dbs === 'NOT_APPLICABLE' ? false : null, dbsMadeOn, dbsOutcome: end.dbs ?? null, regulator: end.regulator ?? null,
      regulatorReferredOn: end.regulator ? addDays(dbsMadeOn ?? on, 0) : null, outcome: concluded?.[0] ?? null, concludedOn, childTold: concluded?.[2] ?? null, recordedById: personIdOf('lado'),
    },
    text: {
      referralId: id, concern: planned.concern, conclusionReason: concluded ? CONCLUSIONS[concluded[0]] : null, childReason: concluded && !concluded[2] ? 'No child is known who could be told.' : null,
      hrReason: end.hr === 'NOT_APPLICABLE' ? 'A volunteer: there is no employer with such a process.' : null, employmentReason: null, dbsReason: end.dbs === 'NOT_APPLICABLE' ? 'Nothing was found that makes a referral due.' : null,
    },
  };
}

/** Invented allegations of August 2017 to April 2018, and those who were let in: for the dip sample of December, to look at it again, and to cover. */
export function ladoRows(): LadoRows {
  const numbers = new Map<string, number>();
  const all = LADO_PLAN.map((planned) => {
    const year = planned.on.slice(0, 4);
    numbers.set(year, (numbers.get(year) ?? 0) + 1);
    return { planned, ...referralOf(planned, `LADO-${year}-${two(numbers.get(year) as number, 4)}`) };
  });
  const meetings = all.flatMap(({ planned, heldOn, referral }) => heldOn.map((day, index) => ({
    agencies: [...new Set<LadoAgency>(['POLICE', 'EMPLOYER', ...others(planned)])],
    row: { id: idOf(`meeting ${index} ${referral.reference}`, at(day)), referralId: referral.id, heldOn: day, decisions: DECISIONS[index] as string, recordedById: referral.recordedById, recordedAt: at(day) },
  })));
  const letIn = (kind: 'DEPUTY' | 'AUDITOR', person: string, referralId: string | null, fromOn: string, untilOn: string, reason: string) => ({
    id: idOf(`let in ${person} ${referralId ?? 'all'} ${fromOn}`, at(fromOn)), version: 1, createdAt: at(fromOn), updatedAt: at(fromOn), kind, personId: personIdOf(person), referralId, fromOn, untilOn, reason, grantedById: personIdOf('lado'), revokedAt: null,
  });
  // Of the months that the sample was drawn from: every third, so that there are some of both routes.
  const sampled = all.filter(({ planned }, index) => planned.on < '2018-01-01' && index % 3 === 0).map(({ referral }) => referral.id);
  return {
    ladoReferrals: all.map(({ referral }) => referral),
    ladoReferralTexts: all.map(({ text }) => text),
    ladoMeetings: meetings.map(({ row }) => row),
    ladoMeetingAgencies: meetings.flatMap(({ row, agencies }, index) => agencies.map((agency, place) => ({ meetingId: row.id, agency, referralId: row.referralId, attended: (index + place) % 5 !== 0 }))),
    ladoAccesses: [
      ...sampled.map((id) => letIn('AUDITOR', 'principal', id, '2017-12-11', '2018-01-05', 'Dip sample of December.')),
      ...sampled.map((id) => letIn('AUDITOR', 'auditor', id, '2018-04-16', '2018-05-11', 'To see what became of the dip sample of December.')),
      letIn('DEPUTY', 'strategic-lead', null, '2017-12-22', '2018-01-05', 'Cover over Christmas.'),
      letIn('DEPUTY', 'strategic-lead', null, '2018-04-25', '2018-04-30', 'Cover on training days.'),
    ],
  };
}
