import {
  Activity, Audit, Auditor, AuditText, Case, CaseCategory, CorrectiveAction, type Database, type EntityClass, FigureEntry, foldFigures, install,
  insertRows, Judgement, JudgementText, Moderation, ModerationText, Person, ServiceArea, type Statements, Team, ViewsSought,
} from '@goodmark/server-data';
import { CASE_CATEGORIES } from '@goodmark/audit-tool';
import { type AuditRows, auditRows } from './audit-rows';
import { draftRows } from './draft-rows';
import { type Organisation, organisation } from './organisation-rows';

type Progress = (line: string) => void;

/** The clock of the bench database stands here, after the last audit. */
const TODAY = '2018-04-26';
/** Audits a unit of work, and units under way at once. */
const BATCH = 400;
const AT_ONCE = 2;
const AUDITS_A_CASE = 5;

const put = <T extends object>(database: Database, inside: Statements, entity: EntityClass<T>, rows: readonly Partial<T>[]): Promise<void> =>
  insertRows(database, inside, entity, rows);

function putOrganisation(database: Database, rows: Organisation): Promise<void> {
  return database.unit(async (inside) => {
    await put(database, inside, Person, rows.people);
    await put(database, inside, ServiceArea, rows.areas);
    await put(database, inside, Team, rows.teams);
    await put(database, inside, CaseCategory, CASE_CATEGORIES);
    await put(database, inside, Auditor, rows.auditors);
    await put(database, inside, Activity, rows.activities);
    await put(database, inside, Case, rows.cases.map(({ row }) => row));
  });
}

/** Writes audits with all that hangs on them, parents first. */
function putAudits(database: Database, audits: readonly AuditRows[]): Promise<void> {
  return database.unit(async (inside) => {
    await put(database, inside, Audit, audits.map(({ audit }) => audit));
    await put(database, inside, Judgement, audits.flatMap(({ judgements }) => judgements));
    await put(database, inside, JudgementText, audits.flatMap(({ judgementTexts }) => judgementTexts));
    await put(database, inside, AuditText, audits.map(({ auditText }) => auditText));
    await put(database, inside, ViewsSought, audits.flatMap(({ viewsSought }) => viewsSought));
    await put(database, inside, CorrectiveAction, audits.flatMap(({ actions }) => actions));
    await put(database, inside, Moderation, audits.flatMap(({ moderations }) => moderations));
    await put(database, inside, ModerationText, audits.flatMap(({ moderationTexts }) => moderationTexts));
    await put(database, inside, FigureEntry, audits.flatMap(({ figureEntries }) => figureEntries));
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

async function putAllAudits(database: Database, count: number, rows: Organisation, progress: Progress): Promise<void> {
  const step = BATCH * AT_ONCE;
  for (let from = 0, told = 0; from < count; from += step) {
    const starts = range(0, AT_ONCE).map((batch) => from + batch * BATCH);
    const batches = starts.map((start) => range(start, Math.min(start + BATCH, count)).map((n) => auditRows(n, count, rows)));
    await Promise.all(batches.filter((batch) => batch.length > 0).map((batch) => putAudits(database, batch)));
    const done = Math.min(from + step, count);
    if (done - told < count / 10 && done < count) continue;
    told = done;
    progress(`  ${done.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')} audits`);
  }
}

/** Audits that the lead is to write: what the measured writes write on. */
function putDrafts(database: Database, rows: Organisation): Promise<void> {
  return database.unit(async (inside) => {
    const drafts = draftRows(rows);
    await put(database, inside, Audit, drafts.map(({ audit }) => audit));
    await put(database, inside, Judgement, drafts.flatMap(({ judgements }) => judgements));
  });
}

/** Table statistics as they would be after a while: right after mass inserts, MariaDB plans by guesses. */
async function analyse(database: Database): Promise<void> {
  if (database.kind === 'sqlite') return void (await database.writer.query('ANALYZE'));
  const tables = ['audit', 'judgement', 'judgement_text', 'audit_text', 'child_case', 'person', 'activity', 'moderation', 'figure_entry', 'figure_summary'];
  for (const table of tables) await database.writer.query(`ANALYZE TABLE ${table}`);
}

/** Fills an empty, migrated database. The row that says what the installation is comes last: with it, it is complete. */
export async function fillDatabase(database: Database, audits: number, progress: Progress): Promise<void> {
  const rows = organisation(Math.ceil(audits / AUDITS_A_CASE));
  await putOrganisation(database, rows);
  await putAllAudits(database, audits, rows, progress);
  await putDrafts(database, rows);
  progress('  folding the figures');
  await foldFigures(database);
  await analyse(database);
  await install(database, TODAY);
}
