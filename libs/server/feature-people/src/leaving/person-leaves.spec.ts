import { Activity, ActivityRevision, Audit, Auditor, BulkRun, ChangeRecord, condition, newId, Notification, Person, type RequestContext, ServiceArea, Team, verifyFigures } from '@goodmark/server-data';
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
