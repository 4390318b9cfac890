import { createHash } from 'node:crypto';
import { allOf, anyOf, type Condition, condition } from '../access/condition';
import { textToList } from '../entities/columns';
import type { ExclusionReason, Service } from '../entities/enums';
import { SampleFrameRow } from '../entities/sampling';
import type { RequestContext } from '../request-context';
import { breathe } from '../background/breathe';

/** A row of a frame as far as drawing goes. */
export interface DrawableRow {
  readonly reference: string;
  readonly service: Service;
  readonly teamId: string;
  readonly categories: readonly string[];
  readonly siblings: string | null;
}

/** Which rows of a frame. */
export interface Population {
  readonly frameId: string;
  readonly service: Service | null;
  /** One of these; any where none is given. */
  readonly categories: readonly string[];
}

/** How many rows are read at once: enough that statements cost little, few enough that none is long. */
const AT_ONCE = 2_000;

function isOf({ frameId, service, categories }: Population): Condition {
  return allOf([
    condition('t.frameId = :frameId', { frameId }),
    ...(service === null ? [] : [condition('t.service = :service', { service })]),
    ...(categories.length === 0 ? [] : [anyOf(categories.map((key, index) => condition(`INSTR(t.categories, :c_${index}) > 0`, { [`c_${index}`]: `,${key},` })))]),
  ]);
}

/** The rows of a population that the viewer may see, by reference, many at once; a frame of any size is never held. */
export async function* eachFrameRows(ctx: RequestContext, population: Population): AsyncGenerator<readonly DrawableRow[]> {
  const where = allOf([isOf(population), ctx.rule(SampleFrameRow, 't')]);
  for (let after = ''; ; ) {
    const rows = await ctx.statements.query<Omit<DrawableRow, 'categories'> & { categories: string }>(
      `SELECT t.reference AS reference, t.service AS service, t.teamId AS teamId, t.categories AS categories, t.siblings AS siblings
         FROM sample_frame_row t WHERE ${where.sql} AND t.reference > :after ORDER BY t.reference LIMIT ${AT_ONCE}`,
      { ...where.params, after },
    );
    if (rows.length > 0) yield rows.map((row) => ({ ...row, categories: textToList(row.categories) }));
    if (rows.length < AT_ONCE) return;
    await breathe();
    after = rows.at(-1)?.reference ?? after;
  }
}

/** What of a row its frame's fingerprint is made over. */
export const fingerprintLine = ({ reference, service, teamId, categories, siblings }: DrawableRow): string => `${JSON.stringify([reference, service, teamId, categories, siblings])}\n`;

/** SHA-256 over what is drawn by, a line a row in the order of references. */
export async function frameFingerprint(ctx: RequestContext, frameId: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const rows of eachFrameRows(ctx, { frameId, service: null, categories: [] })) {
    for (const row of rows) hash.update(fingerprintLine(row));
  }
  return hash.digest('hex');
}

/** How many cases of a frame have each value of a column that the viewer may count by. */
export interface FrameCount {
  readonly service: Service;
  readonly teamId: string;
  readonly categories: readonly string[];
  readonly count: number;
}

/** The cases of a frame counted by service, team and categories. Counts are workload, not rows. */
export async function countFrame(ctx: RequestContext, frameId: string): Promise<readonly FrameCount[]> {
  const rows = await ctx.statements.query<{ service: Service; teamId: string; categories: string; n: number | string }>(
    `SELECT t.service AS service, t.teamId AS teamId, t.categories AS categories, COUNT(*) AS n
       FROM sample_frame_row t WHERE t.frameId = :frameId GROUP BY t.service, t.teamId, t.categories`,
    { frameId },
  );
  return rows.map(({ n, categories, ...row }) => ({ ...row, categories: textToList(categories), count: Number(n) }));
}

/** How many cases a draw left out, by reason. Counts are no rows: whoever sees the sample may know them. */
export async function countExclusions(ctx: RequestContext, drawId: string): Promise<readonly { readonly reason: ExclusionReason; readonly count: number }[]> {
  const rows = await ctx.statements.query<{ reason: ExclusionReason; n: number | string }>(
    'SELECT t.reason AS reason, COUNT(*) AS n FROM sample_exclusion t WHERE t.drawId = :drawId GROUP BY t.reason ORDER BY t.reason', { drawId },
  );
  return rows.map(({ reason, n }) => ({ reason, count: Number(n) }));
}
