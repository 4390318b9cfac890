import 'reflect-metadata';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { clockFixedOn, condition, createToken, insertRows, RequestContext, SampleFrame, SampleFrameRow, settled, Upload, viewerOf } from '@goodmark/server-data';
import { type AuditorToAllocate, type CaseToAllocate, proposeAllocation } from '@goodmark/audit-schedule';
import { CASE_CATEGORIES, Level } from '@goodmark/audit-tool';
import { applyFrame, checkFrame, createDraw, receiveUpload, redrawSample } from '@goodmark/server-feature-sampling';
import excel from 'exceljs';
import { BENCH_FOLDER, type DatabaseKind, openNewDatabase } from './data/bench-database';
import { putPlace } from './data/place-to-plan';
import { measureExport } from './measure/measure-export';
import { hostLine, table } from './measure/report';

/** The sizes that the targets name. */
const IMPORTED_ROWS = 100_000;
const DRAWN_FROM = 1_000_000;
const CASES = 500;
const AUDITORS = 120;
const ROUNDS = 5;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

interface Measured {
  readonly what: string;
  readonly ms: number;
  /** The most memory the process held meanwhile, in MB. */
  readonly peak: number | null;
  readonly target: string;
}

/** Runs work and watches how much memory the process holds. */
async function measured(what: string, target: string, work: () => Promise<unknown> | unknown): Promise<Measured> {
  globalThis.gc?.();
  let peak = process.memoryUsage().rss;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const started = performance.now();
  try {
    await work();
  } finally {
    clearInterval(watch);
  }
  const result = { what, ms: Math.round(performance.now() - started), peak: megabytes(Math.max(peak, process.memoryUsage().rss)), target };
  say(`${what}: ${result.ms} ms, ${result.peak} MB at most`);
  return result;
}

const cellsOf = (n: number): string[] => [`CF-${1_000_000 + n}`, CASE_CATEGORIES[n % CASE_CATEGORIES.length]?.key as string, `Team ${n % 20}`, '2018-02-01'];

async function writeCsv(file: string): Promise<void> {
  const out = createWriteStream(file);
  out.write('Case reference,Category,Team,Open since\n');
  for (let n = 0; n < IMPORTED_ROWS; n += 1) if (!out.write(`${cellsOf(n).join(',')}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

async function writeWorkbook(file: string): Promise<void> {
  const workbook = new excel.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Cases');
  sheet.addRow(['Case reference', 'Category', 'Team', 'Open since']).commit();
  for (let n = 0; n < IMPORTED_ROWS; n += 1) sheet.addRow(cellsOf(n)).commit();
  await workbook.commit();
}

const MAPPING = [['REFERENCE', 'Case reference'], ['CATEGORY', 'Category'], ['TEAM', 'Team'], ['OPEN_SINCE', 'Open since']].map(([field, column]) => ({ field: field as string, column: column as string }));

/** Uploads, checks and imports a file, and makes sure that all of it is there. */
async function importFile(ctx: RequestContext, file: string): Promise<void> {
  const upload = await receiveUpload(ctx, file, file);
  await checkFrame(ctx, { id: upload.id, version: upload.version, mapping: MAPPING });
  await settled(ctx.database);
  const checked = await ctx.inBackground().require(Upload, upload.id);
  await applyFrame(ctx, { id: upload.id, version: checked.version, withoutRejected: false });
  await settled(ctx.database);
  const { status, goodCount, failure } = await ctx.inBackground().require(Upload, upload.id);
  if (status !== 'APPLIED' || goodCount !== IMPORTED_ROWS) throw new Error(`The import did not end: ${status}, ${goodCount} rows, ${failure}`);
}

/** A frame of so many rows, put there as it is. */
async function putFrame(ctx: RequestContext, teamIds: readonly string[], serviceAreaId: string, uploadId: string, byId: string): Promise<string> {
  const id = 'frame-of-a-million';
  const at = ctx.clock.now();
  const { database } = ctx;
  await database.unit((inside) => insertRows(database, inside, SampleFrame, [{ id, version: 1, createdAt: at, updatedAt: at, byId, uploadId, source: 'bench', takenOn: '2018-04-20', rowCount: DRAWN_FROM, rejectedCount: 0, fingerprint: 'bench', status: 'IN_USE' }]));
  for (let from = 0; from < DRAWN_FROM; from += 50_000) {
    const rows = Array.from({ length: 50_000 }, (_, index) => {
      const [reference, category] = cellsOf(from + index) as [string, string];
      return { frameId: id, reference, service: 'SOCIAL_CARE' as const, serviceAreaId, teamId: teamIds[(from + index) % teamIds.length] as string, categories: [category], caseHolderId: null, openSince: null, siblings: null };
    });
    await database.unit((inside) => insertRows(database, inside, SampleFrameRow, rows));
  }
  return id;
}

function allocationOf(): () => void {
  const levels = Object.values(Level);
  const cases: CaseToAllocate[] = Array.from({ length: CASES }, (_, n) => ({
    id: `case-${n}`, teamId: `team-${n % 20}`, serviceAreaId: `area-${n % 5}`, caseHolderId: `auditor-${n % AUDITORS}`, teamManagerId: `auditor-${n % 20}`, operationalLeadId: `auditor-${20 + (n % 5)}`, lastAuditorId: `auditor-${(n * 7) % AUDITORS}`,
  }));
  const auditors: AuditorToAllocate[] = Array.from({ length: AUDITORS }, (_, n) => ({ id: `auditor-${n}`, level: levels[n % levels.length] as Level, teamId: `team-${n % 20}`, expected: 5, load: n % 2 }));
  return () => {
    const given = proposeAllocation(cases, auditors).filter(({ auditorId }) => auditorId !== null).length;
    if (given !== CASES) throw new Error(`Only ${given} of ${CASES} cases were given`);
  };
}

/** Everything that goes through a database, on one of the two kinds. */
async function onDatabase(kind: DatabaseKind, csv: string, workbook: string): Promise<Measured[]> {
  const { url, database, drop } = await openNewDatabase(kind, 'planning');
  const named = (what: string): string => `${what}, ${kind === 'sqlite' ? 'SQLite' : 'MariaDB'}`;
  try {
    const place = await putPlace(database);
    const viewer = await viewerOf(database, place.administratorId);
    if (!viewer) throw new Error('Nobody to measure as');
    const ctx = new RequestContext({ database, viewer, clock: clockFixedOn('2018-04-26'), trailKey: 'the key of a measurement and of nothing else', request: { requestId: null, repeatable: null } });
    const results = [
      await measured(named(`import ${IMPORTED_ROWS} rows of CSV`), 'under 400 MB', () => importFile(ctx, csv)),
      await measured(named(`import ${IMPORTED_ROWS} rows of a workbook`), 'under 400 MB', () => importFile(ctx, workbook)),
    ];
    const [imported] = await ctx.inBackground().visible(SampleFrame, condition('t.rowCount = :rows', { rows: IMPORTED_ROWS }));
    const token = await createToken(database, { name: 'bench', personId: place.administratorId, days: 1, scopes: ['schedule:write'] });
    for (const format of ['csv', 'xlsx']) {
      const what = named(`export ${IMPORTED_ROWS} rows as ${format}`);
      const { ms, peak } = await measureExport(url, token, `sampleFrameRows.${format}`, `id=${imported?.id}`, IMPORTED_ROWS);
      say(`${what}: ${ms} ms, ${peak ?? '?'} MB at most`);
      results.push({ what, ms, peak, target: 'under 400 MB' });
    }
    const frameId = await putFrame(ctx, place.teamIds, place.serviceAreaId, imported?.uploadId as string, place.administratorId);
    let drawId = '';
    results.push(await measured(named(`draw 200 of ${DRAWN_FROM} rows, stratified`), 'without holding them', async () => {
      drawId = (await createDraw(ctx.inBackground(), { activityId: place.activityId, frameId, method: 'STRATIFIED', stratifiedBy: 'CATEGORY', size: 200, seed: 'bench' })).id;
    }));
    results.push(await measured(named('draw it again'), 'the same cases', async () => {
      const { references, kept } = await redrawSample(ctx.inBackground(), drawId);
      if (references.length !== 200 || references.join() !== kept.join()) throw new Error('Other cases came out');
    }));
    return results;
  } finally {
    await drop();
  }
}

async function run(): Promise<void> {
  mkdirSync(BENCH_FOLDER, { recursive: true });
  const csv = join(BENCH_FOLDER, 'open-cases.csv');
  const workbook = join(BENCH_FOLDER, 'open-cases.xlsx');
  await Promise.all([writeCsv(csv), writeWorkbook(workbook)]);
  const results = [...(await onDatabase('sqlite', csv, workbook)), ...(await onDatabase('mysql', csv, workbook))];
  const propose = allocationOf();
  for (let round = 0; round < ROUNDS; round += 1) results.push(await measured(`propose ${CASES} cases to ${AUDITORS} auditors`, 'within 1,000 ms', propose));
  say(`\n${table(['what', 'ms', 'MB at most', 'target'], results.map(({ what, ms, peak, target }) => [what, String(ms), String(peak ?? '?'), target]))}\n\nMachine: ${hostLine()}`);
}

run().catch((error: Error) => {
  process.stderr.write(`The measurement failed: ${error.stack}\n`);
  process.exit(1);
});
