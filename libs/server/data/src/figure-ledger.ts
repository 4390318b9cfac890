import { type CountedAudit, figureDeltas } from '@goodmark/audit-statistics';
import type { Database, Statements } from './database/database';
import { insertRows } from './database/write-rows';
import type { Audit } from './entities/audit';
import { FigureEntry } from './entities/figure';

const counted = (audit: Audit): CountedAudit => ({
  status: audit.status,
  kind: audit.kind,
  hasActivity: audit.activityId !== null,
  auditorGrade: audit.auditorGrade,
  moderatedGrade: audit.moderatedGrade,
  auditorDomains: audit.auditorDomains ?? '-'.repeat(12),
  moderatedDomains: audit.moderatedDomains,
});

/** The ledger rows of one step of an audit: what ceased to count and what began to. */
export function figureEntriesOf(before: Audit | null, after: Audit, at: string): Partial<FigureEntry>[] {
  return figureDeltas(before && counted(before), counted(after)).map((fact) => ({
    auditId: after.id,
    at,
    activityId: after.activityId as string,
    month: after.month as string,
    kind: after.activityKind as FigureEntry['kind'],
    service: after.service,
    serviceAreaId: after.serviceAreaId,
    teamId: after.teamId,
    categories: after.categories,
    samplingMethod: after.samplingMethod,
    instrumentVersion: after.instrumentVersion,
    basis: fact.basis,
    grade: fact.grade,
    fromGrade: fact.fromGrade,
    domains: fact.domains,
    fromDomains: fact.fromDomains,
    delta: fact.delta,
    folded: false,
  }));
}

/** Appends the figure deltas of one step of an audit, in the unit of work that makes the step and has changed its row. */
export async function appendFigures(database: Database, inside: Statements, before: Audit | null, after: Audit, at: string): Promise<void> {
  const entries = figureEntriesOf(before, after, at);
  if (entries.length === 0) return;
  // The activity may have moved between the read of the audit and the lock on its row; from here on it cannot.
  const [row] = await inside.query<{ month: string }>('SELECT month FROM audit WHERE id = :id', { id: after.id });
  await insertRows(database, inside, FigureEntry, entries.map((entry) => ({ ...entry, month: row?.month ?? entry.month })));
}
