import { type Audit, type AuditWhere, foldFigures, Moderation, newId, type Person, type RequestContext } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { AgreementResolver } from './agreement.resolver';

describe.each(testDatabases())('agreement on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let auditor: Person;
  let lead: RequestContext;
  let director: RequestContext;
  const resolver = new AgreementResolver();

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    auditor = await world.auditor();
    lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    director = await as(test.database, await world.person({ level: 'DIRECTOR' }));
    const activity = await world.activity({ month: '2018-01' });
    const moderated = async (from: Audit['auditorGrade'], to: Audit['auditorGrade'], given: Partial<Audit> = {}, of = activity as typeof activity | null) => {
      const area = await world.area();
      return world.audit({ activity: of, area, case: await world.aCase(await world.team(area)), auditor }, { status: 'MODERATED', auditorGrade: from, moderatedGrade: to, ...given });
    };
    const audits = [await moderated('MEETS_GOOD', 'MEETS_GOOD'), await moderated('MEETS_GOOD', 'DOES_NOT_MEET_GOOD'), await moderated('DOES_NOT_MEET_GOOD', 'MEETS_GOOD')];
    await moderated('EXCEEDS_GOOD', 'DOES_NOT_MEET_GOOD', {}, null);
    await moderated('MEETS_GOOD', null, { status: 'SUBMITTED' });
    await lead.part(async (tx) => {
      const row = { moderatorId: lead.viewer.personId, at: '2018-03-01T10:00:00.000Z', overallFrom: 'MEETS_GOOD' as const };
      await tx.addAll(Moderation, [
        { id: newId(), auditId: audits[0]?.id, mode: 'BLIND', result: 'AGREED', overallTo: 'MEETS_GOOD', blindOverall: 'EXCEEDS_GOOD', blindDomains: 'EMMMMMMMMMMM', ...row },
        { id: newId(), auditId: audits[1]?.id, mode: 'OPEN', result: 'RETURNED', overallTo: null, ...row },
        { id: newId(), auditId: audits[1]?.id, mode: 'OPEN', result: 'RETURNED', overallTo: null, ...row },
      ]);
    });
  });
  afterAll(() => test.drop());

  it('counts live audits whose moderation is complete, by grade and by domain, and returns beside them', async () => {
    for (const fold of [false, true]) {
      if (fold) await foldFigures(test.database);
      const { overall, byDomain, returns, returnedAudits, scope } = await resolver.agreement(director, 'FINAL');
      expect(overall).toMatchObject({ pairs: 3, same: 1, raised: 1, lowered: 1, casesChanged: 2, totalsChanged: false, kappa: null });
      expect(overall.cells).toHaveLength(9);
      expect(byDomain).toHaveLength(12);
      expect(byDomain[0]?.agreement.cells).toHaveLength(16);
      expect([returns, returnedAudits, scope.description]).toEqual([2, 1, 'All services']);
    }
  });

  it('compares the blind grades where it is asked for them, whatever was decided in the end', async () => {
    const { overall, byDomain } = await resolver.agreement(director, 'BLIND');
    expect(overall).toMatchObject({ pairs: 1, same: 0, raised: 1 });
    expect(byDomain.find(({ domain }) => domain === 'RISK')?.agreement).toMatchObject({ pairs: 1, raised: 1 });
    expect(byDomain[0]?.domain).toBe('RISK');
  });

  it('is of the audits asked for', async () => {
    expect((await resolver.agreement(director, 'FINAL', { month: { eq: '2018-02' } })).overall.pairs).toBe(0);
    expect((await resolver.agreement(director, 'FINAL', { moderatedGrade: { eq: 'MEETS_GOOD' } })).overall.pairs).toBe(2);
    expect((await resolver.agreement(director, 'BLIND', { month: { eq: '2018-02' } })).overall.pairs).toBe(0);
    await expect(resolver.agreement(director, 'BLIND', { judgement: { domain: 'RISK', basis: 'OUTCOME', in: ['MEETS_GOOD'] } })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is of the service areas and teams the viewer leads', async () => {
    const manager = await world.person({ level: 'STRATEGIC_LEAD' });
    await world.area({ strategicLeadId: manager.id });
    const { overall, scope, returns } = await resolver.agreement(await as(test.database, manager), 'FINAL');
    expect([overall.pairs, returns, scope.everything]).toEqual([0, 0, false]);
  });

  it.each([
    ['straight', { auditor: { eq: 'x' } }],
    ['by a detour', { or: [{ not: { and: [{ auditor: { in: ['x'] } }] } }] }],
  ] as [string, AuditWhere][])('is given by auditor to nobody but a quality lead, asked for %s', async (_sentence, where) => {
    await expect(resolver.agreement(director, 'FINAL', where)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'where.auditor' }] });
    expect((await resolver.agreement(lead, 'FINAL', where)).overall.pairs).toBeGreaterThanOrEqual(0);
  });

  it('of one auditor is theirs and the quality leads\', month by month: a director is refused', async () => {
    const own = await as(test.database, auditor);
    for (const ctx of [own, lead]) {
      const { overall, byMonth, returns } = await resolver.auditorAgreement(ctx, auditor.id);
      expect([overall.pairs, byMonth.map(({ month, overall: { same } }) => [month, same]), returns]).toEqual([3, [['2018-01', 1]], 2]);
    }
    for (const other of [director, await as(test.database, await world.auditor()), await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }))]) {
      await expect(resolver.auditorAgreement(other, auditor.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
