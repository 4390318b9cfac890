import { TEXT_LIMITS, textProblem, tidyText } from '@goodmark/audit-tool';
import { assertMayAnswerFor, Audit, Feedback, FeedbackText, type RequestContext, tellOf } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { requireStanding } from './keep-feedback';

@InputType({ description: "Answers a worker's disagreement with an audit." })
export class FeedbackDisagreementAnswerInput {
  @Field(() => ID, { description: 'The record of the conversation.' })
  id!: string;

  @Field(() => Int, { description: 'The version of it you have seen.' })
  version!: number;

  @Field(() => String, { description: 'What you say to it, at most 5,000 characters. Case text.' })
  answer!: string;
}

/** Answers a disagreement, by somebody who may give a second look at the audit. Worker, auditor and whoever recorded it are told. */
export async function answerDisagreement(tx: RequestContext, input: FeedbackDisagreementAnswerInput): Promise<Feedback> {
  const feedback = await requireStanding(tx, input.id);
  const audit = await tx.require(Audit, feedback.auditId);
  await assertMayAnswerFor(tx, audit);
  if (!feedback.disagrees || feedback.answeredAt !== null) {
    throw conflict(feedback.disagrees ? 'This disagreement is answered already.' : 'Nobody disagrees here.', feedback.version, [{ field: 'id', message: 'Read the audit again to see how it stands now.' }]);
  }
  const answer = tidyText(input.answer);
  const problem = answer === null ? 'Write what you say to it.' : textProblem(answer, TEXT_LIMITS.reason);
  assertNoProblems(problem ? [{ field: 'answer', message: problem }] : []);

  const answered = await tx.change(Feedback, feedback, input.version, { answeredAt: tx.clock.now(), answeredById: tx.viewer.personId });
  await tx.set(FeedbackText, { feedbackId: feedback.id }, { answer });
  await tx.record({ recordType: 'Feedback', recordId: feedback.id, what: 'disagreement answered' });
  await tellOf(tx, 'DISAGREEMENT_ANSWERED', audit, [audit.caseHolderId, audit.auditorId, feedback.recordedById]);
  return answered;
}
