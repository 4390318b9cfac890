import { createHash } from 'node:crypto';
import { Drawing, rankedText } from '@goodmark/audit-schedule';
import { type DrawableRow, eachFrameRows, type ExclusionReason, type Population, type RequestContext, type StratifyBy } from '@goodmark/server-data';

/** Why a case cannot be drawn. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly note: string | null;
}

/** What a frame is gone through with. */
export interface DrawPlan extends Population {
  readonly stratifiedBy: StratifyBy | null;
  readonly excluded: ReadonlyMap<string, Exclusion>;
  readonly seed: string;
  /** The most cases that can be asked for, refills included. */
  readonly capacity: number;
}

/** The one stratum of a sample that has none. */
export const WHOLE_FRAME = '';

const STRATUM: Readonly<Record<StratifyBy, (row: DrawableRow) => string>> = {
  CATEGORY: ({ categories }) => categories[0] ?? WHOLE_FRAME,
  TEAM: ({ teamId }) => teamId,
  SERVICE: ({ service }) => service,
};

/** What going through a frame gives. */
export interface Survey {
  /** Has been offered every case that could be drawn. */
  readonly drawing: Drawing;
  /** Cases of the frame that are of the service and categories. */
  readonly population: number;
  /** Those of them that could be drawn. */
  readonly eligible: number;
  /** By stratum: how many cases the frame has in it, exclusions included. */
  readonly strata: ReadonlyMap<string, number>;
  /** Those of the exclusions that are in the population. */
  readonly excluded: ReadonlyMap<string, Exclusion>;
}

/** Ranks cases by SHA-256 of seed and reference, so that anybody can do it again. */
export const rankBy = (seed: string) => (reference: string): string => createHash('sha256').update(rankedText(seed, reference)).digest('hex');

/** Goes through a frame once, many rows at a time, and never holds more of it than can be drawn. */
export async function surveyFrame(ctx: RequestContext, plan: DrawPlan): Promise<Survey> {
  const drawing = new Drawing(plan.capacity, rankBy(plan.seed));
  const strata = new Map<string, number>();
  const excluded = new Map<string, Exclusion>();
  const stratumOf = plan.stratifiedBy ? STRATUM[plan.stratifiedBy] : () => WHOLE_FRAME;
  let population = 0;
  for await (const rows of eachFrameRows(ctx, plan)) {
    for (const row of rows) {
      const stratum = stratumOf(row);
      population += 1;
      strata.set(stratum, (strata.get(stratum) ?? 0) + 1);
      const exclusion = plan.excluded.get(row.reference);
      if (exclusion) excluded.set(row.reference, exclusion);
      else drawing.offer({ reference: row.reference, stratum, siblings: row.siblings });
    }
  }
  return { drawing, population, eligible: population - excluded.size, strata, excluded };
}
