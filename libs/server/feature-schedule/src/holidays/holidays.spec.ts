import { Activity, BankHoliday, ChangeRecord, condition, newId, type RequestContext } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases } from '@goodmark/server-testing';
import { createActivity } from '../create-activity';
import { changeHoliday, createHoliday } from './keep-holidays';

describe.each(testDatabases())('bank holidays on $name', ({ create }) => {
  let test: TestDatabase;
  let lead: RequestContext;
  let auditor: RequestContext;

  beforeAll(async () => {
    test = await create();
    const world = aWorld(test.database);
    lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD', 'PRIVACY_OFFICER'] }));
    auditor = await as(test.database, await world.auditor());
  });
  afterAll(() => test.drop());

  const added = (day: string, name = 'Thanksgiving for the harvest') => lead.transaction(BankHoliday, (tx) => createHoliday(tx, { day, name }));
  const changed = (holiday: BankHoliday, input: object) => lead.transaction(BankHoliday, (tx) => changeHoliday(tx, { id: holiday.id, version: holiday.version, ...input }));
  const on = async (day: string) => (await lead.visible(BankHoliday, condition('t.day = :day', { day })))[0] as BankHoliday;
  const dueIn = async (month: string) => {
    const input = { month, title: `Adoption audits ${newId()}`, kind: 'CASE_AUDIT' as const, targetCount: 4 };
    return (await lead.transaction(Activity, (tx) => createActivity(tx, input))).auditDueOn;
  };

  it('are those of England from the first, by name, and everybody sees them', async () => {
    expect(await on('2018-04-02')).toMatchObject({ name: 'Easter Monday', kept: true, version: 1 });
    expect((await auditor.visible(BankHoliday, condition(`t.day LIKE '2018%'`), 'ORDER BY t.day')).map(({ day }) => day)).toEqual([
      '2018-01-01', '2018-03-30', '2018-04-02', '2018-05-07', '2018-05-28', '2018-08-27', '2018-12-25', '2018-12-26',
    ]);
  });

  it('move the due dates of what is planned from then on, and of nothing planned before', async () => {
    const before = await dueIn('2018-08');
    await added('2018-08-31');
    expect([before, await dueIn('2018-08')]).toEqual(['2018-08-31', '2018-08-30']);
    await changed(await on('2018-08-31'), { kept: false });
    expect(await dueIn('2018-08')).toBe('2018-08-31');
  });

  it('can be taken off, put back and renamed, and every change is kept', async () => {
    const day = await added('2018-10-01');
    const off = await changed(day, { kept: false });
    const back = await changed(off, { kept: true, name: '  Harvest   day ' });
    expect([off.kept, back.kept, back.name, back.version]).toEqual([false, true, 'Harvest day', 3]);
    const chain = await lead.visible(ChangeRecord, condition(`t.recordType = 'BankHoliday' AND t.recordId = :id`, { id: day.id }), 'ORDER BY t.seq');
    expect(chain.map(({ what }) => what)).toEqual(['created', 'changed', 'changed']);
  });

  it.each([
    ['a day that is one', '2018-12-25', 'Christmas', 'day'],
    ['no name', '2018-11-05', '  ', 'name'],
    ['a name of 201 letters', '2018-11-05', 'x'.repeat(201), 'name'],
  ])('refuse %s', async (_sentence, day, name, field) => {
    await expect(added(day, name)).rejects.toMatchObject({ problems: [{ field }] });
  });

  it('say of a day that was taken off that it can be put back', async () => {
    await changed(await added('2018-11-12'), { kept: false });
    await expect(added('2018-11-12')).rejects.toMatchObject({ problems: [{ field: 'day', message: '12 November 2018 was taken off. Put it back instead.' }] });
  });

  it('are changed once where two change the same one at once', async () => {
    const day = await added('2018-11-19');
    const both = await Promise.allSettled([changed(day, { name: 'One' }), changed(day, { name: 'Two' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
