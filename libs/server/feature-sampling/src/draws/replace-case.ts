import { reasonGiven, TEXT_LIMITS } from '@goodmark/audit-tool';
import type { DrawnCase } from '@goodmark/audit-schedule';
import { Activity, Audit, type RequestContext, SampleCase, SampleDraw } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { sampleCases } from './create-draw';
import { standingReferences } from './prepare-draw';
import { casesOf, drawAgain, refillsOf } from './redraw';

@InputType({ description: 'Says that a drawn case is unsuitable; the next case of its stratum takes its place.' })
export class SampleCaseReplaceInput {
  @Field(() => ID, { description: 'The drawn case.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the sample that you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why it is unsuitable; kept with the sample.' })
  reason!: string;
}

async function assertReplaceable(ctx: RequestContext, theCase: SampleCase, draw: SampleDraw): Promise<void> {
  if (draw.status !== 'DRAWN') throw conflict('This sample was withdrawn.', draw.version, [{ field: 'id', message: 'Nothing of it can be replaced any more.' }]);
  if (theCase.status !== 'DRAWN') throw conflict('This case was replaced already.', draw.version, [{ field: 'id', message: 'Read the sample again to see which case took its place.' }]);
  if (theCase.auditId !== null && (await ctx.facts.standingAudits([theCase.auditId])).size > 0) {
    const audit = await ctx.load(Audit, theCase.auditId);
    throw conflict(audit ? `The case is allocated: ${audit.reference}.` : 'The case is allocated.', draw.version, [{ field: 'id', message: 'Exempt its audit first, then replace the case.' }]);
  }
}

/** What takes the place of a case: the next of its stratum, and those before it that somebody has already. */
interface Refill {
  readonly refills: readonly string[];
  readonly passedOver: readonly DrawnCase[];
  readonly next: DrawnCase | undefined;
}

const HELD = 'It is allocated already, or in another sample of this activity.';

/**
 * The next case of a stratum that nobody has. Those that come before it and are held otherwise are drawn and passed over,
 * each with a refill of its own, so that drawing again still gives the same.
 */
async function refillOf(ctx: RequestContext, draw: SampleDraw, stratum: string): Promise<Refill> {
  const before = refillsOf(draw);
  const held = new Set([...(await standingReferences(ctx, draw.activityId, draw.id)), ...(await ctx.facts.referencesAllocated())]);
  const asked = [...before, ...Array<string>(held.size + 1).fill(stratum)];
  const coming = (await drawAgain(ctx, draw, asked)).filter(({ refill }) => refill > before.length);
  const place = coming.findIndex(({ reference }) => !held.has(reference));
  return place < 0 ? { refills: before, passedOver: [], next: undefined } : { refills: asked.slice(0, before.length + place + 1), passedOver: coming.slice(0, place), next: coming[place] };
}

/** Marks a case as unsuitable and draws the next of its stratum, so that anybody who draws again gets the same. */
export async function replaceCase(ctx: RequestContext, { id, version, reason: given }: SampleCaseReplaceInput): Promise<SampleDraw> {
  const theCase = await ctx.require(SampleCase, id);
  const draw = await ctx.require(SampleDraw, theCase.drawId);
  const { reason, problems } = reasonGiven(given, 'Say why the case is unsuitable.', TEXT_LIMITS.short);
  assertNoProblems(problems);
  await assertReplaceable(ctx, theCase, draw);
  // The frame is gone through before the unit begins, since no frame ever changes.
  const { refills, passedOver, next } = draw.seed === null ? { refills: [], passedOver: [], next: undefined } : await refillOf(ctx, draw, theCase.stratum ?? '');

  return ctx.transaction(SampleDraw, async (tx) => {
    // Draws and allocations of its activity wait meanwhile.
    await tx.set(Activity, { id: draw.activityId }, { id: draw.activityId });
    const changed = await tx.change(SampleDraw, draw, version, { refills: JSON.stringify(refills) });
    await assertReplaceable(tx, await tx.require(SampleCase, id), draw);
    if (next && (await standingReferences(tx, draw.activityId, draw.id)).includes(next.reference)) {
      throw conflict('Somebody drew the next case for this activity meanwhile. Nothing was replaced; try again.', draw.version);
    }
    await tx.set(SampleCase, { id }, { status: 'UNSUITABLE', reason });
    const position = (await casesOf(tx, draw)).length + 1;
    const added = await sampleCases(tx, draw, [...passedOver, ...(next ? [next] : [])], position);
    await tx.addAll(SampleCase, added.map((row) => (row.reference === next?.reference ? row : { ...row, status: 'UNSUITABLE', reason: HELD })));
    await tx.record({
      recordType: 'SampleDraw', recordId: draw.id, what: 'replaced', before: { reference: theCase.reference },
      after: { reference: next?.reference ?? null, ...(passedOver.length > 0 ? { passedOver: passedOver.map(({ reference }) => reference) } : {}) }, why: reason,
    });
    return changed;
  });
}
