import { type Instrument, instrumentsFor, OVERALL } from '@goodmark/audit-tool';
import { type Activity, ChangeRecord, condition, InstrumentAnswer, InstrumentRecord, nextReference, Notification, type Person, type RequestContext, type ServiceArea, type Team } from '@goodmark/server-data';
import { as, aWorld, everythingAsked, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { allocateRecord, instrumentToAllocate, type RecordAllocateInput } from './allocate-record';
import { exemptRecord } from './exempt-record';
import { reallocateRecord } from './reallocate-record';
import { type RecordAnswerInput, saveRecordDraft } from './save-record-draft';
import { submitRecord } from './submit-record';

const OBSERVATION = instrumentsFor('PRACTICE_OBSERVATION')[0] as Instrument;
/** All that an observation needs where no family was there. */
const COMPLETE: readonly RecordAnswerInput[] = everythingAsked(OBSERVATION).map((answer) => (answer.item === 'consent' ? { ...answer, value: 'NO_FAMILY_PRESENT' } : answer));

describe.each(testDatabases())('records of instruments on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let admin: RequestContext;
  let approver: Person;
  let recorder: Person;
  let manager: Person;
  let worker: Person;
  let area: ServiceArea;
  let team: Team;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    admin = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    approver = await world.person({ level: 'DIRECTOR' });
    recorder = await world.person({ level: 'STRATEGIC_LEAD' });
    area = await world.area({ service: 'EARLY_HELP' });
    manager = await world.person({ level: 'TEAM_MANAGER' });
    team = await world.team(area, { managerId: manager.id });
    worker = await world.person({ teamId: team.id });
  });
  afterAll(() => test.drop());

  const observations = (given: Partial<Activity> = {}) => world.activity({ kind: 'PRACTICE_OBSERVATION', instrumentVersion: null, ...given });
  const allocated = async (given: Partial<RecordAllocateInput> = {}, by = admin): Promise<InstrumentRecord> => {
    const activityId = given.activityId ?? (await observations()).id;
    const reference = await nextReference(by, 'OBS', '2018');
    return by.transaction(InstrumentRecord, (tx) => allocateRecord(tx, { activityId, recorderId: recorder.id, subjectId: worker.id, dueOn: '2018-05-31', ...given }, reference));
  };
  const own = () => as(test.database, recorder);
  const saved = async (record: InstrumentRecord, answers: readonly RecordAnswerInput[], more: { overall?: string | null; version?: number } = {}) =>
    (await own()).transaction(InstrumentRecord, (tx) => saveRecordDraft(tx, { id: record.id, version: record.version, answers: [...answers], ...more }));
  const submitted = async (record: InstrumentRecord) => (await own()).transaction(InstrumentRecord, (tx) => submitRecord(tx, { id: record.id, version: record.version }));
  const answersOf = async (record: InstrumentRecord) => {
    const rows = await (await own()).visible(InstrumentAnswer, condition('t.recordId = :id', { id: record.id }));
    return Object.fromEntries(rows.map(({ item, value, note }) => [item, note === null ? value : [value, note]]));
  };
  const toldOf = async (record: InstrumentRecord, person: Person) =>
    (await (await as(test.database, person)).visible(Notification, condition('t.recordId = :id', { id: record.id }), 'ORDER BY t.at, t.id')).map(({ kind }) => kind);
  const trailOf = async (record: InstrumentRecord) => {
    const officer = await as(test.database, await world.person({ level: null, roles: ['PRIVACY_OFFICER'] }));
    return officer.visible(ChangeRecord, condition('t.recordId = :id', { id: record.id }), 'ORDER BY t.seq');
  };

  describe('allocating', () => {
    it('freezes what is true of the observed worker, and tells who is to observe', async () => {
      const record = await allocated();
      expect(record).toMatchObject({
        status: 'ALLOCATED', instrumentKey: 'PRACTICE_OBSERVATION', instrumentVersion: '2017.1', recorderLevel: 'STRATEGIC_LEAD', subjectTeamId: team.id, subjectServiceAreaId: area.id, service: 'EARLY_HELP',
        supervisorId: null, overall: null,
      });
      expect(record.reference).toMatch(/^OBS-2018-\d{4}$/);
      expect(await toldOf(record, recorder)).toEqual(['RECORD_ALLOCATED']);
      expect((await trailOf(record)).map(({ what }) => what)).toEqual(['created']);
    });

    it('begins a planned activity', async () => {
      const activity = await observations({ status: 'PLANNED' });
      await allocated({ activityId: activity.id });
      const [row] = await test.database.outside.query<{ status: string }>('SELECT status FROM activity WHERE id = :id', { id: activity.id });
      expect(row?.status).toBe('IN_PROGRESS');
    });

    it('freezes the manager of the supervisee as the supervisor, or who is named', async () => {
      const { id: activityId } = await world.activity({ kind: 'SUPERVISION_AUDIT' });
      expect((await allocated({ activityId })).supervisorId).toBe(manager.id);
      expect((await allocated({ activityId, supervisorId: approver.id })).supervisorId).toBe(approver.id);
      await expect(allocated({ activityId, subjectId: recorder.id, recorderId: approver.id })).rejects.toMatchObject({ problems: [{ field: 'supervisorId' }] });
      await expect(allocated({ activityId, recorderId: manager.id })).rejects.toMatchObject({ problems: [{ field: 'recorderId', message: expect.stringContaining('the supervisor') }] });
      await expect(allocated({ activityId, supervisorId: worker.id })).rejects.toMatchObject({ problems: [{ field: 'supervisorId', message: 'Nobody supervises themselves. Choose somebody else.' }] });
    });

    it('asks for no independence, but lets nobody record on themselves', async () => {
      expect((await allocated({ recorderId: manager.id })).recorderId).toBe(manager.id);
      await expect(allocated({ recorderId: worker.id })).rejects.toMatchObject({ problems: [{ field: 'recorderId', message: 'Nobody records on themselves. Choose somebody else.' }] });
    });

    it.each([
      ['a recorder who left', async () => ({ recorderId: (await world.person({ active: false })).id }), 'recorderId'],
      ['a recorder nobody knows', async () => ({ recorderId: 'nobody' }), 'recorderId'],
      ['a worker who left', async () => ({ subjectId: (await world.person({ active: false })).id }), 'subjectId'],
      ['nobody observed', async () => ({ subjectId: null }), 'subjectId'],
      ['a name instead of a person', async () => ({ subjectName: 'A home' }), 'subjectName'],
      ['a supervisor, where the instrument does not ask', async () => ({ supervisorId: manager.id }), 'supervisorId'],
      ['an instrument that does not serve the kind', async () => ({ instrument: 'SUPERVISION_AUDIT' }), 'instrument'],
      ['an activity of case audits', async () => ({ activityId: (await world.activity()).id }), 'activityId'],
      ['a closed activity', async () => ({ activityId: (await observations({ status: 'CLOSED' })).id }), 'activityId'],
      ['a cancelled activity', async () => ({ activityId: (await observations({ status: 'CANCELLED' })).id }), 'activityId'],
    ])('refuses %s', async (_what, given, field) => {
      await expect(allocated(await given())).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
    });

    it('says before a reference is taken that there is no instrument', async () => {
      const activity = await world.activity();
      expect(() => instrumentToAllocate(activity, null)).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ field: 'activityId' })] }));
    });
  });

  describe('writing', () => {
    it('keeps what is left out, and clears what is null', async () => {
      const first = await saved(await allocated(), [{ item: 'planning', value: 'MEETS_GOOD', note: 'On time.' }, { item: 'preparation', value: 'Agreed.  \r\nBoth.  ' }], { overall: 'MEETS_GOOD' });
      expect(first).toMatchObject({ status: 'IN_PROGRESS', version: 2, overall: null });
      const second = await saved(first, [{ item: 'planning', value: 'EXCEEDS_GOOD' }]);
      expect(await answersOf(second)).toEqual({ planning: ['EXCEEDS_GOOD', 'On time.'], preparation: 'Agreed.  \nBoth.', [OVERALL]: 'MEETS_GOOD' });
      const third = await saved(second, [{ item: 'planning', value: null }, { item: 'preparation', value: null }], { overall: null });
      expect(await answersOf(third)).toEqual({ planning: [null, 'On time.'] });
    });

    it('refuses a version that is not the last, and saves nothing of it', async () => {
      const record = await saved(await allocated(), [{ item: 'preparation', value: 'Mine.' }]);
      await expect(saved({ ...record, version: 1 } as InstrumentRecord, [{ item: 'preparation', value: 'Lost?' }])).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
      expect(await answersOf(record)).toEqual({ preparation: 'Mine.' });
    });

    it.each([
      ['an item the instrument does not have', [{ item: 'weather', value: 'Fine' }], 'answers.weather'],
      ['the judgement on the whole as an item', [{ item: OVERALL, value: 'MEETS_GOOD' }], 'answers.overall'],
      ['an option that is none', [{ item: 'planning', value: 'SPLENDID' }], 'answers.planning'],
      ['an item twice', [{ item: 'planning', value: 'MEETS_GOOD' }, { item: 'planning', value: null }], 'answers.planning'],
      ['a day that is none', [{ item: 'observedOn', value: '2018-02-30' }], 'answers.observedOn'],
      ['a text too long', [{ item: 'planning', note: 'x'.repeat(20_001) }], 'answers.planning.note'],
    ])('refuses %s', async (_what, answers, field) => {
      await expect(saved(await allocated(), answers)).rejects.toMatchObject({ problems: [{ field }] });
    });

    it('refuses an overall judgement that is none', async () => {
      await expect(saved(await allocated(), [], { overall: 'NOT_APPLICABLE' })).rejects.toMatchObject({ problems: [{ field: 'overall' }] });
    });
  });

  describe('submitting', () => {
    it('locks a complete record, sets its judgement, and tells the worker and their manager', async () => {
      const record = await submitted(await saved(await allocated(), COMPLETE, { overall: 'DOES_NOT_MEET_GOOD' }));
      expect(record).toMatchObject({ status: 'SUBMITTED', overall: 'DOES_NOT_MEET_GOOD', submittedAt: expect.any(String) });
      expect([await toldOf(record, worker), await toldOf(record, manager)]).toEqual([['RECORD_TO_SEE'], ['RECORD_TO_SEE']]);
      expect((await trailOf(record)).map(({ what }) => what)).toEqual(['created', 'submitted']);
      await expect(saved(record, [{ item: 'preparation', value: 'Later.' }])).rejects.toMatchObject({ code: 'CONFLICT' });
      await expect(submitted(record)).rejects.toMatchObject({ code: 'CONFLICT' });
    });

    it('names everything that is missing', async () => {
      const record = await saved(await allocated(), COMPLETE.map((answer) => (answer.item === 'planning' ? { ...answer, note: null } : answer.item === 'consent' ? { ...answer, value: 'GIVEN' } : answer)));
      await expect(submitted(record)).rejects.toMatchObject({ problems: [{ field: 'answers.planning.note' }, { field: 'answers.familyFeedback' }, { field: 'overall' }] });
    });
  });

  describe('taking a record off somebody', () => {
    const input = (record: InstrumentRecord, more: object = {}) => ({ id: record.id, version: record.version, approverId: approver.id, reason: 'On leave until June', ...more });
    const exempted = (record: InstrumentRecord, more: object = {}) => admin.transaction(InstrumentRecord, (tx) => exemptRecord(tx, input(record, more)));
    const given = (record: InstrumentRecord, to: Person, more: object = {}) => admin.transaction(InstrumentRecord, (tx) => reallocateRecord(tx, { ...input(record), recorderId: to.id, ...more }));

    it('exempts with approver and reason, both kept, and nobody reads what was written', async () => {
      const record = await exempted(await saved(await allocated(), [{ item: 'preparation', value: 'Mine.' }]));
      expect(record.status).toBe('EXEMPTED');
      expect((await trailOf(record)).at(-1)?.payload).toContain('On leave until June');
      expect(await answersOf(record)).toEqual({});
      expect(await toldOf(record, recorder)).toEqual(expect.arrayContaining(['RECORD_ALLOCATED', 'RECORD_TAKEN_AWAY']));
    });

    it('gives it to somebody else, who starts afresh, and back to who wrote before, who loses nothing', async () => {
      const begun = await saved(await allocated(), [{ item: 'preparation', value: 'Mine.' }], { overall: 'MEETS_GOOD' });
      const other = await world.person({ level: 'OPERATIONAL_LEAD' });
      const passed = await given(begun, other, { dueOn: '2018-06-30' });
      expect(passed).toMatchObject({ recorderId: other.id, recorderLevel: 'OPERATIONAL_LEAD', status: 'ALLOCATED', startedAt: null, dueOn: '2018-06-30' });
      expect(await (await as(test.database, other)).visible(InstrumentAnswer, condition('t.recordId = :id', { id: begun.id }))).toEqual([]);
      expect(await answersOf(begun)).toEqual({});
      expect(await toldOf(passed, other)).toEqual(['RECORD_ALLOCATED']);

      const back = await given(passed, recorder);
      expect(back.status).toBe('IN_PROGRESS');
      expect(await answersOf(back)).toEqual({ preparation: 'Mine.', [OVERALL]: 'MEETS_GOOD' });
      expect((await trailOf(back)).map(({ what }) => what)).toEqual(['created', 'taken over', 'reallocated']);
    });

    it.each([
      ['no reason', async () => ({ reason: ' ' }), 'reason'],
      ['an approver who may not', async () => ({ approverId: worker.id }), 'approverId'],
      ['its recorder as the approver', async () => ({ approverId: recorder.id }), 'approverId'],
    ])('refuses both with %s', async (_what, more, field) => {
      await expect(exempted(await allocated(), await more())).rejects.toMatchObject({ problems: [{ field }] });
      await expect(given(await allocated(), await world.person(), await more())).rejects.toMatchObject({ problems: [{ field }] });
    });

    it('refuses to give it to who has it, whom it is about, or who left', async () => {
      const record = await allocated();
      for (const to of [recorder, worker, await world.person({ active: false })]) await expect(given(record, to)).rejects.toMatchObject({ problems: [{ field: 'recorderId' }] });
    });

    it('leaves a submitted record alone', async () => {
      const record = await submitted(await saved(await allocated(), COMPLETE, { overall: 'MEETS_GOOD' }));
      await expect(exempted(record)).rejects.toMatchObject({ code: 'CONFLICT' });
      await expect(given(record, await world.person())).rejects.toMatchObject({ code: 'CONFLICT' });
    });
  });
});
