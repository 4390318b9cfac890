import { testDatabases } from '@goodmark/server-testing';
import type { Client } from '../test-server';
import { type Demonstration, startDemonstration } from './fixture';

interface Planned {
  readonly id: string;
  readonly counts: { readonly lateAudits: number; readonly submitted: number };
}

describe.each(testDatabases({ installed: false }))('behind each count of the schedule stand as many audits and records, on $name', ({ create }) => {
  let demonstration: Demonstration;
  let ask: Client;
  let today: string;
  let planned: readonly Planned[];
  beforeAll(async () => {
    demonstration = await startDemonstration(create);
    ask = await demonstration.as('lead');
    const answer = await ask('{ viewer { today } activities(first: 100) { nodes { id counts { lateAudits submitted } } } }');
    today = answer.data.viewer.today;
    planned = answer.data.activities.nodes;
  });
  afterAll(() => demonstration.stop());

  const listed = async (where: object): Promise<number> => (await ask('query ($where: AuditWhere) { audits(where: $where) { totalCount } }', { where })).data.audits.totalCount;

  const recorded = async (where: object): Promise<number> =>
    (await ask('query ($where: InstrumentRecordWhere) { instrumentRecords(where: $where) { totalCount } }', { where })).data.instrumentRecords.totalCount;

  it('of what is late: due before today and not submitted', async () => {
    const late = planned.filter(({ counts }) => counts.lateAudits > 0);
    expect(late.length).toBeGreaterThan(0);
    for (const { id, counts } of planned) {
      const audits = await listed({ activity: { eq: id }, status: { in: ['ALLOCATED', 'IN_PROGRESS', 'RETURNED'] }, dueOn: { lt: today } });
      const records = await recorded({ activity: { eq: id }, status: { in: ['ALLOCATED', 'IN_PROGRESS'] }, dueOn: { lt: today } });
      expect([id, audits + records]).toEqual([id, counts.lateAudits]);
    }
  });

  it('of what a moderator has taken: as many as over all moderators, and none of anybody else', async () => {
    const { data } = await ask('{ audits(where: { moderatedGrade: { isNull: false } }, first: 100) { nodes { moderator { id } } totalCount } }');
    const moderators: readonly string[] = [...new Set<string>(data.audits.nodes.map(({ moderator }: { moderator: { id: string } }) => moderator.id))];
    const each = await Promise.all(moderators.map((eq) => listed({ moderatedGrade: { isNull: false }, moderator: { eq } })));
    expect(data.audits.totalCount).toBeLessThanOrEqual(100);
    expect(each.reduce((sum, count) => sum + count, 0)).toBe(data.audits.totalCount);
  });
});
