import { type DrawnCase } from '@goodmark/audit-schedule';
import { type Problem, problemUnless, tidyText } from '@goodmark/audit-tool';
import { Activity, allOf, condition, isOneOf, newId, type RequestContext, SampleCase, SampleDraw, SampleExclusion, SampleFrame, SampleFrameRow } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import type { SampleDrawInput } from './draw-input';
import { type PreparedDraw, prepareDraw, standingReferences } from './prepare-draw';

/** A stratum as it is kept with a draw. */
export interface KeptStratum {
  readonly key: string;
  readonly frame: number;
  readonly eligible: number;
  readonly drawn: number;
}

const byReference = async (ctx: RequestContext, frameId: string, references: readonly string[]): Promise<ReadonlyMap<string, SampleFrameRow>> => {
  const rows = await ctx.visible(SampleFrameRow, allOf([condition('t.frameId = :frameId', { frameId }), isOneOf('t.reference', references, 'refs')]));
  return new Map(rows.map((row) => [row.reference, row]));
};

/** The rows of drawn cases, to be kept with the sample as they stand in the frame. */
export async function sampleCases(ctx: RequestContext, draw: SampleDraw, drawn: readonly Pick<DrawnCase, 'reference' | 'stratum' | 'refill'>[], from: number): Promise<Partial<SampleCase>[]> {
  const rows = await byReference(ctx, draw.frameId, drawn.map(({ reference }) => reference));
  return drawn.map(({ reference, stratum, refill }, index) => {
    const { service, serviceAreaId, teamId, categories, caseHolderId, openSince } = rows.get(reference) as SampleFrameRow;
    return {
      id: newId(), drawId: draw.id, position: from + index, reference, stratum: draw.stratifiedBy === null ? null : stratum, refill, status: 'DRAWN', reason: null, auditId: null,
      service, serviceAreaId, teamId, categories, caseHolderId, openSince,
    };
  });
}

async function chosenByHand(ctx: RequestContext, input: SampleDrawInput, { frame, survey }: PreparedDraw): Promise<{ drawn: Pick<DrawnCase, 'reference' | 'stratum' | 'refill'>[]; problems: Problem[] }> {
  const references = [...new Set((input.references ?? []).map((reference) => reference.trim()))];
  const rows = await byReference(ctx, frame.id, references);
  const problems = references.flatMap((reference, index) => [
    ...problemUnless(rows.has(reference), `references.${index}`, `There is no case ${JSON.stringify(reference.slice(0, 40))} in this sampling frame.`),
    ...problemUnless(!survey.excluded.has(reference), `references.${index}`, `The case ${reference} cannot be chosen: it is ${survey.excluded.get(reference)?.reason === 'ALREADY_ALLOCATED' ? 'allocated or in a sample already' : 'left out'}.`),
  ]);
  return { drawn: references.map((reference) => ({ reference, stratum: '', refill: 0 })), problems };
}

function strataOf({ survey, allotment }: PreparedDraw): KeptStratum[] {
  const eligible = survey.drawing.offered;
  return [...survey.strata].map(([key, frame]) => ({ key, frame, eligible: eligible.get(key) ?? 0, drawn: allotment.get(key) ?? 0 })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Takes the rows that the draw stands on, so that neither is closed or undone meanwhile. */
async function lockGround(tx: RequestContext, { activity, frame }: PreparedDraw): Promise<void> {
  await tx.set(Activity, { id: activity.id }, { id: activity.id });
  const free = await tx.set(SampleFrame, { id: frame.id, status: 'IN_USE' }, { id: frame.id });
  if (free !== 1) throw conflict('The import of this sampling frame was undone meanwhile. Nothing was drawn; choose another.', frame.version);
  const now = await tx.require(Activity, activity.id);
  if (now.version !== activity.version) throw conflict('Somebody changed this activity while the sample was drawn. Nothing was kept; look at it and draw again.', now.version);
}

/** Somebody else may have drawn for the activity while the frame was gone through. Its row is locked, so nobody does any more. */
async function assertStillFree(tx: RequestContext, { id, version }: Activity, drawn: readonly { readonly reference: string }[]): Promise<void> {
  const held = new Set(await standingReferences(tx, id));
  if (drawn.some(({ reference }) => held.has(reference))) throw conflict('Somebody drew some of the same cases for this activity meanwhile. Nothing was kept; look at the samples and draw again.', version);
}

/** Draws a sample for an activity and keeps all that is needed to draw it again. */
export async function createDraw(ctx: RequestContext, input: SampleDrawInput): Promise<SampleDraw> {
  const prepared = await prepareDraw(ctx, input);
  assertNoProblems(prepared.problems);
  const { activity, frame, plan, survey } = prepared;
  const byHand = input.method === 'PURPOSIVE' ? await chosenByHand(ctx, input, prepared) : null;
  assertNoProblems(byHand?.problems ?? []);
  const drawn = byHand?.drawn ?? survey.drawing.taken(prepared.allotment);

  return ctx.transaction(SampleDraw, async (tx) => {
    await lockGround(tx, prepared);
    await assertStillFree(tx, activity, drawn);
    const id = newId();
    const row = {
      activityId: activity.id, frameId: frame.id, byId: tx.viewer.personId, method: input.method, service: plan.service, categories: [...plan.categories], size: drawn.length,
      share: input.share ?? null, seed: byHand ? null : plan.seed, stratifiedBy: plan.stratifiedBy, strata: JSON.stringify(byHand ? [] : strataOf(prepared)), refills: '[]',
      excludedMonths: prepared.excludedMonths, population: survey.population, eligible: survey.eligible, frameFingerprint: frame.fingerprint, reason: tidyText(input.reason ?? null),
      status: 'DRAWN' as const,
    };
    const draw = await tx.create(SampleDraw, { id, ...row }, { ...row, strata: undefined, activityId: activity.id });
    await tx.addAll(SampleExclusion, [...survey.excluded].map(([reference, { reason, note }]) => ({ drawId: id, reference, reason, note })));
    await tx.addAll(SampleCase, await sampleCases(tx, draw, drawn, 1));
    return draw;
  });
}
