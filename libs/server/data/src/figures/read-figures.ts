import { type AuditDomain, DOMAIN_KEYS, type DomainGrade, type FigureBasis, type FigureDimension } from '@goodmark/audit-tool';
import { financialYearOf } from '@goodmark/audit-schedule';
import { unpackGrades } from '@goodmark/audit-statistics';
import { invalidInput } from '@goodmark/server-graphql';
import { allOf, anyOf, type Condition, condition, isOneOf, NEVER, not } from '../access/condition';
import { ofCovered } from '../access/covered';
import type { FigureReach } from '../access/viewer';
import { auditFilters, type AuditWhere } from '../lists/audit-where';
import { compileFilter, type FilterTarget, type FilterTargets } from '../lists/compile-filter';
import { textToList } from '../entities/columns';
import type { RequestContext } from '../request-context';

export interface FigureQuery {
  readonly where: AuditWhere | null;
  readonly groupBy: readonly FigureDimension[];
  readonly basis: FigureBasis;
  /** A day: the figures as they stood at its end. None: as they stand now. */
  readonly asOf: string | null;
}

export type FigureKey = Readonly<Partial<Record<FigureDimension, string>>>;

/** The counts of one group. Grades are overall grades, or grades of the domain when grouped by domain. */
export interface FigureGroup {
  readonly key: FigureKey;
  readonly counts: Readonly<Record<DomainGrade, number>>;
}

/** Which columns of the ledger a dimension needs. */
const COLUMN: Readonly<Record<FigureDimension, string | null>> = {
  MONTH: 'month',
  FINANCIAL_YEAR: 'month',
  ACTIVITY: 'activityId',
  KIND: 'kind',
  SERVICE: 'service',
  SERVICE_AREA: 'serviceAreaId',
  CATEGORY: 'categories',
  TEAM: 'teamId',
  DOMAIN: null,
  SAMPLING_METHOD: 'samplingMethod',
  INSTRUMENT_VERSION: 'instrumentVersion',
};

const SUMMARY_DIMENSIONS: ReadonlySet<FigureDimension> = new Set(['MONTH', 'FINANCIAL_YEAR', 'KIND', 'SERVICE', 'SERVICE_AREA', 'DOMAIN']);
const SUMMARY_FILTERS: ReadonlySet<string> = new Set(['month', 'financialYear', 'service', 'serviceArea']);
const LEDGER_FILTERS: ReadonlySet<string> = new Set([...SUMMARY_FILTERS, 'activity', 'team', 'category']);

/** The names of all fields a filter uses, at any depth. */
export function fieldsOf(where: AuditWhere | null | undefined): string[] {
  if (!where) return [];
  const { and, or, not, ...fields } = where;
  const used = Object.entries(fields).filter(([, filter]) => filter != null).map(([field]) => field);
  return [...used, ...[...(and ?? []), ...(or ?? []), not].flatMap(fieldsOf)];
}

/** A filter outside the ledger's keys is answered from the audit rows the ledger's rows speak of. */
const throughAudit = (target: FilterTarget): FilterTarget => (filter, name) => {
  const on = typeof target === 'string' ? compileFilter({ field: filter }, { field: target }) : target(filter, name);
  const renamed = Object.fromEntries(Object.entries(on.params).map(([param, value]) => [param, { next: name(), value }]));
  const sql = on.sql.replace(/:(\.\.\.)?(f_\d+)/g, (_all, dots: string | undefined, param: string) => `:${dots ?? ''}${renamed[param]?.next ?? param}`);
  const params = Object.fromEntries(Object.values(renamed).map(({ next, value }) => [next, value]));
  return condition(`EXISTS (SELECT 1 FROM audit fa WHERE fa.id = f.auditId AND (${sql}))`, params);
};

const onLedger = auditFilters('f', () => NEVER, NEVER);
const onAudits = auditFilters('fa', () => NEVER, NEVER);

export const ledgerFilters: FilterTargets = {
  ...Object.fromEntries(Object.entries(onLedger).map(([field, target]) => [field, LEDGER_FILTERS.has(field) ? target : throughAudit(onAudits[field] as FilterTarget)])),
  judgement() {
    throw invalidInput([{ field: 'where.judgement', message: 'Figures are not filtered by how a domain was judged. Group them by DOMAIN instead.' }]);
  },
  viewsNotSought() {
    throw invalidInput([{ field: 'where.viewsNotSought', message: 'Figures are not filtered by whose views were sought. Ask viewsFigures instead.' }]);
  },
};

/** True of the rows called `t` whose figures the viewer reads; null where they read all. */
export function reachCondition(reach: FigureReach, t = 'f'): Condition | null {
  if (reach.of === 'ALL') return null;
  if (reach.of === 'NONE') return NEVER;
  return anyOf([isOneOf(`${t}.serviceAreaId`, reach.serviceAreaIds, 'r_areas'), isOneOf(`${t}.teamId`, reach.teamIds, 'r_teams')]);
}

interface LedgerRow extends Record<string, unknown> {
  readonly domain: string | null;
  readonly grade: DomainGrade | null;
  readonly domains: string | null;
  readonly n: number | string;
}

/**
 * The one read path for figures. Groups that every filter and dimension of the query allows are read from the folded
 * summary and the rows not yet folded, in one statement and so from one moment; everything else, and every date in
 * the past, from the ledger's rows. What the viewer grades blind is in none of their figures until they have graded it:
 * a count that moves would tell the grade. The summary knows no audits, so there it is taken off again.
 */
export async function readFigures(ctx: RequestContext, query: FigureQuery, reach: FigureReach): Promise<FigureGroup[]> {
  const fields = fieldsOf(query.where);
  const outside = fields.filter((field) => !LEDGER_FILTERS.has(field));
  if (query.asOf && outside.length > 0) {
    throw invalidInput([{ field: `where.${outside[0]}`, message: `Figures of an earlier date cannot be filtered by ${outside[0]}: it is only known as it is now. Leave it out, or leave out asOf.` }]);
  }
  const byDomain = query.groupBy.includes('DOMAIN');
  const columns = [...new Set(query.groupBy.flatMap((dimension) => COLUMN[dimension] ?? []))];
  const filter = compileFilter(query.where, ledgerFilters);
  const within = reachCondition(reach);
  const base = allOf([condition('f.basis = :basis', { basis: query.basis }), filter, ...(within ? [within] : [])]);

  const summarised =
    !query.asOf &&
    query.groupBy.every((dimension) => SUMMARY_DIMENSIONS.has(dimension)) &&
    fields.every((field) => SUMMARY_FILTERS.has(field)) &&
    (reach.of !== 'PART' || reach.teamIds.length === 0);

  const select = columns.map((column) => `f.${column} AS ${column}, `).join('');
  const group = columns.map((column) => `f.${column}, `).join('');
  const graded = byDomain ? { column: 'NULL AS grade, f.domains AS domains', by: 'f.domains' } : { column: 'f.grade AS grade, NULL AS domains', by: 'f.grade' };
  const since = summarised ? 'AND f.folded = 0' : query.asOf ? 'AND f.at <= :asOf' : '';
  const covered = ofCovered(ctx.viewer, 'f');
  const ledgerRows = (sign: '' | '-', which: string) =>
    `SELECT ${select}NULL AS domain, ${graded.column}, ${sign}SUM(f.delta) AS n FROM figure_entry f WHERE ${base.sql} ${which} GROUP BY ${group}${graded.by}`;
  const fromLedger = ledgerRows('', `${since}${covered ? ` AND ${not(covered).sql}` : ''}`);
  const takenOff = covered ? ` UNION ALL ${ledgerRows('-', `AND f.folded = 1 AND ${covered.sql}`)}` : '';
  const fromSummary = `SELECT ${select}f.domain AS domain, f.grade AS grade, NULL AS domains, SUM(f.total) AS n FROM figure_summary f
     WHERE ${base.sql} AND f.domain ${byDomain ? '<>' : '='} 'OVERALL' GROUP BY ${group}f.domain, f.grade`;

  const rows = await ctx.statements.query<LedgerRow>(summarised ? `${fromSummary} UNION ALL ${fromLedger}${takenOff}` : fromLedger, {
    ...base.params,
    ...covered?.params,
    ...(query.asOf ? { asOf: `${query.asOf}T23:59:59.999Z` } : {}),
  });
  return grouped(rows, query.groupBy, byDomain);
}

function grouped(rows: readonly LedgerRow[], groupBy: readonly FigureDimension[], byDomain: boolean): FigureGroup[] {
  const groups = new Map<string, { key: FigureKey; counts: Record<DomainGrade, number> }>();
  const add = (key: FigureKey, grade: DomainGrade, n: number) => {
    const name = groupBy.map((dimension) => key[dimension]).join('\u0001');
    let group = groups.get(name);
    if (!group) groups.set(name, (group = { key, counts: { EXCEEDS_GOOD: 0, MEETS_GOOD: 0, DOES_NOT_MEET_GOOD: 0, NOT_APPLICABLE: 0 } }));
    group.counts[grade] += n;
  };
  for (const row of rows) {
    const n = Number(row.n);
    if (n === 0) continue;
    for (const key of keysOf(row, groupBy)) {
      for (const [domain, grade] of gradesOf(row, byDomain)) add(domain ? { ...key, DOMAIN: domain } : key, grade, n);
    }
  }
  return [...groups.values()].filter(({ counts }) => Object.values(counts).some((count) => count !== 0));
}

/** A row of two categories belongs to both groups. */
function keysOf(row: LedgerRow, groupBy: readonly FigureDimension[]): FigureKey[] {
  const plain = Object.fromEntries(
    groupBy.flatMap((dimension) => {
      const column = COLUMN[dimension];
      if (!column || dimension === 'CATEGORY') return [];
      const value = String(row[column]);
      return [[dimension, dimension === 'FINANCIAL_YEAR' ? financialYearOf(value) : value]];
    }),
  ) as FigureKey;
  if (!groupBy.includes('CATEGORY')) return [plain];
  return textToList(String(row.categories)).map((category) => ({ ...plain, CATEGORY: category }));
}

function gradesOf(row: LedgerRow, byDomain: boolean): (readonly [AuditDomain | null, DomainGrade])[] {
  if (row.domains !== null) {
    const domains = unpackGrades(row.domains);
    return DOMAIN_KEYS.flatMap((domain) => {
      const grade = domains[domain];
      return grade === null ? [] : [[domain, grade] as const];
    });
  }
  return [[byDomain ? (row.domain as AuditDomain) : null, row.grade as DomainGrade]];
}
