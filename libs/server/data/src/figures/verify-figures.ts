import type { Database } from '../database/database';
import { foldFigures } from './fold-figures';

/** Makes the summary anew from the ledger; gives how many rows were folded. Figures read right at every moment of it. */
export async function rebuildSummary(database: Database): Promise<number> {
  await database.unit(async (inside) => {
    await inside.execute('DELETE FROM figure_summary', []);
    await inside.execute('UPDATE figure_entry SET folded = 0 WHERE folded = 1', []);
  });
  return foldFigures(database);
}

type Count = Readonly<Record<string, string | number>>;

const COUNTED = `a.kind = 'LIVE' AND a.activityId IS NOT NULL AND a.status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED')`;

/** What each basis should say of the audits as they stand, by activity and grade. */
const FROM_AUDITS: Readonly<Record<string, string>> = {
  AUDITOR: `SELECT a.activityId AS activityId, a.auditorGrade AS grade, a.auditorDomains AS domains, COUNT(*) AS n FROM audit a WHERE ${COUNTED} GROUP BY a.activityId, a.auditorGrade, a.auditorDomains`,
  MODERATED: `SELECT a.activityId AS activityId, a.moderatedGrade AS grade, a.moderatedDomains AS domains, COUNT(*) AS n FROM audit a WHERE ${COUNTED} AND a.moderatedGrade IS NOT NULL AND a.status IN ('MODERATED', 'CLOSED') GROUP BY a.activityId, a.moderatedGrade, a.moderatedDomains`,
  OUTCOME: `SELECT a.activityId AS activityId, a.outcome AS grade, COALESCE(a.moderatedDomains, a.auditorDomains) AS domains, COUNT(*) AS n FROM audit a WHERE ${COUNTED} GROUP BY a.activityId, a.outcome, COALESCE(a.moderatedDomains, a.auditorDomains)`,
};

const named = (rows: readonly Count[]): Map<string, number> =>
  new Map(rows.map(({ n, ...key }) => [Object.values(key).join(' '), Number(n)]));

function differences(what: string, expected: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): string[] {
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((key) => (expected.get(key) ?? 0) !== (found.get(key) ?? 0))
    .map((key) => `${what} ${key}: ${expected.get(key) ?? 0} expected, ${found.get(key) ?? 0} found`);
}

/** Holds the ledger against the audits, and the summary against the ledger; gives every difference. */
export async function verifyFigures(database: Database): Promise<string[]> {
  const on = database.outside;
  const faults: string[] = [];
  for (const [basis, sql] of Object.entries(FROM_AUDITS)) {
    const ledger = await on.query<Count>(
      `SELECT f.activityId AS activityId, f.grade AS grade, f.domains AS domains, SUM(f.delta) AS n FROM figure_entry f
        WHERE f.basis = :basis GROUP BY f.activityId, f.grade, f.domains HAVING SUM(f.delta) <> 0`,
      { basis },
    );
    faults.push(...differences(`ledger ${basis}`, named(await on.query<Count>(sql)), named(ledger)));
  }
  const keys = 'f.month, f.kind, f.service, f.serviceAreaId, f.basis, f.grade';
  const folded = await on.query<Count>(`SELECT ${keys}, SUM(f.delta) AS n FROM figure_entry f WHERE f.folded = 1 GROUP BY ${keys} HAVING SUM(f.delta) <> 0`);
  const summary = await on.query<Count>(`SELECT ${keys}, SUM(f.total) AS n FROM figure_summary f WHERE f.domain = 'OVERALL' GROUP BY ${keys} HAVING SUM(f.total) <> 0`);
  return [...faults, ...differences('summary', named(folded), named(summary))];
}
