import {
  Activity, ActivityRevision, ChangeRecord, condition, ImprovementObjective, Indicator, IndicatorBreach, IndicatorValue, InspectionRecommendation, newId, type Person, type RequestContext,
} from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases } from '@goodmark/server-testing';
import { acceptBreach, dismissBreach } from './decide-breach';
import { enterValues, type IndicatorValueInput } from './enter-values';
import { changeObjective, changeRecommendation, createObjective, createRecommendation } from './keep-aims';
import { changeIndicator, createIndicator, type IndicatorCreateInput } from './keep-indicator';
import { setLinks } from './link-activity';
import { activitiesOf, aimsOf, breachesOf } from './links-of';

describe.each(testDatabases())('triggers on $name', ({ create }) => {
  let test: TestDatabase;
  let lead: RequestContext;
  let owner: Person;

  beforeAll(async () => {
    test = await create();
    const world = aWorld(test.database);
    lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD', 'PRIVACY_OFFICER'] }));
    owner = await world.person({ level: 'STRATEGIC_LEAD' });
  });
  afterAll(() => test.drop());

  const indicator = (given: Partial<IndicatorCreateInput> = {}) =>
    lead.transaction(Indicator, (tx) => createIndicator(tx, { name: `Visits in time ${newId()}`, unit: 'PERCENT', better: 'HIGHER', target: 95, threshold: 87.5, service: 'SOCIAL_CARE', ...given }));
  const now = ({ id }: Indicator) => lead.inBackground().require(Indicator, id);
  const enter = async (of: Indicator, values: IndicatorValueInput[]) => lead.transaction(Indicator, async (tx) => enterValues(tx, { id: of.id, version: (await now(of)).version, values }));
  const breachesAt = ({ id }: Indicator) => lead.inBackground().visible(IndicatorBreach, condition('t.indicatorId = :id', { id }), 'ORDER BY t.month');
  const valuesOf = async ({ id }: Indicator) => (await lead.visible(IndicatorValue, condition('t.indicatorId = :id', { id }), 'ORDER BY t.month')).map(({ month, valueHundredths, note }) => [month, valueHundredths, note]);
  const chainOf = async (recordType: string, recordId: string) =>
    (await lead.visible(ChangeRecord, condition('t.recordType = :recordType AND t.recordId = :recordId', { recordType, recordId }), 'ORDER BY t.seq')).map(({ what }) => what);

  describe('an indicator', () => {
    it('keeps its values exactly, one a month, with what is said about them', async () => {
      const one = await indicator();
      await enter(one, [{ month: '2018-02', value: 96.05, note: 'Snow on two days' }, { month: '2018-01', value: 0.1 + 0.2 }]);
      await enter(one, [{ month: '2018-02', value: 97 }]);
      expect(await valuesOf(one)).toEqual([['2018-01', 30, null], ['2018-02', 9700, 'Snow on two days']]);
      expect(await chainOf('Indicator', one.id)).toEqual(['created', 'values entered', 'values entered']);
    });

    it('proposes an activity for each value that is worse than its threshold, whichever way it is meant to go', async () => {
      const higher = await indicator();
      await enter(higher, [{ month: '2018-01', value: 87.5 }, { month: '2018-02', value: 87.49 }, { month: '2018-03', value: 94 }]);
      expect(await breachesAt(higher)).toMatchObject([{ month: '2018-02', valueHundredths: 8749, thresholdHundredths: 8750, status: 'OPEN' }]);
      const lower = await indicator({ better: 'LOWER', target: 15, threshold: 22 });
      await enter(lower, [{ month: '2018-01', value: 22 }, { month: '2018-02', value: 22.01 }]);
      expect(await breachesAt(lower)).toMatchObject([{ month: '2018-02', status: 'OPEN' }]);
    });

    it('takes a proposal back when the value is corrected, makes it again, and leaves alone what was decided', async () => {
      const one = await indicator();
      const set = (value: number) => enter(one, [{ month: '2018-02', value }]);
      await set(50);
      await set(90);
      expect(await breachesAt(one)).toMatchObject([{ status: 'CORRECTED', valueHundredths: 9000 }]);
      await set(60);
      const [open] = await breachesAt(one);
      expect(open).toMatchObject({ status: 'OPEN', valueHundredths: 6000 });
      await lead.transaction(IndicatorBreach, (tx) => dismissBreach(tx, { id: open?.id as string, version: open?.version as number, reason: 'The system was down' }));
      await set(40);
      expect(await breachesAt(one)).toMatchObject([{ status: 'DISMISSED', valueHundredths: 6000, reason: 'The system was down', decidedById: lead.viewer.personId }]);
    });

    it('keeps what was decided by an old threshold when it gets a new one', async () => {
      const one = await indicator();
      await enter(one, [{ month: '2018-01', value: 80 }]);
      const { version } = await now(one);
      await lead.transaction(Indicator, (tx) => changeIndicator(tx, { id: one.id, version, threshold: 70, target: null }));
      expect(await breachesAt(one)).toMatchObject([{ status: 'OPEN', thresholdHundredths: 8750 }]);
      await enter(one, [{ month: '2018-02', value: 75 }]);
      expect(await breachesAt(one)).toHaveLength(1);
    });

    it.each([
      ['no name', { name: ' ' }, 'name'], ['a target worse than its threshold', { target: 80 }, 'threshold'], ['three decimals', { threshold: 1.234 }, 'threshold'], ['a huge number', { target: 1e12 }, 'target'],
      ['an owner who is not here', { ownerId: 'nobody' }, 'ownerId'],
    ])('is refused with %s', async (_sentence, given, field) => {
      await expect(indicator(given)).rejects.toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ field })]) });
    });

    it.each([
      ['no values', [], 'values'], ['a month twice', [{ month: '2018-01', value: 1 }, { month: '2018-01', value: 2 }], 'values.1.month'], ['a month to come', [{ month: '2018-05', value: 1 }], 'values.0.month'],
      ['three decimals', [{ month: '2018-01', value: 1.005 }], 'values.0.value'], ['a note of 2,001 letters', [{ month: '2018-01', value: 1, note: 'x'.repeat(2001) }], 'values.0.note'],
    ])('takes nothing at all with %s', async (_sentence, values, field) => {
      const one = await indicator();
      await expect(enter(one, values)).rejects.toMatchObject({ problems: [{ field }] });
      expect(await valuesOf(one)).toEqual([]);
    });

    it('that is no longer watched takes no values', async () => {
      const one = await indicator();
      await lead.transaction(Indicator, (tx) => changeIndicator(tx, { id: one.id, version: 1, active: false }));
      await expect(enter(one, [{ month: '2018-01', value: 1 }])).rejects.toMatchObject({ problems: [{ field: 'id' }] });
    });
  });

  describe('what a breach proposes', () => {
    const aBreach = async () => {
      const one = await indicator();
      await enter(one, [{ month: '2018-03', value: 50 }]);
      return (await breachesAt(one))[0] as IndicatorBreach;
    };
    const accept = ({ id, version }: IndicatorBreach, month = '2018-06') =>
      lead.transaction(IndicatorBreach, (tx) => acceptBreach(tx, { id, version, month, title: 'Visits', kind: 'DIP_SAMPLE', targetCount: 5 }));

    it('is put on the schedule with where it comes from, and both lead to each other', async () => {
      const accepted = await accept(await aBreach());
      expect(accepted).toMatchObject({ status: 'ACCEPTED', decidedById: lead.viewer.personId });
      expect(await lead.require(Activity, accepted.activityId as string)).toMatchObject({ origin: 'PERFORMANCE_DATA', month: '2018-06', title: 'Visits', targetCount: 5, status: 'PLANNED' });
      expect((await breachesOf(lead, [accepted.activityId as string])).get(accepted.activityId as string)?.id).toBe(accepted.id);
      expect(await chainOf('IndicatorBreach', accepted.id)).toEqual(['created', 'accepted']);
    });

    it('is decided once: of two who accept it at once only one does, and one activity is there', async () => {
      const breach = await aBreach();
      const title = `Only once ${newId()}`;
      const once = () => lead.transaction(IndicatorBreach, (tx) => acceptBreach(tx, { id: breach.id, version: breach.version, month: '2018-06', title, kind: 'CASE_AUDIT', targetCount: 5 }));
      const both = await Promise.allSettled([once(), once()]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await lead.visible(Activity, condition('t.title = :title', { title }))).toHaveLength(1);
    });

    it('is not accepted for a month before the value, with no reason not dismissed, and not decided again', async () => {
      const breach = await aBreach();
      await expect(accept(breach, '2018-02')).rejects.toMatchObject({ problems: [{ field: 'month' }] });
      const dismiss = (reason: string, { id, version }: IndicatorBreach) => lead.transaction(IndicatorBreach, (tx) => dismissBreach(tx, { id, version, reason }));
      await expect(dismiss(' ', breach)).rejects.toMatchObject({ problems: [{ field: 'reason' }] });
      await expect(accept(await dismiss('Known already', breach))).rejects.toMatchObject({ code: 'CONFLICT' });
    });
  });

  describe('recommendations and objectives', () => {
    const recommendation = (given: object = {}) => lead.transaction(InspectionRecommendation, (tx) => createRecommendation(tx, { title: 'Strengthen plans', inspection: 'Inspection of services', publishedOn: '2017-06-02', ownerId: owner.id, ...given }));
    const objective = (given: object = {}) => lead.transaction(ImprovementObjective, (tx) => createObjective(tx, { title: 'Plans that children understand', plan: 'Getting to good', dueOn: '2018-12-31', ...given }));
    const anActivity = () => aWorld(test.database).activity({ title: `Answers ${newId()}` });

    it('are recorded, changed and ended with how that is known', async () => {
      const one = await recommendation();
      expect(one).toMatchObject({ status: 'OPEN', outcome: null, version: 1, ownerId: owner.id });
      const change = (input: object) => lead.transaction(InspectionRecommendation, (tx) => changeRecommendation(tx, { id: one.id, version: 1, ...input }));
      await expect(change({ status: 'ACHIEVED' })).rejects.toMatchObject({ problems: [{ field: 'outcome' }] });
      await expect(change({ inspection: ' ' })).rejects.toMatchObject({ problems: [{ field: 'inspection' }] });
      expect(await change({ status: 'ACHIEVED', outcome: 'Two re-audits met good' })).toMatchObject({ status: 'ACHIEVED', outcome: 'Two re-audits met good', inspection: 'Inspection of services', version: 2 });
      expect(await chainOf('InspectionRecommendation', one.id)).toEqual(['created', 'changed']);
      const other = await objective();
      expect(await lead.transaction(ImprovementObjective, (tx) => changeObjective(tx, { id: other.id, version: 1, dueOn: null, status: 'IN_PROGRESS' }))).toMatchObject({ dueOn: null, status: 'IN_PROGRESS', plan: 'Getting to good' });
    });

    it('can be changed after their owner has left, who stays named until somebody else is', async () => {
      const gone = await aWorld(test.database).person({ level: 'STRATEGIC_LEAD' });
      const [one, watched] = [await recommendation({ ownerId: gone.id }), await indicator({ ownerId: gone.id })];
      await test.database.execute('UPDATE person SET active = 0 WHERE id = ?', [gone.id]);
      expect(await lead.transaction(InspectionRecommendation, (tx) => changeRecommendation(tx, { id: one.id, version: 1, status: 'IN_PROGRESS' }))).toMatchObject({ status: 'IN_PROGRESS', ownerId: gone.id });
      expect(await lead.transaction(Indicator, (tx) => changeIndicator(tx, { id: watched.id, version: 1, threshold: 80 }))).toMatchObject({ thresholdHundredths: 8000, ownerId: gone.id });
      await expect(recommendation({ ownerId: gone.id })).rejects.toMatchObject({ problems: [{ field: 'ownerId' }] });
    });

    it.each([['no title', { title: '' }, 'title'], ['an owner who is not here', { ownerId: 'nobody' }, 'ownerId'], ['no inspection', { inspection: '' }, 'inspection']])('are refused with %s', async (_sentence, given, field) => {
      await expect(recommendation(given)).rejects.toMatchObject({ problems: [{ field }] });
    });

    it('are linked to activities and followed both ways; the history of the plan shows when', async () => {
      const [one, two, goal, activity] = [await recommendation(), await recommendation({ title: 'Another' }), await objective(), await anActivity()];
      const set = (version: number, recommendationIds: string[], objectiveIds: string[]) => lead.transaction(Activity, (tx) => setLinks(tx, { id: activity.id, version, recommendationIds, objectiveIds }));
      await set(1, [one.id, two.id, one.id], [goal.id]);
      expect((await aimsOf(lead, InspectionRecommendation, [activity.id])).get(activity.id)?.map(({ title }) => title)).toEqual(['Another', 'Strengthen plans']);
      expect((await aimsOf(lead, ImprovementObjective, [activity.id])).get(activity.id)).toMatchObject([{ id: goal.id }]);
      expect((await activitiesOf(lead, [one.id, goal.id])).get(goal.id)).toMatchObject([{ id: activity.id }]);
      await set(2, [two.id], []);
      expect((await activitiesOf(lead.inBackground(), [one.id, two.id])).get(one.id)).toBeUndefined();
      expect((await lead.visible(ActivityRevision, condition('t.activityId = :id', { id: activity.id }), 'ORDER BY t.seq')).at(-1)).toMatchObject({ seq: 3, reason: 'What it answers to was changed.' });
      await expect(set(3, ['nothing'], [])).rejects.toMatchObject({ problems: [{ field: 'recommendationIds' }] });
      await expect(set(3, [], [one.id])).rejects.toMatchObject({ problems: [{ field: 'objectiveIds' }] });
      await expect(set(3, Array.from({ length: 40_000 }, (_, index) => `r${index}`), [])).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'recommendationIds', message: expect.stringContaining('at most 50') }] });
      await expect(set(1, [], [])).rejects.toMatchObject({ code: 'CONFLICT' });
    });
  });
});
