import { instrumentOf, type Instrument, OVERALL, personShapedFields, problemsInAnswers, problemsToComplete } from '@goodmark/audit-tool';
import { LAST_INSTANT } from '../days';
import { PUBLISHED } from '../published-2017-18';
import { ROWS } from '../spec-support';

const { instrumentRecords: RECORDS, instrumentAnswers: ANSWERS, activities, teams } = ROWS;
const instrumentOfRow = ({ instrumentKey, instrumentVersion }: (typeof RECORDS)[number]) => instrumentOf(instrumentKey, instrumentVersion) as Instrument;
const saidIn = (id: string) => {
  const rows = ANSWERS.filter(({ recordId }) => recordId === id);
  return { answers: rows.filter(({ item }) => item !== OVERALL), overall: rows.find(({ item }) => item === OVERALL)?.value ?? null };
};

describe('the records of instruments in the demonstration', () => {
  it('are the observations that were published, by kind of event', () => {
    const published = PUBLISHED.activities.find(({ kind }) => kind === 'PRACTICE_OBSERVATION');
    const january = activities.find(({ title }) => title === published?.title);
    const records = RECORDS.filter(({ activityId, status }) => activityId === january?.id && status === 'SUBMITTED');
    for (const [event, { count, grades }] of Object.entries(published?.observations ?? {})) {
      const of = records.filter(({ id }) => saidIn(id).answers.some(({ item, value }) => item === 'eventKind' && value === event));
      expect([event, of.length]).toEqual([event, count]);
      expect(Object.fromEntries(Object.keys(grades).map((grade) => [grade, of.filter(({ overall }) => overall === grade).length]))).toEqual(grades);
    }
    expect(records).toHaveLength(7);
  });

  it('say nothing that their instrument does not ask, and all it asks once submitted', () => {
    for (const record of RECORDS) {
      const said = saidIn(record.id);
      expect([record.reference, problemsInAnswers(instrumentOfRow(record), said)]).toEqual([record.reference, []]);
      const complete = problemsToComplete(instrumentOfRow(record), said).length === 0;
      expect([record.reference, complete]).toEqual([record.reference, record.status === 'SUBMITTED']);
      expect(record.overall).toBe(record.status === 'SUBMITTED' ? said.overall : null);
    }
  });

  it('are never written on oneself, and happened in order within the demonstration', () => {
    for (const { recorderId, subjectPersonId, supervisorId, allocatedAt, startedAt, submittedAt } of RECORDS) {
      expect([subjectPersonId, supervisorId]).not.toContain(recorderId);
      const instants = [allocatedAt, startedAt, submittedAt].filter((at) => at !== null);
      expect(instants).toEqual([...instants].sort());
      expect((instants.at(-1) as string) <= LAST_INSTANT).toBe(true);
    }
  });

  it('freeze the team of their subject, and whom a supervisee is supervised by', () => {
    for (const record of RECORDS.filter(({ instrumentKey }) => instrumentKey === 'SUPERVISION_AUDIT')) {
      expect(record.supervisorId).toBe(teams.find(({ id }) => id === record.subjectTeamId)?.managerId);
    }
    expect(RECORDS.filter(({ status }) => status !== 'SUBMITTED').length).toBeGreaterThanOrEqual(4);
  });

  it('have words that tell of nobody, and raise no false alarm', () => {
    const texts = ANSWERS.flatMap(({ value, note }) => [value, note]).filter((text): text is string => text !== null && text.includes(' '));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /[\d@{}]/.test(text))).toEqual([]);
    const nameParts = new Set(ROWS.people.flatMap(({ name }) => name.split(' ')));
    expect(texts.filter((text) => text.split(/[^\p{L}-]+/u).some((word) => nameParts.has(word)))).toEqual([]);
    expect(personShapedFields(Object.fromEntries(texts.map((text) => [text, text])))).toEqual([]);
  });
});
