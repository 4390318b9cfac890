import { addAllocatedAudit, Audit, Case, condition, type Person } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { comparisonsOf } from './compare-with-previous';

describe.each(testDatabases())('the same case audited again on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let auditor: Person;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    auditor = await world.auditor();
  });
  afterAll(() => test.drop());

  /** Two audits of one case, the later one a re-audit of the earlier. */
  const twice = async (before: Partial<Audit>, after: Partial<Audit>) => {
    const area = await world.area();
    const of = { area, case: await world.aCase(await world.team(area)), auditor };
    const previous = await world.audit({ ...of, activity: await world.activity({ month: '2017-10' }) }, { status: 'SUBMITTED', ...before });
    const again = await world.audit({ ...of, activity: await world.activity({ kind: 'RE_AUDIT' }) }, { status: 'SUBMITTED', previousAuditId: previous.id, ...after });
    return { area, previous, again };
  };
  const lead = async () => as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));

  it('is compared domain by domain, by the grades that count', async () => {
    const { previous, again } = await twice({ auditorGrade: 'MEETS_GOOD', moderatedGrade: 'DOES_NOT_MEET_GOOD', status: 'MODERATED' }, { auditorGrade: 'MEETS_GOOD' });
    const comparison = (await comparisonsOf(await lead(), [again.id])).get(again.id);
    expect(comparison).toMatchObject({ before: 'DOES_NOT_MEET_GOOD', after: 'MEETS_GOOD', change: 'BETTER', worse: 0 });
    expect(comparison?.previous.id).toBe(previous.id);
    expect(comparison?.domains).toHaveLength(12);
  });

  it.each<[string, Partial<Audit>, Partial<Audit>]>([
    ['while the later one is a draft', {}, { status: 'IN_PROGRESS' }],
    ['while the earlier one is with its auditor again', { status: 'RETURNED' }, {}],
  ])('is not compared %s', async (_sentence, before, after) => {
    const { again } = await twice(before, after);
    expect((await comparisonsOf(await lead(), [again.id])).size).toBe(0);
  });

  it('is compared by nobody who may not read the judgements of both', async () => {
    const { again } = await twice({}, {});
    const administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    const elsewhere = await as(test.database, await world.person({ level: 'OPERATIONAL_LEAD', roles: [] }));
    for (const viewer of [administrator, elsewhere]) expect((await comparisonsOf(viewer, [again.id])).size).toBe(0);
  });

  it('is linked to the latest audit that counts when it is allocated in a re-audit, and only there', async () => {
    const { area, again } = await twice({}, {});
    const allocated = async (kind: 'RE_AUDIT' | 'CASE_AUDIT') => {
      const activity = await world.activity({ kind });
      const ctx = await lead();
      const [theCase] = await ctx.visible(Case, condition('t.id = :id', { id: again.caseId }));
      return ctx.transaction(Audit, (tx) => addAllocatedAudit(tx, {
        reference: `AUD-2018-${kind === 'RE_AUDIT' ? '9' : '8'}${again.reference.slice(-3)}`, activity, theCase: theCase as Case, serviceAreaId: area.id, auditor, dueOn: '2018-05-31', samplingMethod: 'PURPOSIVE', exception: null,
      }));
    };
    expect(await allocated('RE_AUDIT')).toMatchObject({ previousAuditId: again.id });
    expect(await allocated('CASE_AUDIT')).toMatchObject({ previousAuditId: null });
  });
});
