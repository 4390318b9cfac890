import { assertMayTakeStep, Audit, type Feedback, type RequestContext, tellOf } from '@goodmark/server-data';
import { Field, ID, InputType, Int } from 'type-graphql';
import { FeedbackContent, keptFrom } from './feedback-content';
import { addFeedback, bringInLine } from './keep-feedback';

@InputType({ description: 'Records a feedback conversation.' })
export class FeedbackRecordInput extends FeedbackContent {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => Int, { description: 'The version of the audit you have seen.' })
  version!: number;
}

/** Records that somebody talked with the case holder. The worker is told, and so is the moderator where the worker disagrees. */
export async function recordFeedback(tx: RequestContext, input: FeedbackRecordInput): Promise<Feedback> {
  const audit = await tx.require(Audit, input.auditId, 'auditId');
  await assertMayTakeStep(tx, 'RECORD_FEEDBACK', audit);
  const { row, text, participantIds } = await keptFrom(tx, audit, input);

  const feedback = await addFeedback(tx, audit.id, row, text, participantIds);
  await bringInLine(tx, audit, input.version, 'feedback recorded');
  await tellOf(tx, 'FEEDBACK_RECORDED', audit, [audit.caseHolderId]);
  if (row.disagrees) await tellOf(tx, 'DISAGREEMENT_RAISED', audit, [audit.moderatorId]);
  return feedback;
}
