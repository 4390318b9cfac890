import {
  Activity, ActivityRevision, Audit, Auditor, BulkRun, Case, ChangeRecord, condition, ImprovementObjective, Indicator, InspectionRecommendation, InstrumentAnswer, InstrumentRecord, newId, Notification, Person, type RequestContext, ServiceArea, Team, verifyFigures,
} from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { type LeaverWork, listed, undoneBy } from './leaver-work';
import { type PersonLeaveInput, personLeaves } from './person-leaves';

describe.each(testDatabases())('somebody who leaves on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let administrator: RequestContext;
  let successor: Person;

  beforeEach(async () => {
    test = await create();
    world = aWorld(test.database);
    administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR', 'PRIVACY_OFFICER'], name: 'Administrator' }));
    successor = await world.person({ level: 'OPERATIONAL_LEAD', name: 'Successor' });
  });
  afterEach(() => test.drop());

  const leave = async (person: Person, given: Partial<PersonLeaveInput> = {}): Promise<LeaverWork[]> =>
    JSON.parse((await administrator.inBackground().transaction(BulkRun, (tx) => personLeaves(tx, { id: person.id, version: person.version, successorId: successor.id, reason: 'They move to another council', ...given }))).results);
  const anAudit = async (auditor: Person, given: Partial<Audit> = {}) => {
    const area = await world.area();
    return world.audit({ activity: await world.activity(), area, auditor, case: await world.aCase(await world.team(area)) }, given);
  };
  const now = async <T extends object>(entity: new () => T, id: string) => (await administrator.inBackground().visible(entity as never, condition('t.id = :id', { id })))[0] as T;

  it('passes on audits, actions, activities, teams and service areas in one step, and loses their access', async () => {
    const leaver = await world.auditor({ name: 'Leaver', level: 'OPERATIONAL_LEAD' });
    const [busy, free] = [await world.auditor({ name: 'Busy' }), await world.auditor({ name: 'Free' })];
    const [mine, begun] = [await anAudit(leaver, { month: '2018-04' }), await anAudit(leaver, { status: 'IN_PROGRESS' })];
    const done = await anAudit(leaver, { status: 'SUBMITTED', auditorGrade: 'DOES_NOT_MEET_GOOD' });
    await anAudit(busy, { month: '2018-04' });
    const held = await anAudit(busy, { status: 'IN_MODERATION', moderatorId: leaver.id });
    const activity = await world.activity({ leadId: leaver.id, title: 'Led' });
    const closed = await world.activity({ leadId: leaver.id, status: 'CLOSED' });
    const area = await world.area({ operationalLeadId: leaver.id });
    const team = await world.team(area, { managerId: leaver.id });
    const actionId = newId();
    await test.database.execute('UPDATE corrective_action SET id = ?, ownerId = ?, status = ? WHERE auditId = ?', [actionId, leaver.id, 'OPEN', done.id]);

    expect(listed(await undoneBy(administrator, leaver)).map(({ kind }) => kind).sort()).toEqual(['ACTIVITY', 'AUDIT', 'BEGUN_AUDIT', 'CORRECTIVE_ACTION', 'MODERATION', 'SERVICE_AREA', 'TEAM']);
    const passed = await leave(leaver);
    expect(new Map(passed.map(({ kind, to }) => [kind, to]))).toEqual(new Map([['AUDIT', 'Free'], ['BEGUN_AUDIT', 'Free'], ['MODERATION', null], ['CORRECTIVE_ACTION', 'Successor'], ['ACTIVITY', 'Successor'], ['TEAM', 'Successor'], ['SERVICE_AREA', 'Successor']]));
    expect(passed.every(({ problem }) => problem === null)).toBe(true);

    expect(await now(Audit, mine.id)).toMatchObject({ auditorId: free.id, status: 'ALLOCATED' });
    expect(await now(Audit, begun.id)).toMatchObject({ auditorId: free.id, status: 'ALLOCATED', startedAt: null });
    expect(await now(Audit, held.id)).toMatchObject({ status: 'SUBMITTED', moderatorId: null, auditorGrade: 'MEETS_GOOD' });
    expect(await now(Audit, done.id)).toMatchObject({ auditorId: leaver.id, version: done.version });
    expect([await now(Activity, activity.id), await now(Activity, closed.id)]).toMatchObject([{ leadId: successor.id }, { leadId: leaver.id }]);
    expect([await now(Team, team.id), await now(ServiceArea, area.id)]).toMatchObject([{ managerId: successor.id }, { operationalLeadId: successor.id, strategicLeadId: area.strategicLeadId }]);
    expect(await now(Person, leaver.id)).toMatchObject({ active: false });
    expect(await now(Auditor, leaver.id)).toMatchObject({ active: false, leftOn: '2018-04-26' });
    const [action] = await test.database.outside.query<{ ownerId: string; version: number }>('SELECT ownerId, version FROM corrective_action WHERE id = :actionId', { actionId });
    expect(action).toMatchObject({ ownerId: successor.id });
    expect(await (await as(test.database, free)).visible(Notification, condition('1 = 1'))).toMatchObject([{ kind: 'AUDIT_ALLOCATED', auditId: mine.id }, { kind: 'AUDIT_ALLOCATED', auditId: begun.id }]);
    expect(await (await as(test.database, successor)).visible(Notification, condition('1 = 1'))).toMatchObject([{ kind: 'ACTION_PASSED_ON', auditId: done.id, reference: done.reference }]);
    expect(await verifyFigures(test.database)).toEqual([]);
    expect((await administrator.visible(ActivityRevision, condition('t.activityId = :id', { id: activity.id }), 'ORDER BY t.seq')).at(-1)).toMatchObject({ leadId: successor.id, reason: 'They move to another council' });
    const records = await administrator.visible(ChangeRecord, condition('t.what IN (:...what)', { what: ['passed on', 'reallocated', 'taken over', 'given back from moderation'] }));
    expect(new Set(records.map(({ recordType }) => recordType))).toEqual(new Set(['Activity', 'Audit', 'CorrectiveAction', 'ServiceArea', 'Team']));
  });

  it('lets the actions of their own drafts go with the draft, and tells nobody what another draft asks for', async () => {
    const leaver = await world.auditor();
    await world.auditor({ name: 'Taker' });
    const own = await anAudit(leaver, { status: 'IN_PROGRESS', auditorGrade: 'DOES_NOT_MEET_GOOD' });
    const other = await anAudit(await world.auditor(), { status: 'IN_PROGRESS', auditorGrade: 'DOES_NOT_MEET_GOOD' });
    await test.database.execute('UPDATE corrective_action SET ownerId = ? WHERE auditId = ?', [leaver.id, other.id]);
    expect((await leave(leaver)).map(({ kind, name }) => [kind, name])).toEqual([['BEGUN_AUDIT', own.reference], ['CORRECTIVE_ACTION', other.reference]]);
    expect(await test.database.outside.query('SELECT ownerId FROM corrective_action WHERE auditId IN (:...ids)', { ids: [own.id, other.id] })).toEqual([{ ownerId: successor.id }]);
    expect(await (await as(test.database, successor)).visible(Notification, condition('1 = 1'))).toEqual([]);
  });

  it('gives audits to whoever is named, but for cases they are too close to', async () => {
    const leaver = await world.auditor({ name: 'Leaver' });
    const named = await world.auditor({ name: 'Named' });
    const other = await world.auditor({ name: 'Other' });
    const area = await world.area();
    const close = await world.audit({ activity: await world.activity(), area, auditor: leaver, case: await world.aCase(await world.team(area, { managerId: named.id })) }, {});
    const far = await anAudit(leaver);
    const passed = await leave(leaver, { auditorId: named.id });
    expect(passed.find(({ id }) => id === far.id)?.to).toBe('Named');
    expect(passed.find(({ id }) => id === close.id)?.to).toBe('Other');
    expect(await now(Audit, close.id)).toMatchObject({ auditorId: other.id });
  });

  it('never gives an audit to somebody who is away, of whom nothing is expected or who audited the case the last time, unless it must be named', async () => {
    const leaver = await world.auditor({ name: 'Leaver' });
    const away = await world.auditor({ name: 'Away' }, { expectedPerMonth: 9, pausedFrom: '2018-01-01', pausedUntil: null });
    await world.auditor({ name: 'Beside' }, { expectedPerMonth: 0 });
    const before = await world.auditor({ name: 'Before' }, { expectedPerMonth: 9 });
    await world.auditor({ name: 'There' });
    const [mine, other] = [await anAudit(leaver, { month: '2018-04' }), await anAudit(leaver, { month: '2018-04' })];
    await world.audit({ activity: await world.activity(), area: await world.area(), auditor: before, case: { ...(await now(Case, mine.caseId)) } }, { status: 'CLOSED', submittedAt: '2017-06-01T10:00:00.000Z' });
    const passed = await leave(leaver);
    expect(passed.map(({ id, to }) => [id, to])).toEqual(expect.arrayContaining([[mine.id, 'There'], [other.id, 'Before']]));
    const second = await world.auditor({ name: 'Second' });
    const third = await anAudit(second, { month: '2018-04' });
    expect(await leave(second, { auditorId: away.id })).toMatchObject([{ id: third.id, to: 'Away' }]);
  });

  it('gives back what they took for moderation, and passes on indicators, recommendations and objectives', async () => {
    const leaver = await world.person({ level: 'STRATEGIC_LEAD', name: 'Leaver' });
    const taken = await anAudit(await world.auditor(), { status: 'IN_MODERATION', moderatorId: leaver.id, submittedAt: '2018-04-01T10:00:00.000Z', auditorGrade: 'MEETS_GOOD' });
    const lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    const aim = { text: null, ownerId: leaver.id, dueOn: null, outcome: null };
    const [watched, open, ended, goal] = [newId(), newId(), newId(), newId()];
    await lead.part(async (tx) => {
      await tx.create(Indicator, { id: watched, name: 'Visits', definition: null, unit: 'PERCENT', better: 'HIGHER', service: null, targetHundredths: null, thresholdHundredths: 1, ownerId: leaver.id, active: true }, {});
      await tx.create(InspectionRecommendation, { id: open, ...aim, title: 'Plans', status: 'IN_PROGRESS', inspection: 'One', publishedOn: '2017-06-02' }, {});
      await tx.create(InspectionRecommendation, { id: ended, ...aim, title: 'Ended', status: 'ACHIEVED', outcome: 'Seen', inspection: 'One', publishedOn: '2017-06-02' }, {});
      await tx.create(ImprovementObjective, { id: goal, ...aim, title: 'Goal', status: 'OPEN', plan: 'Plan' }, {});
    });
    expect((await leave(leaver)).map(({ kind, to }) => [kind, to])).toEqual([['MODERATION', null], ['INDICATOR', 'Successor'], ['RECOMMENDATION', 'Successor'], ['OBJECTIVE', 'Successor']]);
    expect(await now(Audit, taken.id)).toMatchObject({ status: 'SUBMITTED', moderatorId: null });
    expect([await now(Indicator, watched), await now(InspectionRecommendation, open), await now(InspectionRecommendation, ended), await now(ImprovementObjective, goal)]).toMatchObject([
      { ownerId: successor.id }, { ownerId: successor.id }, { ownerId: leaver.id }, { ownerId: successor.id },
    ]);
  });

  it('does not put an administrator with a level in charge of their own choosing', async () => {
    const leaver = await world.person({ level: 'TEAM_MANAGER' });
    await world.team(await world.area(), { managerId: leaver.id });
    const ranked = await world.person({ level: 'OPERATIONAL_LEAD', roles: ['ADMINISTRATOR'] });
    const asRanked = (await as(test.database, ranked)).transaction(BulkRun, (tx) => personLeaves(tx, { id: leaver.id, version: leaver.version, successorId: ranked.id, reason: 'Moves' }));
    await expect(asRanked).rejects.toMatchObject({ problems: [{ field: 'successorId' }] });
  });

  it('leaves once, however many let them leave at the same time', async () => {
    const leaver = await world.auditor();
    await world.auditor({ name: 'There' });
    const audit = await anAudit(leaver, { month: '2018-04' });
    const both = await Promise.allSettled([leave(leaver), leave(leaver)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await administrator.inBackground().visible(ChangeRecord, condition(`t.recordId = :id AND t.what = 'reallocated'`, { id: audit.id }))).toHaveLength(1);
  });

  it('passes on observations and other records, but not to who is observed, and says so', async () => {
    const leaver = await world.person({ level: 'STRATEGIC_LEAD' });
    const activity = await world.activity({ kind: 'PRACTICE_OBSERVATION' });
    const [worker, other] = [await world.person(), await world.person()];
    const begun = await world.record({ activity, recorder: leaver, subject: worker }, { status: 'IN_PROGRESS', reference: 'OBS-2018-0001' });
    const ofSuccessor = await world.record({ activity, recorder: leaver, subject: successor }, { reference: 'OBS-2018-0002' });
    await world.record({ activity, recorder: leaver, subject: other }, { status: 'SUBMITTED' });
    expect(await leave(leaver)).toEqual([
      { kind: 'INSTRUMENT_RECORD', id: begun.id, name: 'OBS-2018-0001', to: 'Successor', problem: null },
      { kind: 'INSTRUMENT_RECORD', id: ofSuccessor.id, name: 'OBS-2018-0002', to: null, problem: 'It looks at the work of Successor. Reallocate or exempt it.' },
    ]);
    expect(await now(InstrumentRecord, begun.id)).toMatchObject({ recorderId: successor.id, status: 'ALLOCATED', startedAt: null, overall: null });
    expect(await (await as(test.database, successor)).visible(InstrumentAnswer, condition('1 = 1'))).toEqual([]);
    expect(await (await as(test.database, successor)).visible(Notification, condition('1 = 1'))).toMatchObject([{ kind: 'RECORD_ALLOCATED', recordId: begun.id, auditId: null }]);
  });

  it('leaves an audit where it is when nobody is independent of its case, and says so', async () => {
    const leaver = await world.auditor();
    const audit = await anAudit(leaver);
    expect(await leave(leaver)).toMatchObject([{ id: audit.id, to: null, problem: expect.stringContaining('Nobody on the auditor register') }]);
  });

  it('leaves what they led with nobody where there is no successor', async () => {
    const leaver = await world.person({ level: 'TEAM_MANAGER' });
    const activity = await world.activity({ leadId: leaver.id });
    expect(await leave(leaver, { successorId: null })).toMatchObject([{ kind: 'ACTIVITY', to: null, problem: null }]);
    expect(await now(Activity, activity.id)).toMatchObject({ leadId: null });
  });

  it.each([
    ['no reason', { reason: ' ' }, 'reason'], ['a successor who is not here', { successorId: 'nobody' }, 'successorId'], ['an auditor who is not on the register', { auditorId: 'nobody' }, 'auditorId'],
  ])('is refused with %s, and nothing passes on', async (_sentence, given, field) => {
    const leaver = await world.auditor();
    const audit = await anAudit(leaver);
    await expect(leave(leaver, given)).rejects.toMatchObject({ problems: [{ field }] });
    expect(await now(Audit, audit.id)).toMatchObject({ auditorId: leaver.id });
    expect(await now(Person, leaver.id)).toMatchObject({ active: true });
  });

  it('passes on what somebody still has who was made inactive before', async () => {
    const leaver = await world.auditor({ active: false });
    const taker = await world.auditor({ name: 'Taker' });
    const audit = await anAudit(leaver, { status: 'RETURNED' });
    expect(await leave(leaver)).toMatchObject([{ kind: 'BEGUN_AUDIT', id: audit.id, to: 'Taker' }]);
    expect(await now(Audit, audit.id)).toMatchObject({ auditorId: taker.id, status: 'ALLOCATED' });
    await expect(leave(await now(Person, leaver.id))).rejects.toMatchObject({ problems: [{ field: 'id' }] });
  });

  it('with open actions needs a successor, cannot be oneself, and cannot leave twice', async () => {
    const leaver = await world.auditor();
    const audit = await anAudit(await world.auditor(), { status: 'SUBMITTED', auditorGrade: 'DOES_NOT_MEET_GOOD' });
    await test.database.execute('UPDATE corrective_action SET ownerId = ?, status = ? WHERE auditId = ?', [leaver.id, 'OPEN', audit.id]);
    await expect(leave(leaver, { successorId: null })).rejects.toMatchObject({ problems: [{ field: 'successorId' }] });
    // Nor does whoever keeps people take over case text this way.
    await expect(leave(leaver, { successorId: administrator.viewer.personId })).rejects.toMatchObject({ problems: [{ field: 'successorId' }] });
    await expect(leave(await now(Person, administrator.viewer.personId))).rejects.toMatchObject({ problems: [{ field: 'id' }] });
    await leave(leaver);
    await expect(leave(await now(Person, leaver.id))).rejects.toMatchObject({ problems: [{ field: 'id' }] });
  });
});
