import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import { unpackGrades } from '@goodmark/audit-statistics';
import { isOneOf } from '../access/condition';
import { type Database, selectWhere, type Statements } from '../database/database';
import { FigureEntry, type FigureSummary } from '../entities/figure';

/** How many ledger rows one unit of work folds. */
const BATCH = 5_000;
const UPSERT_ROWS = 400;

type Key = Omit<FigureSummary, 'id' | 'total'>;

const COLUMNS = ['month', 'kind', 'service', 'serviceAreaId', 'basis', 'domain', 'grade'] as const;

/** What one ledger row adds to the summary: its overall grade and the grade of each domain. */
function keysOf(entry: FigureEntry): Key[] {
  const { month, kind, service, serviceAreaId, basis, grade } = entry;
  const shared = { month, kind, service, serviceAreaId, basis };
  const domains = unpackGrades(entry.domains);
  return [
    { ...shared, domain: 'OVERALL', grade },
    ...DOMAIN_KEYS.flatMap((domain) => {
      const given = domains[domain];
      return given === null ? [] : [{ ...shared, domain, grade: given }];
    }),
  ];
}

function totalsOf(entries: readonly FigureEntry[]): Map<string, { key: Key; total: number }> {
  const totals = new Map<string, { key: Key; total: number }>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const name = COLUMNS.map((column) => key[column]).join(' ');
      const known = totals.get(name);
      if (known) known.total += entry.delta;
      else totals.set(name, { key, total: entry.delta });
    }
  }
  return totals;
}

async function addToSummary(database: Database, inside: Statements, totals: ReadonlyMap<string, { key: Key; total: number }>): Promise<void> {
  // One order for everybody: two servers that fold at once wait for each other instead of deadlocking.
  const rows = [...totals.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row).filter(({ total }) => total !== 0);
  const onTaken =
    database.kind === 'mysql'
      ? 'ON DUPLICATE KEY UPDATE total = total + VALUES(total)'
      : `ON CONFLICT (basis, month, service, serviceAreaId, kind, domain, grade) DO UPDATE SET total = total + excluded.total`;
  for (let from = 0; from < rows.length; from += UPSERT_ROWS) {
    const batch = rows.slice(from, from + UPSERT_ROWS);
    await inside.execute(
      `INSERT INTO figure_summary (${COLUMNS.join(', ')}, total) VALUES ${batch.map(() => '(?, ?, ?, ?, ?, ?, ?, ?)').join(', ')} ${onTaken}`,
      batch.flatMap(({ key, total }) => [...COLUMNS.map((column) => key[column]), total]),
    );
  }
}

/** Folds one batch; gives how many rows it took. Nothing is folded twice: whoever comes second finds none of its rows unfolded. */
function foldBatch(database: Database): Promise<number> {
  return database.unit(async (inside) => {
    const entries = await selectWhere(database, inside, FigureEntry, { sql: 't.folded = 0', params: {} }, `ORDER BY t.id LIMIT ${BATCH}`);
    if (entries.length === 0) return 0;
    const ids = isOneOf('id', entries.map(({ id }) => id), 'ids');
    const [sql, values] = database.writer.driver.escapeQueryWithParameters(`UPDATE figure_entry SET folded = 1 WHERE folded = 0 AND ${ids.sql}`, { ...ids.params });
    const taken = await inside.execute(sql, values);
    if (taken !== entries.length) throw new Error('Another process is folding the figures');
    await addToSummary(database, inside, totalsOf(entries));
    return entries.length;
  });
}

/** Folds all ledger rows that are not yet in the summary; gives how many. Figures read the same before and after. */
export async function foldFigures(database: Database): Promise<number> {
  let folded = 0;
  for (;;) {
    const batch = await foldBatch(database);
    folded += batch;
    if (batch < BATCH) return folded;
  }
}
