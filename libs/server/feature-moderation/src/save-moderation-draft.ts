import { type ModerationDraftContent, problemsInModerationDraft } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, condition, isDuplicate, ModerationDraft, newId, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import type { ModerationSaveDraftInput } from './moderation-draft-input';

const contentOf = (input: ModerationSaveDraftInput): ModerationDraftContent => ({
  judgements: (input.judgements ?? []).map(({ domain, grade, reason }) => ({ domain, grade: grade ?? null, reason: reason ?? null })),
  overall: input.overall ?? null,
  reason: input.reason ?? null,
  feedback: input.feedback ?? null,
  comment: input.comment ?? null,
  actions: (input.actions ?? []).map(({ what, ownerId, dueOn }) => ({ what, ownerId: ownerId ?? null, dueOn: dueOn ?? null })),
  quality: input.quality ? { evidence: input.quality.evidence ?? null, analysis: input.quality.analysis ?? null, childFocus: input.quality.childFocus ?? null } : null,
  qualityComment: input.qualityComment ?? null,
  viewsChecked: [...new Set(input.viewsChecked ?? [])],
  viewsComment: input.viewsComment ?? null,
});

/** What the viewer has filled in of the moderation of an audit; null where nothing is kept. */
export async function ownDraftOf(ctx: RequestContext, auditId: string): Promise<ModerationDraft | null> {
  const [draft] = await ctx.visible(ModerationDraft, condition('t.auditId = :auditId AND t.moderatorId = :me', { auditId, me: ctx.viewer.personId }));
  return draft ?? null;
}

/** What is in a draft. */
export const draftContent = (draft: ModerationDraft): ModerationDraftContent => JSON.parse(draft.content) as ModerationDraftContent;

/** Keeps what a moderator has filled in, for that moderator alone. A draft is no step of the audit, and changes nothing of it. */
export async function saveModerationDraft(tx: RequestContext, input: ModerationSaveDraftInput): Promise<ModerationDraft> {
  const audit = await tx.require(Audit, input.auditId, 'auditId');
  await assertMayTakeStep(tx, 'RETURN', audit);
  if (audit.status !== 'IN_MODERATION') throw conflict('Take the audit for moderation first.', audit.version, [{ field: 'auditId', message: 'Only who has taken an audit keeps a draft of its moderation.' }]);
  const content = contentOf(input);
  assertNoProblems(problemsInModerationDraft(content));

  const standing = await ownDraftOf(tx, audit.id);
  if (standing) return tx.change<ModerationDraft>(ModerationDraft, standing, input.version, { content: JSON.stringify(content) });
  if (input.version !== 0) throw conflict('There is no draft of yours any more.', 0, [{ field: 'version', message: 'Send 0 to keep it as a new one.' }]);
  const now = tx.clock.now();
  try {
    return await tx.add(ModerationDraft, {
      id: newId(), version: 1, createdAt: now, updatedAt: now, auditId: audit.id, moderatorId: tx.viewer.personId, content: JSON.stringify(content),
      revealedAt: null, blindOverall: null, blindDomains: null,
    });
  } catch (error) {
    if (isDuplicate(error)) throw conflict('Another window of yours began a draft at the same moment.', 1, [{ field: 'version', message: 'Read the draft, and save again on top of it.' }]);
    throw error;
  }
}
