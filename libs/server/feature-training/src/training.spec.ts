import { Auditor, Cohort, CohortMember, CohortSession, condition, type Person, type RequestContext } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { type AuditorChangeInput, changeAuditor } from './change-auditor';
import { createAuditor } from './create-auditor';
import { createCohort } from './create-cohort';

describe.each(testDatabases())('training on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let administrator: RequestContext;
  let somebody: Person;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    somebody = await world.person({ level: 'OPERATIONAL_LEAD' });
  });
  afterAll(() => test.drop());

  it('plans a cohort with its sessions in order and its members at the level they have now', async () => {
    const input = { name: 'Spring', sessions: [{ heldOn: '2018-06-02' }, { heldOn: '2018-05-01', content: 'Approach' }], memberIds: [somebody.id, somebody.id] };
    const cohort = await administrator.transaction(Cohort, (tx) => createCohort(tx, input));
    const of = condition('t.cohortId = :id', { id: cohort.id });
    expect(cohort).toMatchObject({ name: 'Spring', startsOn: '2018-05-01', version: 1 });
    expect((await administrator.visible(CohortSession, of, 'ORDER BY t.heldOn')).map(({ heldOn }) => heldOn)).toEqual(['2018-05-01', '2018-06-02']);
    expect(await administrator.visible(CohortMember, of)).toMatchObject([{ personId: somebody.id, level: 'OPERATIONAL_LEAD' }]);
  });

  it.each([
    ['no name', { name: ' ', sessions: [{ heldOn: '2018-05-01' }] }, 'name'],
    ['no session', { name: 'Spring', sessions: [] }, 'sessions'],
    ['an unknown member', { name: 'Spring', sessions: [{ heldOn: '2018-05-01' }], memberIds: ['nobody'] }, 'memberIds.0'],
  ])('refuses a cohort with %s', async (_sentence, input, field) => {
    await expect(administrator.transaction(Cohort, (tx) => createCohort(tx, input))).rejects.toMatchObject({ problems: [{ field }] });
  });

  it('puts a person on the auditor register once', async () => {
    const put = () => administrator.transaction(Auditor, (tx) => createAuditor(tx, { personId: somebody.id, trainedOn: '2018-03-28' }));
    expect(await put()).toMatchObject({ id: somebody.id, active: true, expectedPerMonth: 1 });
    await expect(put()).rejects.toMatchObject({ problems: [{ field: 'personId' }] });
  });

  describe('an entry of the auditor register', () => {
    const changed = ({ id, version }: Auditor, input: Partial<AuditorChangeInput>) =>
      administrator.transaction(Auditor, (tx) => changeAuditor(tx, { id, version, ...input }));
    const anEntry = async () => administrator.require(Auditor, (await world.auditor()).id);

    it('is paused while somebody is away, and taken up again', async () => {
      const away = await changed(await anEntry(), { active: false, expectedPerMonth: 0 });
      expect(away).toMatchObject({ active: false, expectedPerMonth: 0, leftOn: null, trainedOn: '2017-01-10', version: 2 });
      expect(await changed(away, { active: true })).toMatchObject({ active: true, expectedPerMonth: 0, version: 3 });
    });

    it('of somebody who has left is no longer active, until they come back', async () => {
      const left = await changed(await anEntry(), { leftOn: '2018-04-20' });
      expect(left).toMatchObject({ active: false, leftOn: '2018-04-20' });
      expect(await changed(left, { active: true })).toMatchObject({ active: true, leftOn: null });
    });

    it.each([
      ['an expectation below nothing', { expectedPerMonth: -1 }, 'expectedPerMonth'],
      ['no expectation at all', { expectedPerMonth: null }, 'expectedPerMonth'],
      ['training that is still to come', { trainedOn: '2018-04-27' }, 'trainedOn'],
      ['a day they will leave', { leftOn: '2018-04-27' }, 'leftOn'],
      ['having left and being active', { leftOn: '2018-04-20', active: true }, 'leftOn'],
      ['neither active nor not', { active: null }, 'active'],
    ])('is not given %s', async (_sentence, input, field) => {
      await expect(changed(await anEntry(), input)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
    });

    it('is not taken up again for somebody who works here no more, and not from a stale version', async () => {
      const gone = await world.auditor({ active: false });
      await expect(changed(await administrator.require(Auditor, gone.id), { active: true })).rejects.toMatchObject({ problems: [{ field: 'active' }] });
      const entry = await anEntry();
      await changed(entry, { active: false });
      await expect(changed(entry, { active: true })).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    });
  });

  it('shows a member their own cohort and no other', async () => {
    const mine = await world.cohort([somebody]);
    const other = await world.cohort([await world.person()]);
    const asMember = await as(test.database, somebody);
    expect(await asMember.load(Cohort, mine.id)).not.toBeNull();
    expect(await asMember.load(Cohort, other.id)).toBeNull();
  });
});
