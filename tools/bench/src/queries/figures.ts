import { MONTHS, SERVICE, YEAR } from '../data/organisation-rows';
import { assertSame, byText, graphql, type Pair, type Query } from './query';

interface FigureRow {
  readonly domain?: string;
  readonly month?: string;
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
}
type Counted = Readonly<Record<string, string | number | null>>;

const Q3 = `query Domains($where: AuditWhere) {
  auditFigures(groupBy: [DOMAIN], basis: OUTCOME, where: $where) { domain base grades { grade count base } }
}`;
const Q4 = `query Months($where: AuditWhere) {
  auditor: auditFigures(groupBy: [MONTH], basis: AUDITOR, where: $where) { month base grades { grade count base } }
  moderated: auditFigures(groupBy: [MONTH], basis: MODERATED, where: $where) { month base grades { grade count base } }
}`;

/** "key grade count" of every grade that somebody has, sorted. */
const ofApi = (rows: readonly FigureRow[], key: 'domain' | 'month'): string[] =>
  rows.flatMap((row) => row.grades.filter(({ count }) => count > 0).map(({ grade, count }) => `${row[key]} ${grade} ${count}`)).sort(byText);

/** The same from rows of (key, grade, n), of which several may be of one key and grade. */
function ofRaw(rows: readonly Counted[], key: string, grade: string): string[] {
  const totals = new Map<string, number>();
  for (const row of rows) {
    if (row[grade] === null || row[grade] === 'NOT_APPLICABLE') continue;
    const name = `${row[key]} ${row[grade]}`;
    totals.set(name, (totals.get(name) ?? 0) + Number(row.n));
  }
  return [...totals].map(([name, n]) => `${name} ${n}`).sort(byText);
}

/** Domain × grade of one year and service. */
export function domainFigures(): Query {
  const pair: Pair = {
    api: graphql(Q3, { where: { financialYear: { eq: YEAR }, service: { eq: SERVICE } } }),
    raw: { path: `/q3?${new URLSearchParams({ service: SERVICE, from: '2017-04', to: '2018-03' })}` },
  };
  return {
    name: 'Q3',
    what: 'domain × grade, one year and service',
    target: 0.9,
    writes: false,
    next: () => pair,
    async check({ api, raw }) {
      const { auditFigures } = (await api(pair.api)) as unknown as { auditFigures: FigureRow[] };
      assertSame('Q3', ofApi(auditFigures, 'domain'), ofRaw((await raw(pair.raw)) as Counted[], 'domain', 'grade'));
    },
  };
}

/** Month × auditor's grade and month × moderated grade, over all months. */
export function monthFigures(): Query {
  const [from, to] = [MONTHS[0] as string, MONTHS.at(-1) as string];
  const pair: Pair = {
    api: graphql(Q4, { where: { month: { gte: from, lte: to } } }),
    raw: { path: `/q4?${new URLSearchParams({ from, to })}` },
  };
  return {
    name: 'Q4',
    what: "month × auditor's grade and month × moderated grade, 24 months",
    target: 0.9,
    writes: false,
    next: () => pair,
    async check({ api, raw }) {
      const { auditor, moderated } = (await api(pair.api)) as unknown as { auditor: FigureRow[]; moderated: FigureRow[] };
      const rows = (await raw(pair.raw)) as Counted[];
      assertSame("Q4, auditor's grades", ofApi(auditor, 'month'), ofRaw(rows, 'month', 'auditorGrade'));
      assertSame('Q4, moderated grades', ofApi(moderated, 'month'), ofRaw(rows, 'month', 'moderatedGrade'));
    },
  };
}
