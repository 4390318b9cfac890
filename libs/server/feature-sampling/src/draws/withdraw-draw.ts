import { reasonGiven } from '@goodmark/audit-tool';
import { Activity, type RequestContext, SampleDraw } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { casesOf } from './redraw';

@InputType({ description: 'Withdraws a sample of which nothing is allocated. It stays on record as withdrawn.' })
export class SampleDrawWithdrawInput {
  @Field(() => ID, { description: 'The sample.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why; kept in the change record.' })
  reason!: string;
}

/** Withdraws a sample. Drawing until one likes the cases leaves a trace. */
export async function withdrawDraw(tx: RequestContext, { id, version, reason: given }: SampleDrawWithdrawInput): Promise<SampleDraw> {
  const draw = await tx.require(SampleDraw, id);
  if (draw.status === 'WITHDRAWN') throw conflict('This sample is withdrawn already.', draw.version, [{ field: 'id', message: 'There is nothing left to withdraw.' }]);
  const { reason, problems } = reasonGiven(given, 'Say why the sample is withdrawn.');
  assertNoProblems(problems);
  // Allocations of its activity wait meanwhile.
  await tx.set(Activity, { id: draw.activityId }, { id: draw.activityId });
  const withdrawn = await tx.change(SampleDraw, draw, version, { status: 'WITHDRAWN' });
  const allocated = (await casesOf(tx, draw)).flatMap(({ auditId }) => auditId ?? []);
  if ((await tx.facts.standingAudits(allocated)).size > 0) {
    throw conflict('Cases of this sample are allocated, so it stands.', draw.version, [{ field: 'id', message: 'Exempt the audits first, or let the sample stand.' }]);
  }
  await tx.record({ recordType: 'SampleDraw', recordId: id, what: 'withdrawn', before: { status: 'DRAWN' }, after: { status: 'WITHDRAWN' }, why: reason });
  return withdrawn;
}
