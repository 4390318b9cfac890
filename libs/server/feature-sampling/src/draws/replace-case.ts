import { reasonGiven, TEXT_LIMITS } from '@goodmark/audit-tool';
import { Audit, type RequestContext, SampleCase, SampleDraw } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { sampleCases } from './create-draw';
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
  const audit = await ctx.load(Audit, theCase.auditId);
  if (audit && audit.status !== 'EXEMPTED') {
    throw conflict(`The case is allocated: ${audit.reference}.`, draw.version, [{ field: 'id', message: 'Exempt its audit first, then replace the case.' }]);
  }
}

/** Marks a case as unsuitable and draws the next of its stratum, so that anybody who draws again gets the same. */
export async function replaceCase(ctx: RequestContext, { id, version, reason: given }: SampleCaseReplaceInput): Promise<SampleDraw> {
  const theCase = await ctx.require(SampleCase, id);
  const draw = await ctx.require(SampleDraw, theCase.drawId);
  const { reason, problems } = reasonGiven(given, 'Say why the case is unsuitable.', TEXT_LIMITS.short);
  assertNoProblems(problems);
  await assertReplaceable(ctx, theCase, draw);
  const refills = draw.seed === null ? [] : [...refillsOf(draw), theCase.stratum ?? ''];
  // The frame is gone through before the unit begins, since no frame ever changes.
  const next = draw.seed === null ? undefined : (await drawAgain(ctx, draw, refills)).find(({ refill }) => refill === refills.length);

  return ctx.transaction(SampleDraw, async (tx) => {
    const changed = await tx.change(SampleDraw, draw, version, { refills: JSON.stringify(next ? refills : refillsOf(draw)) });
    await assertReplaceable(tx, await tx.require(SampleCase, id), draw);
    await tx.set(SampleCase, { id }, { status: 'UNSUITABLE', reason });
    const position = (await casesOf(tx, draw)).length + 1;
    if (next) await tx.addAll(SampleCase, await sampleCases(tx, draw, [next], position));
    await tx.record({
      recordType: 'SampleDraw', recordId: draw.id, what: 'replaced', before: { reference: theCase.reference }, after: { reference: next?.reference ?? null }, why: reason,
    });
    return changed;
  });
}
