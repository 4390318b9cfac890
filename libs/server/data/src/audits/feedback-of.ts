import { condition, isOneOf } from '../access/condition';
import { selectWhere } from '../database/database';
import { Feedback, FeedbackParticipant, FeedbackText } from '../entities/feedback';
import type { RequestContext } from '../request-context';

/** The feedback conversations of audits that the viewer may see, by the id of the audit, latest first. One statement. */
export async function feedbackOf(ctx: RequestContext, auditIds: readonly string[]): Promise<ReadonlyMap<string, readonly Feedback[]>> {
  const found = new Map<string, Feedback[]>(auditIds.map((id) => [id, []]));
  for (const feedback of await ctx.visible(Feedback, isOneOf('t.auditId', auditIds, 'ids'), 'ORDER BY t.createdAt DESC, t.id DESC')) found.get(feedback.auditId)?.push(feedback);
  return found;
}

/** What was said in feedback conversations, by their ids, as far as the viewer may read it. Noted in the view record. One statement. */
export async function feedbackTextsOf(ctx: RequestContext, feedbackIds: readonly string[]): Promise<ReadonlyMap<string, FeedbackText>> {
  const texts = await ctx.visible(FeedbackText, isOneOf('t.feedbackId', feedbackIds, 'ids'));
  ctx.viewLog.note(texts.map(({ auditId }) => auditId));
  return new Map(texts.map((text) => [text.feedbackId, text]));
}

/** Who took part in feedback conversations, by the id of the conversation. One statement. */
export async function participantsOf(ctx: RequestContext, feedbackIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await ctx.visible(FeedbackParticipant, isOneOf('t.feedbackId', feedbackIds, 'ids'), 'ORDER BY t.personId');
  const found = new Map<string, string[]>(feedbackIds.map((id) => [id, []]));
  for (const { feedbackId, personId } of rows) found.get(feedbackId)?.push(personId);
  return found;
}

/**
 * The text of a record that the viewer may change, whatever the scopes of their token: what is carried over to the
 * record that takes its place must be all that is there. Never to be handed out.
 */
export async function wholeTextOf(tx: RequestContext, { id }: Feedback): Promise<FeedbackText | null> {
  const [text] = await selectWhere(tx.database, tx.statements, FeedbackText, condition('t.feedbackId = :id', { id }));
  return text ?? null;
}
