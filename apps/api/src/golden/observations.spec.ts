import { testDatabases } from '@goodmark/server-testing';
import type { Client } from '../test-server';
import { type Demonstration, startDemonstration } from './fixture';

const TITLE = 'Practice observations of CiN reviews and LAC reviews';
const GRADES = 'grades { grade count base percent tenths: percent(decimals: 1) }';

describe.each(testDatabases({ installed: false }))('the published observations, through the public API on $name', ({ create }) => {
  let demonstration: Demonstration;
  beforeAll(async () => {
    demonstration = await startDemonstration(create);
  });
  afterAll(() => demonstration.stop());

  const found = async (ask: Client, fields: string, title = TITLE) => {
    const { data, errors } = await ask(`query ($title: String!) { activities(where: { title: { eq: $title } }) { nodes { recordFindings { ${fields} } } } }`, { title });
    expect(errors).toBeUndefined();
    return data.activities.nodes[0].recordFindings;
  };

  it('are six of seven meeting good and one that did not: 86% and 14%', async () => {
    const { base, grades, scope } = await found(await demonstration.as('admin', ['schedule:read', 'figures:read']), `base scope { everything } ${GRADES}`);
    expect([base, scope.everything]).toEqual([7, true]);
    expect(grades).toEqual([
      { grade: 'EXCEEDS_GOOD', count: 0, base: 7, percent: 0, tenths: 0 },
      { grade: 'MEETS_GOOD', count: 6, base: 7, percent: 86, tenths: 85.7 },
      { grade: 'DOES_NOT_MEET_GOOD', count: 1, base: 7, percent: 14, tenths: 14.3 },
    ]);
  });

  it('are three of three CiN reviews, and three of four LAC reviews', async () => {
    const { byChoice } = await found(await demonstration.as('lead'), `byChoice { item value name base ${GRADES} }`);
    const split = byChoice.map(({ item, value, name, base, grades }: { item: string; value: string; name: string; base: number; grades: { count: number }[] }) => [item, value, name, base, grades.map(({ count }) => count)]);
    expect(split).toEqual([['eventKind', 'CIN_REVIEW', 'CiN review', 3, [0, 3, 0]], ['eventKind', 'LAC_REVIEW', 'LAC review', 4, [0, 3, 1]]]);
  });

  it('leave what does not apply out of the base of an item, and count every option', async () => {
    const { items } = await found(await demonstration.as('lead'), 'items { item name base good percentGood options { key name count } }');
    expect(items.map(({ item }: { item: string }) => item)).toEqual(['planning', 'knowledge', 'skills', 'partnership', 'analysis', 'professionalism', 'diversity', 'childAtCentre', 'significantMales']);
    const item = (key: string) => items.find((each: { item: string }) => each.item === key);
    expect(item('diversity')).toMatchObject({ name: 'Diversity', base: 6, good: 6, percentGood: 100 });
    expect(item('analysis')).toMatchObject({ base: 7, good: 5, percentGood: 71 });
    expect(item('significantMales')).toEqual({
      item: 'significantMales', name: 'Fathers and other significant males were involved', base: 6, good: 4, percentGood: 67,
      options: [{ key: 'YES', name: 'Yes', count: 4 }, { key: 'NO', name: 'No', count: 2 }, { key: 'NOT_APPLICABLE', name: 'Not applicable', count: 1 }],
    });
  });

  it('add up over the teams of those observed; who is in no team is in none', async () => {
    const { byTeam } = await found(await demonstration.as('lead'), `byTeam { team { name } base ${GRADES} }`);
    expect(byTeam.reduce((sum: number, { base }: { base: number }) => sum + base, 0)).toBe(6);
  });

  it('are counted within the reach of who asks: a team manager has those of their team, and others none at all', async () => {
    expect(await found(await demonstration.as('manager'), 'base scope { everything }')).toEqual({ base: 0, scope: { everything: false } });
    expect(await found(await demonstration.as('holder'), 'base')).toBeNull();
    expect(await found(await demonstration.as('lead', ['schedule:read']), 'base')).toBeNull();
  });

  it('stand as records behind the count on the schedule', async () => {
    const ask = await demonstration.as('lead');
    const { data } = await ask(`{ activities(first: 100) { nodes { id kind counts { submitted allocated lateAudits } } } }`);
    const kinds = ['PRACTICE_OBSERVATION', 'SUPERVISION_AUDIT'];
    const planned: { id: string; kind: string; counts: { submitted: number; allocated: number; lateAudits: number } }[] = data.activities.nodes.filter(({ kind }: { kind: string }) => kinds.includes(kind));
    const listed = async (where: object) => (await ask('query ($where: InstrumentRecordWhere) { instrumentRecords(where: $where) { totalCount } }', { where })).data.instrumentRecords.totalCount;
    expect(planned.map(({ counts }) => counts.submitted).sort()).toEqual([0, 4, 7]);
    for (const { id, counts } of planned) {
      const activity = { eq: id };
      const open = { in: ['ALLOCATED', 'IN_PROGRESS'] };
      expect(await listed({ activity, status: { eq: 'SUBMITTED' } })).toBe(counts.submitted);
      expect(await listed({ activity, status: { ne: 'EXEMPTED' } })).toBe(counts.allocated);
      expect(await listed({ activity, status: open, dueOn: { lt: '2018-04-26' } })).toBe(counts.lateAudits);
    }
  });

  it('count as taking part for who observed', async () => {
    const ask = await demonstration.as('admin');
    const { data } = await ask('{ participation(from: "2018-01", to: "2018-01", where: { level: { eq: DIRECTOR } }) { nodes { status audited observed moderated } } }');
    expect(data.participation.nodes[0]).toMatchObject({ status: 'DONE', observed: 2 });
  });
});
