import { type Activity, condition, expandScopes, InstrumentAnswer, InstrumentRecord, page, type Person, type RequestContext, stepsOfRecord } from '@goodmark/server-data';
import { as, aWorld, doorOf, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { allocateRecord } from './allocate-record';
import { exemptRecord } from './exempt-record';
import { INSTRUMENT_RECORDS } from './record-list';
import { RecordFieldsResolver } from './record-fields.resolver';
import { saveRecordDraft } from './save-record-draft';

const WHO = ['recorder', 'subject', 'teamManager', 'operationalLead', 'strategicLead', 'qualityLead', 'director', 'administrator', 'elsewhereManager', 'elsewhereLead', 'colleague', 'moderator', 'lado', 'privacyOfficer', 'member'] as const;
type Who = (typeof WHO)[number];

describe.each(testDatabases())('who meets a record of an instrument on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let activity: Activity;
  let draft: InstrumentRecord;
  let submitted: InstrumentRecord;
  const people = {} as Record<Who, Person>;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    Object.assign(people, {
      recorder: await world.person({ level: 'STRATEGIC_LEAD' }), teamManager: await world.person({ level: 'TEAM_MANAGER' }), operationalLead: await world.person({ level: 'OPERATIONAL_LEAD' }),
      strategicLead: await world.person({ level: 'STRATEGIC_LEAD' }), qualityLead: await world.person({ level: null, roles: ['QUALITY_LEAD'] }), director: await world.person({ level: 'DIRECTOR' }),
      administrator: await world.person({ level: null, roles: ['ADMINISTRATOR'] }), elsewhereManager: await world.person({ level: 'TEAM_MANAGER' }), elsewhereLead: await world.person({ level: 'OPERATIONAL_LEAD' }),
      moderator: await world.person({ level: null, roles: ['MODERATOR'] }), lado: await world.person({ level: null, roles: ['LADO'] }), privacyOfficer: await world.person({ level: null, roles: ['PRIVACY_OFFICER'] }),
      member: await world.person({ level: null, roles: ['LEAD_MEMBER'] }),
    });
    const area = await world.area({ operationalLeadId: people.operationalLead.id, strategicLeadId: people.strategicLead.id });
    const elsewhere = await world.area({ operationalLeadId: people.elsewhereLead.id });
    await world.team(elsewhere, { managerId: people.elsewhereManager.id });
    const team = await world.team(area, { managerId: people.teamManager.id });
    people.subject = await world.person({ teamId: team.id });
    people.colleague = await world.person({ teamId: team.id });
    activity = await world.activity({ kind: 'PRACTICE_OBSERVATION' });
    const of = { activity, recorder: people.recorder, subject: people.subject, team, area };
    draft = await world.record(of, { status: 'IN_PROGRESS', overall: 'DOES_NOT_MEET_GOOD' });
    submitted = await world.record(of, { status: 'SUBMITTED', overall: 'DOES_NOT_MEET_GOOD' });
  });
  afterAll(() => test.drop());

  const ctxOf = (who: Who): Promise<RequestContext> => as(test.database, people[who]);
  const met = async (ctx: RequestContext, { id }: InstrumentRecord) => ({
    exists: (await ctx.load(InstrumentRecord, id)) !== null,
    says: (await ctx.visible(InstrumentAnswer, condition('t.recordId = :id', { id }))).length > 0,
  });
  const NOTHING = { exists: false, says: false };
  const EXISTS = { exists: true, says: false };
  const ALL = { exists: true, says: true };

  /** Written by hand from the words of the domain, not computed from the access table. */
  const EXPECTED: Readonly<Record<Who, readonly [ofDraft: object, ofSubmitted: object]>> = {
    recorder: [ALL, ALL], subject: [NOTHING, ALL], teamManager: [NOTHING, ALL], operationalLead: [EXISTS, ALL], strategicLead: [EXISTS, ALL], qualityLead: [EXISTS, ALL], director: [NOTHING, ALL],
    administrator: [EXISTS, EXISTS], elsewhereManager: [NOTHING, NOTHING], elsewhereLead: [NOTHING, NOTHING], colleague: [NOTHING, NOTHING], moderator: [NOTHING, NOTHING], lado: [NOTHING, NOTHING],
    privacyOfficer: [NOTHING, NOTHING], member: [NOTHING, NOTHING],
  };
  it.each(WHO)('shows the %s just what is theirs to see', async (who) => {
    const ctx = await ctxOf(who);
    expect([await met(ctx, draft), await met(ctx, submitted)]).toEqual(EXPECTED[who]);
  });

  it('shows a token without the scope for text that there are records, and nothing they say', async () => {
    const { viewer } = await ctxOf('recorder');
    const program = doorOf(test.database, { ...viewer, scopes: expandScopes(['audits:write']), tokenId: 'a token' });
    expect([await met(program, draft), await met(program, submitted)]).toEqual([EXISTS, EXISTS]);
    expect(await met(doorOf(test.database, { ...viewer, scopes: expandScopes(['schedule:read']), tokenId: 'a token' }), submitted)).toEqual(NOTHING);
  });

  it('saves what a program without the scope for text sends beside what it cannot read', async () => {
    const record = await world.record({ activity, recorder: people.recorder, subject: people.subject }, { status: 'IN_PROGRESS' });
    const { viewer } = await ctxOf('recorder');
    const program = doorOf(test.database, { ...viewer, scopes: expandScopes(['audits:write']), tokenId: 'a token' });
    await program.transaction(InstrumentRecord, (tx) => saveRecordDraft(tx, { id: record.id, version: 1, answers: [{ item: 'planning', value: 'EXCEEDS_GOOD' }] }));
    const [row] = await (await ctxOf('recorder')).visible(InstrumentAnswer, condition(`t.recordId = :id AND t.item = 'planning'`, { id: record.id }));
    expect(row).toMatchObject({ value: 'EXCEEDS_GOOD', note: 'Seen in the meeting.' });
  });

  const found = async (ctx: RequestContext, where: object) =>
    (await page(ctx, InstrumentRecord, { where: { activity: { eq: activity.id }, subject: { eq: people.subject.id }, team: { isNull: false }, ...where } }, INSTRUMENT_RECORDS)).nodes.map(({ id }) => id);

  it.each(['administrator', 'qualityLead', 'operationalLead', 'recorder'] as const)('tells the %s nothing of the judgement in a draft by a filter', async (who) => {
    const ctx = await ctxOf(who);
    expect(await found(ctx, { overall: { eq: 'DOES_NOT_MEET_GOOD' } })).toEqual([submitted.id]);
    expect(await found(ctx, { overall: { isNull: true } })).toEqual([draft.id]);
  });
  it.each(['subject', 'teamManager', 'director', 'colleague', 'elsewhereLead'] as const)('counts no draft in the list of the %s', async (who) => {
    expect(await found(await ctxOf(who), { status: { eq: 'IN_PROGRESS' } })).toEqual([]);
  });

  it('gives the fields of a draft to its recorder alone', async () => {
    const fields = new RecordFieldsResolver();
    const shown = async (who: Who) => {
      const ctx = await ctxOf(who);
      return [await fields.overall(ctx, draft), (await fields.answers(ctx, draft)).length > 0, (await fields.progress(ctx, draft)).length, (await fields.problems(ctx, draft)).map(({ field }) => field)];
    };
    // Consent was given, so the family's feedback is asked for.
    expect(await shown('recorder')).toEqual(['DOES_NOT_MEET_GOOD', true, 4, ['answers.familyFeedback']]);
    for (const who of ['administrator', 'qualityLead', 'operationalLead'] as const) expect([who, await shown(who)]).toEqual([who, [null, false, 0, []]]);
  });

  it.each([
    ['recorder', ['SAVE_DRAFT', 'SUBMIT']], ['administrator', ['EXEMPT', 'REALLOCATE']], ['qualityLead', ['EXEMPT', 'REALLOCATE']], ['operationalLead', ['EXEMPT', 'REALLOCATE']],
    ['elsewhereLead', []], ['teamManager', []], ['director', []], ['subject', []],
  ] as const)('offers the %s %j of a draft, and nothing once it is submitted', async (who, steps) => {
    const ctx = await ctxOf(who);
    expect([stepsOfRecord(ctx, draft), stepsOfRecord(ctx, submitted)]).toEqual([steps, []]);
  });

  it('lets nobody but the recorder write, a quality lead neither', async () => {
    const save = async (who: Who) => (await ctxOf(who)).transaction(InstrumentRecord, (tx) => saveRecordDraft(tx, { id: draft.id, version: draft.version, answers: [] }));
    await expect(save('qualityLead')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const [hidden, missing] = await Promise.all([draft.id, '018f0000-0000-7000-8000-000000000000'].map(async (id) =>
      (await ctxOf('subject')).transaction(InstrumentRecord, (tx) => saveRecordDraft(tx, { id, version: 1, answers: [] })).catch((error: Error) => error.message)));
    expect(hidden).toBe(missing);
  });

  it('lets leads allocate and exempt in the service areas they lead, and nowhere else', async () => {
    let number = 9_000;
    const allocate = async (who: Who, subject: Person) => (await ctxOf(who)).transaction(InstrumentRecord, (tx) => allocateRecord(tx, {
      activityId: activity.id, recorderId: people.director.id, subjectId: subject.id, dueOn: '2018-05-31',
    }, `OBS-2018-${(number += 1)}`));
    expect((await allocate('operationalLead', people.subject)).status).toBe('ALLOCATED');
    await expect(allocate('elsewhereLead', people.subject)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    // Somebody in no team is in nobody's service area.
    await expect(allocate('operationalLead', people.qualityLead)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const exempt = async (who: Who) => (await ctxOf(who)).transaction(InstrumentRecord, (tx) => exemptRecord(tx, { id: draft.id, version: draft.version, approverId: people.director.id, reason: 'Left.' }));
    await expect(exempt('elsewhereLead')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(exempt('recorder')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
