import { reasonGiven } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, type Feedback, type RequestContext, tellOf, wholeTextOf } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { FeedbackContent, keptFrom } from './feedback-content';
import { addFeedback, bringInLine, requireStanding, withdraw } from './keep-feedback';

@InputType({ description: 'Corrects the record of a feedback conversation. The one before stays to be read.' })
export class FeedbackCorrectInput extends FeedbackContent {
  @Field(() => ID, { description: 'The record that is wrong.' })
  id!: string;

  @Field(() => Int, { description: 'The version of it you have seen.' })
  version!: number;

  @Field(() => String, { description: 'Why it is corrected, at most 5,000 characters.' })
  reason!: string;
}

/**
 * Replaces a record by another. What the worker wrote themselves, and a disagreement, is carried over: a correction takes nobody's word away.
 * It counts from when the former was recorded, so that mending an old record does not stand for a new conversation.
 */
export async function correctFeedback(tx: RequestContext, input: FeedbackCorrectInput): Promise<Feedback> {
  const former = await requireStanding(tx, input.id);
  const audit = await tx.require(Audit, former.auditId);
  await assertMayTakeStep(tx, 'RECORD_FEEDBACK', audit);
  const { reason, problems } = reasonGiven(input.reason, 'Say what was wrong with it.');
  assertNoProblems(problems);
  const { row, text, participantIds } = await keptFrom(tx, audit, input, former.createdAt);

  const { ownView, answer, disagreement } = (await wholeTextOf(tx, former)) ?? { ownView: null, answer: null, disagreement: null };
  await withdraw(tx, former, input.version, reason, 'corrected');
  const { createdAt, ownViewAt, answeredAt, answeredById } = former;
  const corrected = await addFeedback(
    tx, audit.id, { ...row, disagrees: row.disagrees || former.disagrees, createdAt, ownViewAt, answeredAt, answeredById, replacesId: former.id },
    { ...text, disagreement: text.disagreement ?? disagreement, ownView, answer }, participantIds,
  );
  await bringInLine(tx, audit, audit.version, 'feedback corrected');
  if (row.disagrees && !former.disagrees) await tellOf(tx, 'DISAGREEMENT_RAISED', audit, [audit.moderatorId]);
  return corrected;
}
