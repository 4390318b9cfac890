import { auditDueOn, ENGLAND_BANK_HOLIDAYS } from '@goodmark/audit-schedule';
import { type Answer, type Grade, type Instrument, instrumentsFor, type Item, itemsOf, OVERALL } from '@goodmark/audit-tool';
import { laterInstant, officeInstant } from '../days';
import { idOf } from '../identifiers';
import { personIdOf, personRows, TEAMS } from '../organisation/organisation';
import { randomFor } from '../random';
import type { InstrumentAnswerRow, InstrumentRecordRow, NotificationRow, RecordRows } from '../rows';
import { activityIdOf } from '../schedule/activity-rows';
import { COMING } from '../schedule/coming-plan';
import { PUBLISHED_PLAN } from '../schedule/published-plan';
import { FAMILY_FEEDBACK, OBSERVED_EVIDENCE, OBSERVED_STRENGTHS, OBSERVED_TO_IMPROVE, PREPARATION, REFLECTION, UNHAPPY_FEEDBACK, UNHAPPY_REFLECTION } from './observation-texts';
import { type RecordPlanned, RECORDS_PLANNED } from './record-plan';
import { SUPERVISION_EVIDENCE, SUPERVISION_STRENGTHS, SUPERVISION_TO_IMPROVE, WHY_NOT_KEPT } from './supervision-texts';

const LEVELS = new Map(personRows().map(({ id, level }) => [id, level]));

const turn = <T>(bank: readonly T[], index: number): T => bank[index % bank.length] as T;

function activityOf({ activity }: RecordPlanned) {
  const found = [...PUBLISHED_PLAN, ...COMING].find(({ key }) => key === activity);
  if (!found) throw new RangeError(`There is no activity with the key "${activity}".`);
  return found;
}

/** An area graded, with what it rests on or why it does not apply. */
function areaAnswer({ key, name }: Item, { areas }: RecordPlanned, bank: Readonly<Record<string, Readonly<Partial<Record<Grade, readonly string[]>>>>>, index: number): Answer {
  const value = areas?.[key] ?? 'MEETS_GOOD';
  if (value === 'NOT_APPLICABLE') return { item: key, value, note: `${name}: there was nothing to see of it this time.` };
  return { item: key, value, note: turn(bank[key]?.[value] ?? [], index) };
}

function observed(instrument: Instrument, planned: RecordPlanned, index: number): readonly Answer[] {
  const well = planned.overall !== 'DOES_NOT_MEET_GOOD';
  const said = (item: string, value: string, note: string | null = null): Answer => ({ item, value, note });
  return [
    said('eventKind', planned.event as string), said('observedOn', planned.on), said('consent', 'GIVEN'), said('preparation', turn(PREPARATION, index)),
    ...itemsOf(instrument).filter(({ key }) => key in OBSERVED_EVIDENCE).map((item, place) => areaAnswer(item, planned, OBSERVED_EVIDENCE, index + place)),
    well ? said('childAtCentre', 'YES') : said('childAtCentre', 'NO', 'The young person was spoken about, and was asked nothing until the end.'),
    said('significantMales', planned.significantMales as string, planned.significantMales === 'NO' ? 'The father was not invited, and nobody could say why.' : null),
    said('familyFeedback', well ? turn(FAMILY_FEEDBACK, index) : UNHAPPY_FEEDBACK), said('reflection', well ? turn(REFLECTION, index) : UNHAPPY_REFLECTION),
    ...(well ? [said('strengths', turn(OBSERVED_STRENGTHS, index))] : [said('areasForImprovement', OBSERVED_TO_IMPROVE)]),
  ];
}

function supervised(instrument: Instrument, planned: RecordPlanned, index: number): readonly Answer[] {
  const [due, held] = planned.sessions as readonly [number, number];
  const kept = due === held;
  const said = (item: string, value: string): Answer => ({ item, value, note: null });
  return [
    said('from', '2017-09-01'), said('to', '2018-02-28'), said('due', String(due)), said('held', String(held)), said('frequencyKept', kept ? 'YES' : 'NO'), ...(kept ? [] : [said('whyNotKept', WHY_NOT_KEPT)]),
    ...itemsOf(instrument).filter(({ key }) => key in SUPERVISION_EVIDENCE).map((item, place) => areaAnswer(item, planned, SUPERVISION_EVIDENCE, index + place)),
    planned.overall === 'DOES_NOT_MEET_GOOD' ? said('areasForImprovement', SUPERVISION_TO_IMPROVE) : said('strengths', SUPERVISION_STRENGTHS),
  ];
}

/** All that a submitted record says; of one that is being written only how it begins. */
function answersOf(instrument: Instrument, planned: RecordPlanned, index: number): readonly Answer[] {
  if (planned.status === 'ALLOCATED') return [];
  const all = planned.event ? observed(instrument, planned, index) : supervised(instrument, planned, index);
  // A conference that is still to come was only prepared.
  if (planned.status === 'IN_PROGRESS') return planned.event ? all.filter(({ item }) => item === 'eventKind' || item === 'preparation') : all.slice(0, 8);
  return [...all, { item: OVERALL, value: planned.overall, note: null }];
}

const notice = (record: InstrumentRecordRow): NotificationRow => ({
  id: idOf(`notification RECORD_ALLOCATED ${record.reference}`, record.allocatedAt), personId: record.recorderId, kind: 'RECORD_ALLOCATED', at: record.allocatedAt, byId: null, auditId: null,
  recordId: record.id, activityId: record.activityId, actionId: null, reference: record.reference, dueOn: record.dueOn, note: null, readAt: record.startedAt, once: null,
  mail: 'NONE', mailAt: record.allocatedAt, mailAttempts: 0, mailId: null,
});

/** The observations and supervision audits of the demonstration, with what they say; and what is told of those that are to be written. */
export function recordRows(): RecordRows & { readonly notices: readonly NotificationRow[] } {
  const numbers = new Map<string, number>();
  const rows = RECORDS_PLANNED.map((planned, index) => {
    const activity = activityOf(planned);
    const [instrument] = instrumentsFor(activity.kind) as readonly [Instrument];
    const number = (numbers.get(instrument.prefix) ?? 0) + 1;
    numbers.set(instrument.prefix, number);
    const reference = `${instrument.prefix}-2018-${String(number).padStart(4, '0')}`;
    const random = randomFor(`record ${reference}`);
    const allocatedAt = officeInstant(planned.allocatedOn, random);
    const begun = planned.status === 'ALLOCATED' ? null : planned.status === 'IN_PROGRESS' ? laterInstant(allocatedAt, 1, 1, random) : officeInstant(planned.on, random);
    const submittedAt = planned.status === 'SUBMITTED' && begun !== null ? laterInstant(begun, 1, 3, random) : null;
    const [recorderId, subjectPersonId] = [personIdOf(planned.recorder), personIdOf(planned.subject)];
    const team = TEAMS.find(({ managerId, holderIds }) => managerId === subjectPersonId || holderIds.includes(subjectPersonId));
    const record: InstrumentRecordRow = {
      id: idOf(`record ${reference}`, allocatedAt), version: submittedAt ? 3 : begun ? 2 : 1, createdAt: allocatedAt, updatedAt: submittedAt ?? begun ?? allocatedAt, reference,
      instrumentKey: instrument.key, instrumentVersion: instrument.version, activityId: activityIdOf(activity), recorderId, recorderLevel: LEVELS.get(recorderId) ?? null,
      subjectPersonId, subjectName: null, subjectTeamId: team?.id ?? null, subjectServiceAreaId: team?.serviceAreaId ?? null, service: team?.service ?? null,
      supervisorId: instrument.subject === 'SUPERVISEE' ? (team?.managerId ?? null) : null, dueOn: auditDueOn(activity.month, ENGLAND_BANK_HOLIDAYS), status: planned.status,
      allocatedAt, startedAt: begun, submittedAt, overall: submittedAt ? planned.overall : null,
    };
    const answers: readonly InstrumentAnswerRow[] = answersOf(instrument, planned, index).map((answer) => ({ recordId: record.id, recorderId, ...answer }));
    return { record, answers };
  });
  const instrumentRecords = rows.map(({ record }) => record);
  return {
    instrumentRecords, instrumentAnswers: rows.flatMap(({ answers }) => answers),
    notices: instrumentRecords.filter(({ status }) => status === 'ALLOCATED' || status === 'IN_PROGRESS').map(notice),
  };
}
