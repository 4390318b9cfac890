import { PUBLISHED } from '@goodmark/demo-data';
import { verifyFigures, verifyTrail } from '@goodmark/server-data';
import { TEST_TRAIL_KEY, testDatabases } from '@goodmark/server-testing';
import type { Client } from '../test-server';
import { type Demonstration, startDemonstration } from './fixture';

interface GradeFigure {
  readonly grade: string;
  readonly count: number;
  readonly base: number;
  readonly whole: number | null;
  readonly tenths: number | null;
}
interface Findings {
  readonly base: number;
  readonly auditor: readonly GradeFigure[];
  readonly moderatedCount: number;
  readonly moderated: readonly GradeFigure[];
  readonly auditorOfModerated: readonly GradeFigure[];
  readonly outcome: readonly GradeFigure[];
  readonly changedCount: number;
  readonly raisedCount: number;
  readonly loweredCount: number;
  readonly byService: readonly { service: string; base: number; auditor: readonly GradeFigure[]; moderated: readonly GradeFigure[] }[];
  readonly byCategory: readonly { category: string; base: number }[];
  readonly byDomain: readonly { domain: string; applicable: number; meetingGood: { count: number; base: number; percent: number | null } }[];
}

const FIGURE = 'grade count base whole: percent tenths: percent(decimals: 1)';
const FINDINGS = `
  base moderatedCount changedCount raisedCount loweredCount
  auditor { ${FIGURE} } moderated { ${FIGURE} } auditorOfModerated { ${FIGURE} } outcome { ${FIGURE} }
  byService { service base auditor { ${FIGURE} } moderated { ${FIGURE} } }
  byCategory { category base }
  byDomain(basis: MODERATED) { domain applicable meetingGood { count base percent } }`;

const counts = (figures: readonly GradeFigure[]) => figures.map(({ count }) => count);
const percents = (figures: readonly GradeFigure[]) => figures.map(({ whole }) => whole);

describe.each(testDatabases({ installed: false }))('the published figures, through the public API on $name', ({ create }) => {
  let demonstration: Demonstration;
  let ask: Client;

  const findingsOf = async (title: string, asOf?: string): Promise<Findings> => {
    const answer = await ask<{ activities: { nodes: { findings: Findings }[] } }>(
      `query ($title: String!, $asOf: Date) { activities(where: { title: { eq: $title } }) { nodes { findings(asOf: $asOf) { ${FINDINGS} } } } }`,
      { title, asOf },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data?.activities.nodes[0]?.findings as Findings;
  };

  beforeAll(async () => {
    demonstration = await startDemonstration(create);
    ask = await demonstration.as('admin', ['schedule:read', 'audits:read', 'figures:read']);
  });
  afterAll(() => demonstration.stop());

  it.each([
    ['Looked After Children in long-term foster care case file audits', 9, [0, 4, 5], [0, 1, 8]],
    ['Children with Disabilities case file audits', 19, [0, 5, 14], [0, 5, 14]],
    ['Adoption, Care Leaver, Private Fostering and Early Help audits', 21, [1, 10, 10], [2, 2, 17]],
  ])('%s: base %i, auditors %j, moderated %j', async (title, base, auditor, moderated) => {
    const findings = await findingsOf(title);
    expect(findings.base).toBe(base);
    expect(counts(findings.auditor)).toEqual(auditor);
    expect(findings.moderatedCount).toBe(base);
    expect(counts(findings.moderated)).toEqual(moderated);
    expect(counts(findings.auditorOfModerated)).toEqual(auditor);
    expect(counts(findings.outcome)).toEqual(moderated);
    expect(findings.moderated.every((figure) => figure.base === base)).toBe(true);
    expect(findings.changedCount).toBe(findings.raisedCount + findings.loweredCount);
  });

  it.each(PUBLISHED.activities.filter(({ kind }) => kind === 'CASE_AUDIT').map((published) => [published.title, published] as const))(
    '%s: every printed percentage beside its count and base, exact where the print is wrong', async (title, { printed }) => {
      const findings = await findingsOf(title);
      expect(printed.length).toBeGreaterThan(3);
      for (const { where, of, grade, count, base, exact } of printed) {
        const service = findings.byService.find((each) => each.service === of);
        const figures = of === 'AUDITOR' ? findings.auditor : of === 'MODERATED' ? findings.moderated : service?.moderated;
        const figure = figures?.find((each) => each.grade === grade);
        const percent = exact.includes('.') ? figure?.tenths : figure?.whole;
        expect({ where, of, grade, count: figure?.count, base: figure?.base, percent: `${percent}%` }).toEqual({ where, of, grade, count, base, percent: exact });
      }
    });

  it('December 2017 shows the printed percentages: 44%, 56%, 11.1%, 88.9%', async () => {
    const findings = await findingsOf('Looked After Children in long-term foster care case file audits');
    expect(percents(findings.auditor)).toEqual([0, 44, 56]);
    expect(findings.moderated.map(({ tenths }) => tenths)).toEqual([0, 11.1, 88.9]);
    const independence = findings.byDomain.find(({ domain }) => domain === 'INDEPENDENCE');
    expect(independence?.meetingGood.percent).toBe(100);
  });

  it('January 2018 changed no overall grade; social care 20% and 80% of 15, early help 2 and 2 of 4', async () => {
    const findings = await findingsOf('Children with Disabilities case file audits');
    expect(findings.changedCount).toBe(0);
    expect(percents(findings.auditor)).toEqual([0, 26, 74]);
    const [socialCare, earlyHelp] = findings.byService;
    expect(socialCare).toMatchObject({ service: 'SOCIAL_CARE', base: 15 });
    expect(counts(socialCare?.moderated ?? [])).toEqual([0, 3, 12]);
    expect(percents(socialCare?.moderated ?? [])).toEqual([0, 20, 80]);
    expect(earlyHelp).toMatchObject({ service: 'EARLY_HELP', base: 4 });
    expect(counts(earlyHelp?.moderated ?? [])).toEqual([0, 2, 2]);
  });

  it('February 2018 shows the exact 81% and 67% where the print says 80% and 66%', async () => {
    const findings = await findingsOf('Adoption, Care Leaver, Private Fostering and Early Help audits');
    expect(percents(findings.auditor)).toEqual([5, 48, 48]);
    expect(percents(findings.moderated)).toEqual([10, 10, 81]);
    const [socialCare, earlyHelp] = findings.byService;
    expect(socialCare).toMatchObject({ service: 'SOCIAL_CARE', base: 12 });
    expect(counts(socialCare?.moderated ?? [])).toEqual([2, 2, 8]);
    expect(percents(socialCare?.moderated ?? [])).toEqual([17, 17, 67]);
    expect(earlyHelp).toMatchObject({ service: 'EARLY_HELP', base: 9 });
    expect(counts(earlyHelp?.moderated ?? [])).toEqual([0, 0, 9]);
    expect(percents(earlyHelp?.moderated ?? [])).toEqual([0, 0, 100]);
    expect(findings.byCategory).toEqual([
      { category: 'ADOPTION', base: 5 },
      { category: 'CARE_LEAVER', base: 5 },
      { category: 'EARLY_HELP_LEVEL_3', base: 9 },
      { category: 'PRIVATE_FOSTERING', base: 2 },
    ]);
  });

  it('February 2018 gives the 12 domains in order, the areas for improvement weakest', async () => {
    const { byDomain } = await findingsOf('Adoption, Care Leaver, Private Fostering and Early Help audits');
    expect(byDomain.map(({ domain }) => domain)).toEqual([
      'RISK', 'DECISION_MAKING', 'INVOLVEMENT', 'ASSESSMENT', 'PLANS', 'COORDINATION', 'REVIEWS', 'DIVERSITY', 'PERMANENCE', 'PLACEMENT', 'INDEPENDENCE', 'HELP',
    ]);
    const share = ({ meetingGood }: Findings['byDomain'][number]) => meetingGood.count / meetingGood.base;
    const weakest = [...byDomain].sort((a, b) => share(a) - share(b)).slice(0, 4).map(({ domain }) => domain).sort();
    expect(weakest).toEqual(['ASSESSMENT', 'DECISION_MAKING', 'INVOLVEMENT', 'PLANS']);
  });

  it('can still be asked what was known before moderation', async () => {
    const before = await findingsOf('Adoption, Care Leaver, Private Fostering and Early Help audits', '2018-03-01');
    expect(counts(before.outcome)).toEqual([1, 10, 10]);
    expect(before.moderatedCount).toBe(0);
  });

  it('has the schedule of March to June 2018 as printed, and nothing else in April to June', async () => {
    const months = async (financialYear: string) => {
      const answer = await ask<{ schedule: { months: { month: string; activities: { title: string }[] }[] } }>(
        'query ($year: FinancialYear!) { schedule(financialYear: $year) { months { month activities { title } } } }', { year: financialYear });
      return answer.data?.schedule.months ?? [];
    };
    const all = [...(await months('2017/18')), ...(await months('2018/19'))];
    expect(all).toHaveLength(24);
    for (const { month, titles } of PUBLISHED.schedule.months) {
      const found = all.find((each) => each.month === month)?.activities.map(({ title }) => title);
      expect(found).toEqual([...titles].sort());
    }
  });

  it('has the training cohort of 20 February and 28 March 2018 with ten operational leads', async () => {
    const asLead = await demonstration.as('lead');
    const answer = await asLead<{ cohorts: { nodes: { sessions: { heldOn: string }[]; members: { level: string }[] }[] } }>(
      '{ cohorts { nodes { sessions { heldOn } members { level } } } }');
    const [first, ...planned] = answer.data?.cohorts.nodes ?? [];
    expect(first?.sessions.map(({ heldOn }) => heldOn)).toEqual(['2018-02-20', '2018-03-28']);
    expect(first?.members.map(({ level }) => level)).toEqual(Array(10).fill('OPERATIONAL_LEAD'));
    expect(planned.map(({ sessions }) => sessions[0]?.heldOn.slice(0, 7))).toEqual(['2018-05', '2018-06']);
  });

  it('gives the same base by any split, and counts no practice audit', async () => {
    const base = async (groupBy: string) => {
      const answer = await ask<{ auditFigures: { base: number }[] }>(`{ auditFigures(groupBy: [${groupBy}], basis: OUTCOME) { base } }`);
      return answer.data?.auditFigures.reduce((sum, row) => sum + row.base, 0);
    };
    const [row] = await demonstration.test.database.outside.query<{ n: number }>(
      `SELECT COUNT(*) AS n FROM audit WHERE kind = 'LIVE' AND status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED')`);
    for (const split of ['', 'MONTH', 'FINANCIAL_YEAR', 'ACTIVITY', 'KIND', 'SERVICE', 'SERVICE_AREA', 'TEAM', 'SAMPLING_METHOD', 'INSTRUMENT_VERSION']) {
      expect([split, await base(split)]).toEqual([split, Number(row?.n)]);
    }
  });

  it('has a ledger and chains that verify', async () => {
    expect(await verifyFigures(demonstration.test.database)).toEqual([]);
    expect(await verifyTrail(demonstration.test.database, TEST_TRAIL_KEY)).toEqual([]);
  });
});
