import {
  type Audit, Audit as AuditEntity, BulkRun, type CompletionBy, condition, lastAskedFor, Notification, ParticipationExemption, type Person, readCompletion, type RequestContext, type ServiceArea, type Team,
} from '@goodmark/server-data';
import { as, aWorld, doorOf, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { type AuditsChaseInput, chaseAudits } from './chase-audits';
import { exemptParticipation, type ParticipationExemptInput, withdrawExemption } from './exempt-participation';
import { participationIn } from './participation';
import { isWanted } from './wanted';

describe('whether what is at hand is wanted', () => {
  const row = { name: 'Priya Shah', team: null };
  it.each([
    [{}, true], [{ name: { contains: 'shah' } }, true], [{ name: { startsWith: 'shah' } }, false], [{ name: { eq: 'Priya Shah' }, team: { isNull: true } }, true],
    [{ team: { in: ['a'] } }, false], [{ name: { ne: 'Priya Shah' } }, false], [{ name: { notIn: ['Somebody'] } }, true], [{ name: null }, true],
  ])('%j: %s', (where, expected) => expect(isWanted(row, where)).toBe(expected));
});

describe.each(testDatabases())('completion on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let lead: RequestContext;
  let west: ServiceArea;
  let east: ServiceArea;
  let northTeam: Team;
  let manager: Person;
  let director: Person;
  const MONTHS = { from: '2018-02', to: '2018-03' };

  const anAudit = async (auditor: Person, given: Partial<Audit> = {}, area = west) =>
    world.audit({ activity: await world.activity(), area, auditor, case: await world.aCase(await world.team(area)) }, { month: '2018-03', auditorLevel: auditor.level, ...given });
  const countsOf = async (ctx: RequestContext, by: CompletionBy) => (await readCompletion(ctx, MONTHS, by)).map(({ key, ...counts }) => [key, ...Object.values(counts)]).sort();

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD', 'ADMINISTRATOR'] }));
    [west, east] = [await world.area(), await world.area()];
    northTeam = await world.team(west);
    director = await world.auditor({ level: 'DIRECTOR', name: 'Director' }, { expectedPerMonth: 1 });
    manager = await world.auditor({ level: 'TEAM_MANAGER', name: 'Manager', teamId: northTeam.id }, { expectedPerMonth: 2 });
    const submitted = { status: 'SUBMITTED' as const, submittedAt: '2018-03-20T10:00:00.000Z' };
    await anAudit(manager, submitted);
    await anAudit(manager, { ...submitted, status: 'MODERATED', moderatorId: director.id, moderatedAt: '2018-03-28T10:00:00.000Z' });
    await anAudit(manager, { dueOn: '2018-03-30' });
    await anAudit(manager, { status: 'EXEMPTED' });
    await anAudit(manager, { ...submitted, kind: 'PRACTICE' });
    await anAudit(manager, { ...submitted, month: '2018-01' });
    await anAudit(director, { month: '2018-02', dueOn: '2018-06-01' }, east);
  });
  afterAll(() => test.drop());

  it('sets done against allocated, by month, level, team and person; practice audits and other months are left out', async () => {
    expect(await countsOf(lead, 'MONTH')).toEqual([['2018-02', 1, 0, 0, 0, 0], ['2018-03', 3, 2, 1, 1, 1]]);
    expect(await countsOf(lead, 'LEVEL')).toEqual([['DIRECTOR', 1, 0, 0, 0, 0], ['TEAM_MANAGER', 3, 2, 1, 1, 1]]);
    expect(await countsOf(lead, 'TEAM')).toEqual(expect.arrayContaining([[null, 1, 0, 0, 0, 0], [northTeam.id, 3, 2, 1, 1, 1]]));
    expect(await countsOf(lead, 'PERSON')).toEqual(expect.arrayContaining([[director.id, 1, 0, 0, 0, 0], [manager.id, 3, 2, 1, 1, 1]]));
  });

  it('is not rewritten when an auditor moves to another team', async () => {
    const southTeam = await world.team(east);
    const before = await countsOf(lead, 'TEAM');
    await test.database.execute('UPDATE person SET teamId = ? WHERE id = ?', [southTeam.id, manager.id]);
    expect(await countsOf(lead, 'TEAM')).toEqual(before);
    // What is allocated from now on counts for the new team, and each team's manager reads what was done in their own.
    const later = await anAudit({ ...manager, teamId: southTeam.id } as Person);
    expect(await countsOf(lead, 'TEAM')).toEqual(expect.arrayContaining([[northTeam.id, 3, 2, 1, 1, 1], [southTeam.id, 1, 0, 0, 0, 0]]));
    const [former, present] = await Promise.all([northTeam, southTeam].map(async (team) => {
      const head = await world.person({ level: 'TEAM_MANAGER' });
      await test.database.execute('UPDATE team SET managerId = ? WHERE id = ?', [head.id, team.id]);
      return countsOf(await as(test.database, head), 'PERSON');
    }));
    expect([former, present]).toEqual([[[manager.id, 3, 2, 1, 1, 1]], [[manager.id, 1, 0, 0, 0, 0]]]);
    await test.database.execute(`UPDATE audit SET month = '2019-01' WHERE id = ?`, [later.id]);
    await test.database.execute('UPDATE person SET teamId = ? WHERE id = ?', [northTeam.id, manager.id]);
  });

  it('counts observing as taking part, in the months of the activity, once submitted', async () => {
    const observer = await world.person({ level: 'STRATEGIC_LEAD', name: 'Observer' });
    const subject = await world.person();
    const inMonth = (month: string) => world.activity({ kind: 'PRACTICE_OBSERVATION', month });
    const [inside, outside] = [await inMonth('2018-02'), await inMonth('2018-04')];
    const theirs = async () => (await participationIn(lead.inBackground(), MONTHS)).find(({ person }) => person.id === observer.id);
    await world.record({ activity: inside, recorder: observer, subject }, { status: 'IN_PROGRESS' });
    await world.record({ activity: inside, recorder: observer, subject }, { status: 'EXEMPTED' });
    await world.record({ activity: outside, recorder: observer, subject }, { status: 'SUBMITTED' });
    expect(await theirs()).toMatchObject({ status: 'NOT_ON_REGISTER', allocated: 1, audited: 0, moderated: 0, observed: 0 });
    await world.record({ activity: inside, recorder: observer, subject }, { status: 'SUBMITTED' });
    expect(await theirs()).toMatchObject({ status: 'DONE', allocated: 2, audited: 0, moderated: 0, observed: 1 });
  });

  it('shows leads and managers the people of their own service areas and teams, and nobody else', async () => {
    const ol = await world.person({ level: 'OPERATIONAL_LEAD' });
    await test.database.execute('UPDATE service_area SET operationalLeadId = ? WHERE id = ?', [ol.id, west.id]);
    expect(await countsOf(await as(test.database, ol), 'PERSON')).toEqual([[manager.id, 3, 2, 1, 1, 1]]);
    const other = await world.person({ level: 'OPERATIONAL_LEAD' });
    await test.database.execute('UPDATE service_area SET operationalLeadId = ? WHERE id = ?', [other.id, east.id]);
    expect(await countsOf(await as(test.database, other), 'PERSON')).toEqual([]);
    const holder = await world.person({ level: 'CASE_HOLDER' });
    expect(await countsOf(await as(test.database, holder), 'PERSON')).toEqual([]);
    expect((await participationIn(await as(test.database, ol), MONTHS)).map(({ person }) => person.name)).toContain('Manager');
    expect((await participationIn(await as(test.database, other), MONTHS)).map(({ person }) => person.name)).not.toContain('Manager');
  });

  describe('participation', () => {
    const of = async (person: Person, months = MONTHS) => (await participationIn(lead, months)).find((row) => row.person.id === person.id);
    const exempt = (input: Partial<ParticipationExemptInput> & { personId: string }) =>
      lead.transaction(ParticipationExemption, (tx) => exemptParticipation(tx, { fromMonth: '2018-02', untilMonth: '2018-03', approverId: director.id, reason: 'Leads the inspection', ...input }));

    it('names every manager, the director included, with what was expected and done; moderating counts', async () => {
      expect(await of(manager)).toMatchObject({ status: 'PARTLY', expected: 4, allocated: 3, audited: 2, moderated: 0, registered: true });
      expect(await of(director)).toMatchObject({ status: 'PARTLY', expected: 2, allocated: 1, audited: 0, moderated: 1 });
      const untrained = await world.person({ level: 'STRATEGIC_LEAD', name: 'Untrained' });
      expect(await of(untrained)).toMatchObject({ status: 'NOT_ON_REGISTER', expected: 0 });
      expect(await of(await world.person({ level: 'CASE_HOLDER' }))).toBeUndefined();
    });

    it('takes leave and exemptions off, and gives an exemption back when it is withdrawn', async () => {
      const idle = await world.auditor({ level: 'OPERATIONAL_LEAD' }, { expectedPerMonth: 2 });
      expect(await of(idle)).toMatchObject({ status: 'NOTHING_YET', expected: 4 });
      const half = await exempt({ personId: idle.id, untilMonth: '2018-02' });
      expect(await of(idle)).toMatchObject({ status: 'NOTHING_YET', expected: 2, exemptions: [{ reason: 'Leads the inspection' }] });
      await exempt({ personId: idle.id, fromMonth: '2018-03', untilMonth: null });
      expect(await of(idle)).toMatchObject({ status: 'EXEMPT', expected: 0 });
      await lead.transaction(ParticipationExemption, (tx) => withdrawExemption(tx, { id: half.id, version: 1, reason: 'The inspection was put off' }));
      expect(await of(idle)).toMatchObject({ status: 'NOTHING_YET', expected: 2 });
      const onLeave = await world.auditor({ level: 'TEAM_MANAGER' }, { expectedPerMonth: 2, pausedFrom: '2018-01-15', pausedUntil: null });
      expect(await of(onLeave)).toMatchObject({ status: 'EXEMPT', expected: 0 });
    });

    it.each([
      ['nobody\'s reason', { reason: ' ' }, 'reason'],
      ['months in the wrong order', { fromMonth: '2018-05', untilMonth: '2018-04' }, 'untilMonth'],
      ['an approver who is not senior', { approverId: 'nobody' }, 'approverId'],
      ['somebody who is no manager', { personId: 'nobody' }, 'personId'],
    ])('refuses %s', async (_sentence, given, field) => {
      const person = await world.person({ level: 'TEAM_MANAGER' });
      await expect(exempt({ personId: person.id, ...given })).rejects.toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ field })]) });
    });

    it('refuses months that are exempted already also to a program that reads no figures, and lets it withdraw', async () => {
      const person = await world.person({ level: 'TEAM_MANAGER' });
      const program = doorOf(test.database, { ...lead.viewer, scopes: new Set(['training:write', 'training:read'] as const), tokenId: 'token' });
      const exempted = () => program.inBackground().transaction(ParticipationExemption, (tx) => exemptParticipation(tx, { personId: person.id, fromMonth: '2018-02', approverId: director.id, reason: 'Ill' }));
      const one = await exempted();
      await expect(exempted()).rejects.toMatchObject({ problems: [{ field: 'fromMonth' }] });
      expect(await program.inBackground().transaction(ParticipationExemption, (tx) => withdrawExemption(tx, { id: one.id, version: 1, reason: 'Well again' }))).toMatchObject({ withdrawnReason: 'Well again' });
    });

    it('refuses months that are exempted already, also when two ask at once', async () => {
      const person = await world.person({ level: 'TEAM_MANAGER' });
      const both = await Promise.allSettled([exempt({ personId: person.id }), exempt({ personId: person.id, untilMonth: null })]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  describe('chasing', () => {
    const chase = async (ctx: RequestContext, input: AuditsChaseInput) =>
      JSON.parse((await ctx.transaction(BulkRun, (tx) => chaseAudits(tx, input))).results) as { auditId: string; problem: string | null }[];

    it('asks for what is not submitted, tells the auditor with what is said, and says of the rest why not', async () => {
      const auditor = await world.auditor();
      const [late, done] = [await anAudit(auditor, { dueOn: '2018-04-01' }), await anAudit(auditor, { status: 'SUBMITTED' })];
      const results = await chase(lead, { auditIds: [late.id, done.id, 'nothing'], note: ' By Friday, please. ' });
      expect(results.map(({ problem }) => problem)).toEqual([null, 'It is submitted, or nobody is asked for it any more.', 'There is no such audit, or you may not see it.']);
      const inbox = await (await as(test.database, auditor)).visible(Notification, condition(`t.kind = 'AUDIT_CHASED'`));
      expect(inbox).toMatchObject([{ auditId: late.id, note: 'By Friday, please.', byId: lead.viewer.personId }]);
      expect((await lastAskedFor(lead, [late.id, done.id])).has(late.id)).toBe(true);
      expect((await chase(lead, { auditIds: [late.id] }))[0]?.problem).toBe('Its auditor was asked for it today already.');
    });

    it('asks once, however many ask at the same time', async () => {
      const auditor = await world.auditor();
      const late = await anAudit(auditor, { dueOn: '2018-04-01' });
      const all = await Promise.all(Array.from({ length: 5 }, () => chase(lead.inBackground(), { auditIds: [late.id] })));
      expect(all.flat().filter(({ problem }) => problem === null)).toHaveLength(1);
      expect(await (await as(test.database, auditor)).visible(Notification, condition(`t.kind = 'AUDIT_CHASED'`))).toHaveLength(1);
    });

    it('leaves leads to the service areas they lead', async () => {
      const strategic = await world.person({ level: 'STRATEGIC_LEAD' });
      await test.database.execute('UPDATE service_area SET strategicLeadId = ? WHERE id = ?', [strategic.id, east.id]);
      const [inEast, inWest] = [await anAudit(await world.auditor(), {}, east), await anAudit(await world.auditor(), {}, west)];
      expect((await chase(await as(test.database, strategic), { auditIds: [inEast.id, inWest.id] })).map(({ problem }) => problem === null)).toEqual([true, false]);
      expect(await lead.visible(AuditEntity, condition('t.id = :id', { id: inWest.id }))).toHaveLength(1);
    });

    it.each([['no audits', { auditIds: [] }, 'auditIds'], ['a note of 501 letters', { auditIds: ['a'], note: 'x'.repeat(501) }, 'note'], ['a note that may tell of a person', { auditIds: ['a'], note: 'Kelly Brown called again.' }, 'note']])('refuses %s', async (_sentence, input, field) => {
      await expect(chase(lead, input)).rejects.toMatchObject({ problems: [{ field }] });
    });
  });
});
