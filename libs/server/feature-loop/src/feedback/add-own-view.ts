import { problemUnless, TEXT_LIMITS, textProblems, tidyText } from '@goodmark/audit-tool';
import { Audit, Feedback, FeedbackText, type RequestContext, tellOf, wholeTextOf } from '@goodmark/server-data';
import { assertNoProblems, forbidden } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { addFeedback, peopleOfFeedback, requireStanding, withdraw } from './keep-feedback';

@InputType({ description: "Adds the case holder's own view to a feedback conversation." })
export class FeedbackOwnViewInput {
  @Field(() => ID, { description: 'The record of the conversation.' })
  id!: string;

  @Field(() => Int, { description: 'The version of it you have seen.' })
  version!: number;

  @Field(() => String, { description: 'How you see it, at most 10,000 characters. Case text.' })
  ownView!: string;

  @Field(() => String, { nullable: true, description: 'What you disagree with, at most 5,000 characters; a moderator then answers it. What was said before stays where this is left out. Case text.' })
  disagreement?: string | null;
}

/** Adds what the case holder says in their own words. One who has said something before gets a new record, and the earlier words stay to be read. */
export async function addOwnView(tx: RequestContext, input: FeedbackOwnViewInput): Promise<Feedback> {
  const feedback = await requireStanding(tx, input.id);
  const audit = await tx.require(Audit, feedback.auditId);
  if (audit.caseHolderId !== tx.viewer.personId) throw forbidden('Only who held the case when it was allocated adds their own view.');
  const [ownView, said] = [tidyText(input.ownView), tidyText(input.disagreement ?? null)];
  assertNoProblems([
    ...problemUnless(ownView !== null, 'ownView', 'Write how you see it.'), ...textProblems('ownView', input.ownView, TEXT_LIMITS.ownView), ...textProblems('disagreement', input.disagreement, TEXT_LIMITS.reason),
  ]);

  const before = await wholeTextOf(tx, feedback);
  const disagreement = said ?? before?.disagreement ?? null;
  const isNew = said !== null && said !== before?.disagreement;
  // What is said anew waits for an answer anew.
  const changes: Partial<Feedback> = { ownViewAt: tx.clock.now(), disagrees: disagreement !== null, ...(isNew ? { answeredAt: null, answeredById: null } : {}) };
  const takesPlace = before?.ownView != null || (isNew && before?.disagreement != null);
  const kept = takesPlace
    ? await replaced(tx, feedback, input.version, changes, { ...before, ownView, disagreement, ...(isNew ? { answer: null } : {}) })
    : await added(tx, feedback, input.version, changes, { ownView, disagreement });
  if (isNew) await tellOf(tx, 'DISAGREEMENT_RAISED', audit, [audit.moderatorId]);
  return kept;
}

async function added(tx: RequestContext, feedback: Feedback, version: number, changes: Partial<Feedback>, text: Partial<FeedbackText>): Promise<Feedback> {
  const changed = await tx.change(Feedback, feedback, version, changes);
  await tx.set(FeedbackText, { feedbackId: feedback.id }, text);
  await tx.record({ recordType: 'Feedback', recordId: feedback.id, what: 'own view added', after: { disagrees: changed.disagrees } });
  return changed;
}

async function replaced(tx: RequestContext, feedback: Feedback, version: number, changes: Partial<Feedback>, text: Partial<FeedbackText>): Promise<Feedback> {
  const { createdAt, heldOn, recordedById, auditorTookPart, caseHolderTookPart, managerTookPart, answeredAt, answeredById } = feedback;
  const people = await peopleOfFeedback(tx, feedback);
  await withdraw(tx, feedback, version, 'The case holder changed what they had written.', 'corrected');
  return addFeedback(
    tx, feedback.auditId, { createdAt, heldOn, recordedById, auditorTookPart, caseHolderTookPart, managerTookPart, answeredAt, answeredById, replacesId: feedback.id, ...changes }, text, people,
  );
}
