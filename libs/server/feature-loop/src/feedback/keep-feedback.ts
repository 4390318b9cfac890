import { feedbackThatCounts } from '@goodmark/audit-tool';
import { Audit, closeIfPutRight, condition, Feedback, FeedbackParticipant, FeedbackText, newId, type RequestContext } from '@goodmark/server-data';
import { conflict } from '@goodmark/server-graphql';

/** A new record of a conversation with its text and its people. */
export async function addFeedback(
  tx: RequestContext, auditId: string, row: Omit<Partial<Feedback>, 'id'>, text: Partial<FeedbackText>, participantIds: readonly string[],
): Promise<Feedback> {
  const id = newId();
  const feedback = await tx.create(Feedback, { recordedById: tx.viewer.personId, ...row, id, auditId }, { heldOn: row.heldOn, disagrees: row.disagrees, replacesId: row.replacesId ?? null });
  await tx.add(FeedbackText, { ...text, feedbackId: id, auditId });
  await tx.addAll(FeedbackParticipant, participantIds.map((personId) => ({ feedbackId: id, personId, auditId })));
  return feedback;
}

export const peopleOfFeedback = async (tx: RequestContext, { id }: Feedback): Promise<readonly string[]> =>
  (await tx.visible(FeedbackParticipant, condition('t.feedbackId = :id', { id }))).map(({ personId }) => personId);

/** A record that still stands. Refuses one that was withdrawn or corrected. */
export async function requireStanding(tx: RequestContext, id: string): Promise<Feedback> {
  const feedback = await tx.require(Feedback, id);
  if (feedback.withdrawnAt === null) return feedback;
  throw conflict('This record was withdrawn or corrected. Read the audit again to see which one stands.', feedback.version, [{ field: 'id', message: 'Choose the record that stands.' }]);
}

/** Takes a record out of force; it stays to be read, with the reason. */
export async function withdraw(tx: RequestContext, feedback: Feedback, seenVersion: number, reason: string, what: 'withdrawn' | 'corrected'): Promise<Feedback> {
  const withdrawn = await tx.change(Feedback, feedback, seenVersion, { withdrawnAt: tx.clock.now(), withdrawnById: tx.viewer.personId });
  await tx.set(FeedbackText, { feedbackId: feedback.id }, { withdrawnReason: reason });
  await tx.record({ recordType: 'Feedback', recordId: feedback.id, what, before: { heldOn: feedback.heldOn } });
  return withdrawn;
}

/** Brings the audit in line with the conversations there are, and closes it where that was the last thing missing. */
export async function bringInLine(tx: RequestContext, audit: Audit, seenVersion: number, what: string): Promise<Audit> {
  const all = await tx.visible(Feedback, condition('t.auditId = :id', { id: audit.id }));
  const feedbackHeldOn = feedbackThatCounts(audit, all);
  const changed = await tx.change(Audit, audit, seenVersion, { feedbackHeldOn });
  await tx.record({ recordType: 'Audit', recordId: audit.id, what, before: { feedbackHeldOn: audit.feedbackHeldOn }, after: { feedbackHeldOn } });
  return closeIfPutRight(tx, changed);
}
