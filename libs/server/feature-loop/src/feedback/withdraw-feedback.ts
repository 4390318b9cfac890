import { reasonGiven } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, type Feedback, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { bringInLine, requireStanding, withdraw } from './keep-feedback';

@InputType({ description: 'Withdraws the record of a feedback conversation that was not held, or not about this audit.' })
export class FeedbackWithdrawInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => Int, { description: 'The version of it you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why it is withdrawn, at most 5,000 characters.' })
  reason!: string;
}

/** Takes a record out of force, so that feedback may be due again. A disagreement in it is answered first. */
export async function withdrawFeedback(tx: RequestContext, input: FeedbackWithdrawInput): Promise<Feedback> {
  const feedback = await requireStanding(tx, input.id);
  const audit = await tx.require(Audit, feedback.auditId);
  await assertMayTakeStep(tx, 'RECORD_FEEDBACK', audit);
  const { reason, problems } = reasonGiven(input.reason, 'Say why it is withdrawn.');
  assertNoProblems(problems);
  if (feedback.disagrees && feedback.answeredAt === null) {
    throw conflict('The worker disagrees, and no moderator has answered yet.', feedback.version, [{ field: 'id', message: 'Let a moderator answer the disagreement first; then it can be withdrawn.' }]);
  }
  const withdrawn = await withdraw(tx, feedback, input.version, reason, 'withdrawn');
  await bringInLine(tx, audit, audit.version, 'feedback withdrawn');
  return withdrawn;
}
