import { condition, type RequestContext, SampleCase, SampleDraw, SampleExclusion, SampleFrame } from '@goodmark/server-data';
import type { DrawnCase } from '@goodmark/audit-schedule';
import { Field, ObjectType } from 'type-graphql';
import type { KeptStratum } from './create-draw';
import { surveyFrame } from './draw-plan';

@ObjectType({ simpleResolvers: true, description: 'What comes out when a sample is drawn again from what was kept of it.' })
export class SampleRedraw {
  @Field(() => Boolean, { description: 'Whether the same cases came out, and the frame is as it was.' })
  matches!: boolean;

  @Field(() => Boolean, { description: 'Whether the frame still has the fingerprint it had at the draw.' })
  frameMatches!: boolean;

  @Field(() => [String], { description: 'The references that came out, in order.' })
  references!: string[];

  @Field(() => [String], { description: 'The references that are kept in the sample, in order.' })
  kept!: string[];
}

export const strataOf = ({ strata }: SampleDraw): readonly KeptStratum[] => JSON.parse(strata) as KeptStratum[];
export const refillsOf = ({ refills }: SampleDraw): readonly string[] => JSON.parse(refills) as string[];

export const casesOf = (ctx: RequestContext, { id }: SampleDraw): Promise<SampleCase[]> => ctx.visible(SampleCase, condition('t.drawId = :id', { id }), 'ORDER BY t.position');

/** Draws from the frame by what was kept: the same rule, seed and exclusions, and these refills. */
export async function drawAgain(ctx: RequestContext, draw: SampleDraw, refills: readonly string[]): Promise<readonly DrawnCase[]> {
  const exclusions = await ctx.visible(SampleExclusion, condition('t.drawId = :id', { id: draw.id }));
  const survey = await surveyFrame(ctx, {
    frameId: draw.frameId, service: draw.service, categories: draw.categories, stratifiedBy: draw.stratifiedBy, seed: draw.seed ?? '', capacity: draw.size + refills.length,
    excluded: new Map(exclusions.map(({ reference, reason, note }) => [reference, { reason, note }])),
  });
  return survey.drawing.taken(new Map(strataOf(draw).map(({ key, drawn }) => [key, drawn])), refills);
}

/** Draws a sample again and holds what comes out against what is kept. A purposive sample has nothing to draw. */
export async function redrawSample(ctx: RequestContext, id: string): Promise<SampleRedraw> {
  const draw = await ctx.require(SampleDraw, id);
  const frame = await ctx.require(SampleFrame, draw.frameId);
  const kept = (await casesOf(ctx, draw)).map(({ reference }) => reference);
  const references = draw.seed === null ? kept : (await drawAgain(ctx, draw, refillsOf(draw))).map(({ reference }) => reference);
  const frameMatches = frame.fingerprint === draw.frameFingerprint;
  return { references, kept, frameMatches, matches: frameMatches && JSON.stringify(references) === JSON.stringify(kept) };
}

