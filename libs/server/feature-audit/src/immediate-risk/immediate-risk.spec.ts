import { Audit, condition, ImmediateRisk, Notification, type Person, type RequestContext, RiskTold } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { submitAudit } from '../submit-audit';
import { recordRiskAnswered, recordRiskTold, withdrawImmediateRisk } from './follow-immediate-risk';
import { raiseImmediateRisk } from './raise-immediate-risk';
import type { RiskTellingInput } from './risk-inputs';

describe.each(testDatabases())('an immediate risk on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let auditor: Person;
  let asAuditor: RequestContext;
  let manager: Person;
  let lead: Person;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    auditor = await world.auditor();
    asAuditor = await as(test.database, auditor);
    manager = await world.person({ level: 'TEAM_MANAGER' });
    lead = await world.person({ level: 'OPERATIONAL_LEAD' });
  });
  afterAll(() => test.drop());

  const anAudit = async (given: Partial<Audit> & { practice?: boolean } = {}) => {
    const { practice, ...rest } = given;
    const area = await world.area({ operationalLeadId: lead.id });
    const theCase = await world.aCase(await world.team(area, { managerId: manager.id }));
    return world.audit({ activity: practice ? null : await world.activity(), case: theCase, area, auditor }, { status: 'IN_PROGRESS', ...rest });
  };
  const now = () => asAuditor.clock.now();
  const telling = (given: Partial<RiskTellingInput> = {}): RiskTellingInput => ({ personId: manager.id, how: 'TELEPHONE', toldAt: now(), ...given });
  const raise = (audit: Audit, told: RiskTellingInput | null = null, ctx = asAuditor) =>
    ctx.transaction(ImmediateRisk, (tx) => raiseImmediateRisk(tx, { auditId: audit.id, what: 'The child is alone at night.', told }));
  const tell = (risk: ImmediateRisk, given: Partial<RiskTellingInput> = {}) =>
    asAuditor.transaction(ImmediateRisk, (tx) => recordRiskTold(tx, { id: risk.id, version: risk.version, told: telling(given) }));
  const noticesOf = async (audit: Audit, person: Person) => (await as(test.database, person)).visible(Notification, condition(`t.kind = 'IMMEDIATE_RISK' AND t.auditId = :id`, { id: audit.id }));

  it.each([
    ['being written', { status: 'IN_PROGRESS' }], ['not begun', { status: 'ALLOCATED' }], ['returned', { status: 'RETURNED' }], ['submitted', { status: 'SUBMITTED' }], ['a practice audit', { practice: true }],
  ] as const)('is raised in an audit that is %s', async (_sentence, given) => {
    const audit = await anAudit(given);
    expect(await raise(audit)).toMatchObject({ status: 'OPEN', reference: audit.reference, firstToldAt: null, version: 1 });
  });

  it('gives notice to the managers of the case and the quality leads at once, by reference, and is told to nobody by that', async () => {
    const quality = await world.person({ level: null, roles: ['QUALITY_LEAD'] });
    const audit = await anAudit();
    const risk = await raise(audit);
    for (const person of [manager, lead, quality]) {
      expect(await noticesOf(audit, person)).toMatchObject([{ reference: audit.reference, note: null, mail: 'WAITING', byId: auditor.id }]);
    }
    expect(await noticesOf(audit, auditor)).toEqual([]);
    expect((await asAuditor.require(ImmediateRisk, risk.id)).firstToldAt).toBeNull();
  });

  it('keeps an audit from being submitted while nobody was told, and no longer', async () => {
    const audit = await anAudit();
    const submit = () => asAuditor.transaction(Audit, (tx) => submitAudit(tx, { id: audit.id, version: audit.version }));
    const risk = await raise(audit);
    await expect(submit()).rejects.toMatchObject({ problems: [{ field: 'immediateRisk', message: expect.stringContaining('told to nobody') }] });
    await tell(risk);
    expect(await submit()).toMatchObject({ status: 'SUBMITTED' });
  });

  it('waits until somebody who was told has answered, and remembers who was told first', async () => {
    const risk = await raise(await anAudit());
    const told = await tell(risk, { personId: null, outsider: 'Duty sergeant' });
    expect(told).toMatchObject({ status: 'OPEN', answeredAt: null });
    const again = await tell(told, { how: 'IN_PERSON', toldAt: new Date(Date.parse(told.firstToldAt as string) - 60_000).toISOString() });
    expect(Date.parse(again.firstToldAt as string)).toBe(Date.parse(told.firstToldAt as string) - 60_000);
    const tellings = await asAuditor.visible(RiskTold, condition('t.riskId = :id', { id: risk.id }), 'ORDER BY t.toldAt');
    expect(tellings.map(({ personId, outsider, how }) => [personId, outsider, how])).toEqual([[manager.id, null, 'IN_PERSON'], [null, 'Duty sergeant', 'TELEPHONE']]);
    const answered = await (await as(test.database, manager)).transaction(ImmediateRisk, (tx) =>
      recordRiskAnswered(tx, { id: risk.id, version: again.version, toldId: tellings[0]?.id as string, answeredAt: now(), answer: 'I visit tonight.' }));
    expect(answered).toMatchObject({ status: 'ANSWERED', answeredAt: expect.any(String) });
    const records = await test.database.outside.query<{ what: string }>(`SELECT what FROM change_record WHERE recordType = 'ImmediateRisk' AND recordId = :id ORDER BY seq`, { id: risk.id });
    expect(records.map(({ what }) => what)).toEqual(['created', 'told', 'told', 'answered']);
  });

  it('is answered at once where they answered at once, and a second answer to one telling is refused', async () => {
    const toldAt = now();
    const risk = await raise(await anAudit(), telling({ toldAt, answeredAt: toldAt, answer: 'I go now.' }));
    expect(risk.status).toBe('ANSWERED');
    const [told] = await asAuditor.visible(RiskTold, condition('t.riskId = :id', { id: risk.id }));
    const answer = () => asAuditor.transaction(ImmediateRisk, (tx) => recordRiskAnswered(tx, { id: risk.id, version: risk.version, toldId: told?.id as string, answeredAt: now(), answer: 'Again.' }));
    await expect(answer()).rejects.toMatchObject({ problems: [{ field: 'toldId' }] });
  });

  it.each([
    ['what it is', 'what', { what: ' ' }],
    ['a person who works here', 'told.personId', { told: { personId: 'nobody', how: 'TELEPHONE', toldAt: '2018-04-20T10:00:00Z' } }],
    ['anybody at all', 'told.personId', { told: { how: 'TELEPHONE', toldAt: '2018-04-20T10:00:00Z' } }],
    ['a time that has come', 'told.toldAt', { told: { outsider: 'School', how: 'TELEPHONE', toldAt: '2018-05-20T10:00:00Z' } }],
  ] as const)('asks for %s', async (_sentence, field, given) => {
    const audit = await anAudit();
    await expect(asAuditor.transaction(ImmediateRisk, (tx) => raiseImmediateRisk(tx, { auditId: audit.id, what: 'Danger.', ...given } as never))).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
  });

  it('is withdrawn with a reason while it waits, stays on record and takes nothing more', async () => {
    const risk = await raise(await anAudit());
    const withdraw = (reason: string) => asAuditor.transaction(ImmediateRisk, (tx) => withdrawImmediateRisk(tx, { id: risk.id, version: risk.version, reason }));
    await expect(withdraw(' ')).rejects.toMatchObject({ problems: [{ field: 'reason' }] });
    const gone = await withdraw('Another child of that name.');
    expect(gone).toMatchObject({ status: 'WITHDRAWN', withdrawnById: auditor.id });
    await expect(tell(gone)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('lets nothing be written over what somebody else wrote meanwhile', async () => {
    const risk = await raise(await anAudit());
    await tell(risk);
    await expect(tell(risk)).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  });

  it('is not raised in an audit that was taken off the programme', async () => {
    await expect(raise(await anAudit({ status: 'EXEMPTED' }))).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
