import { type Service, SERVICE_NAMES } from '@goodmark/audit-tool';
import { CaseCategory, condition, countExclusions, type RequestContext, type SampleDraw, type StratifyBy, Team } from '@goodmark/server-data';
import type { ExclusionCount, SampleDrawInput, SampleDrawPreview, SampleStratum } from './draw-input';
import type { Survey } from './draw-plan';
import { prepareDraw } from './prepare-draw';
import { strataOf } from './redraw';

/** The strata with what they are called, by name. */
async function named(ctx: RequestContext, by: StratifyBy | null, strata: readonly Omit<SampleStratum, 'name'>[]): Promise<SampleStratum[]> {
  const categories = by === 'CATEGORY' ? new Map((await ctx.visible(CaseCategory, condition('1 = 1'))).map(({ key, name }) => [key, name])) : null;
  const nameOf = async (key: string): Promise<string> => {
    if (by === 'TEAM') return (await ctx.load(Team, key))?.name ?? key;
    return categories?.get(key) ?? SERVICE_NAMES[key as Service] ?? key;
  };
  const rows = await Promise.all(strata.map(async (stratum) => ({ ...stratum, name: await nameOf(stratum.key) })));
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The strata of a sample; none where it has none. */
export const strataOfDraw = (ctx: RequestContext, draw: SampleDraw): Promise<SampleStratum[]> =>
  draw.stratifiedBy === null ? Promise.resolve([]) : named(ctx, draw.stratifiedBy, strataOf(draw));

const countsOf = ({ excluded }: Survey): ExclusionCount[] => {
  const counts = new Map<ExclusionCount['reason'], number>();
  for (const { reason } of excluded.values()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count }));
};

/** How many cases could not be drawn, by reason: counts for everybody who sees the sample. */
export const exclusionCounts = (ctx: RequestContext, { id }: SampleDraw): Promise<readonly ExclusionCount[]> => countExclusions(ctx, id);

/** Says what a draw would draw from, and draws nothing. */
export async function previewDraw(ctx: RequestContext, input: SampleDrawInput): Promise<SampleDrawPreview> {
  const { survey, plan, size, allotment, problems, warnings } = await prepareDraw(ctx, input);
  const strata = [...survey.strata].map(([key, frame]) => ({ key, frame, eligible: survey.drawing.offered.get(key) ?? 0, drawn: allotment.get(key) ?? 0 }));
  return {
    population: survey.population, eligible: survey.eligible, size, exclusions: countsOf(survey), strata: plan.stratifiedBy === null ? [] : await named(ctx, plan.stratifiedBy, strata),
    problems: problems.map(({ message }) => message), warnings: [...warnings],
  };
}
