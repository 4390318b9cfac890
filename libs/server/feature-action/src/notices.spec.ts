import { clockFixedOn, condition, Notification, type Person, remindOfActions, tellOwnersOfActions } from '@goodmark/server-data';
import { anActionPlace, as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { changeSettings } from './settings/change-settings';

describe.each(testDatabases())('what is told of corrective actions on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let place: Awaited<ReturnType<typeof anActionPlace>>;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
  });
  beforeEach(async () => {
    await test.database.execute('DELETE FROM corrective_action', []);
    await test.database.execute('DELETE FROM notification', []);
    await test.database.execute('UPDATE programme_settings SET version = 1, dueSoonDays = 5, teamManagerDays = 1, operationalLeadDays = 7, strategicLeadDays = 14, directorDays = 28', []);
    place = await anActionPlace(world);
  });
  afterAll(() => test.drop());

  const remind = (day: string) => remindOfActions(test.database, clockFixedOn(day));
  const told = async (person: Person) => (await (await as(test.database, person)).visible(Notification, condition('1 = 1'), 'ORDER BY t.at, t.id')).map(({ kind }) => kind);

  it('the owner and the deputy are told once that it is due soon, and once that it is overdue', async () => {
    const deputy = await world.person();
    await place.anAction(await place.anAudit(), { deputyId: deputy.id, firstDueOn: '2018-05-03', dueOn: '2018-05-03' });
    expect([await remind('2018-04-25'), await remind('2018-04-26'), await remind('2018-04-27')]).toEqual([0, 2, 0]);
    // The team manager comes with the first day.
    expect([await remind('2018-05-04'), await remind('2018-05-05')]).toEqual([3, 0]);
    for (const who of [place.owner, deputy]) expect(await told(who)).toEqual(['ACTION_DUE_SOON', 'ACTION_OVERDUE']);
    expect(await told(place.teamManager)).toEqual(['ACTION_ESCALATED']);
  });

  it('goes up the line by the days it is overdue, each step once, and begins again with a later date', async () => {
    const { id } = await place.anAction(await place.anAudit(), { firstDueOn: '2018-03-01', dueOn: '2018-03-01' });
    const line = [place.teamManager, place.operationalLead, place.strategicLead, place.director];
    const counts = async () => Promise.all(line.map(async (person) => (await told(person)).length));
    const seen: number[][] = [];
    for (const day of ['2018-03-02', '2018-03-07', '2018-03-08', '2018-03-15', '2018-03-29', '2018-03-29', '2018-05-01']) {
      await remind(day);
      seen.push(await counts());
    }
    expect(seen).toEqual([[1, 0, 0, 0], [1, 0, 0, 0], [1, 1, 0, 0], [1, 1, 1, 0], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]]);
    await test.database.execute('UPDATE corrective_action SET dueOn = ? WHERE id = ?', ['2018-05-10', id]);
    await remind('2018-05-11');
    expect(await counts()).toEqual([2, 1, 1, 1]);
  });

  it('tells nothing of what is done, of drafts, or of an action of one\'s own twice over', async () => {
    await place.anAction(await place.anAudit(), { ...place.doneBy(place.owner), firstDueOn: '2018-03-01', dueOn: '2018-03-01' });
    await place.anAction(await place.anAudit({ status: 'RETURNED' }), { firstDueOn: '2018-03-01', dueOn: '2018-03-01' });
    expect(await remind('2018-04-26')).toBe(0);
    await place.anAction(await place.anAudit(), { ownerId: place.teamManager.id, firstDueOn: '2018-04-25', dueOn: '2018-04-25' });
    await remind('2018-04-26');
    expect(await told(place.teamManager)).toEqual(['ACTION_OVERDUE']);
  });

  it('is told once by several servers at the same moment', async () => {
    for (let made = 0; made < 5; made += 1) await place.anAction(await place.anAudit(), { firstDueOn: '2018-04-25', dueOn: '2018-04-25' });
    await Promise.all([remind('2018-04-26'), remind('2018-04-26'), remind('2018-04-26')]);
    await remind('2018-04-26');
    expect([(await told(place.owner)).length, (await told(place.teamManager)).length]).toEqual([5, 5]);
  });

  it('follows the settings, which administrators change by version and in order', async () => {
    const administrator = await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] }));
    const change = (given: object) => administrator.part((tx) => changeSettings(tx, { version: 1, dueSoonDays: 0, teamManagerDays: null, operationalLeadDays: 2, strategicLeadDays: 2, directorDays: null, ...given }));
    await expect(change({ dueSoonDays: 21 })).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'dueSoonDays' }] });
    await expect(change({ directorDays: 1 })).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'directorDays' }] });
    await expect(change({ operationalLeadDays: 0 })).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'operationalLeadDays' }] });
    expect(await change({})).toMatchObject({ version: 2, dueSoonDays: 0, teamManagerDays: null });
    await expect(change({})).rejects.toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    await place.anAction(await place.anAudit(), { firstDueOn: '2018-04-24', dueOn: '2018-04-24' });
    await place.anAction(await place.anAudit(), { firstDueOn: '2018-04-27', dueOn: '2018-04-27' });
    await remind('2018-04-26');
    expect(await Promise.all([place.owner, place.teamManager, place.operationalLead, place.strategicLead, place.director].map(told))).toEqual([['ACTION_OVERDUE'], [], ['ACTION_ESCALATED'], ['ACTION_ESCALATED'], []]);
  });

  it('owners are told of their actions once their audit is submitted, also where it is submitted twice', async () => {
    const audit = await place.anAudit();
    await place.anAction(audit);
    await place.anAction(audit, { ownerId: place.auditor.id });
    const auditor = await as(test.database, place.auditor);
    await auditor.part((tx) => tellOwnersOfActions(tx, audit.id));
    await auditor.part((tx) => tellOwnersOfActions(tx, audit.id));
    expect([await told(place.owner), await told(place.auditor)]).toEqual([['ACTION_GIVEN'], []]);
  });
});
