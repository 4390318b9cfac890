import { DOMAIN_KEYS, isBegun } from '@goodmark/audit-tool';
import { condition } from '../access/condition';
import { selectWhere } from '../database/database';
import type { EntityClass } from '../database/row-mapper';
import type { Audit } from '../entities/audit';
import { AuditText, ViewsSought } from '../entities/audit-text';
import { CorrectiveAction } from '../entities/corrective-action';
import { Judgement, JudgementText } from '../entities/judgement';
import { Moderation, ModerationText } from '../entities/moderation';
import { SealedDraft } from '../entities/sealed-draft';
import { newId } from '../new-id';
import type { RequestContext } from '../request-context';

/** All that hangs on an audit while it is written, and what a moderator said of it when it was sent back. */
interface Content {
  readonly judgements: readonly Judgement[];
  readonly texts: readonly JudgementText[];
  readonly whole: readonly AuditText[];
  readonly views: readonly ViewsSought[];
  readonly actions: readonly CorrectiveAction[];
  readonly comments: readonly ModerationText[];
}

/** The rows of an audit whoever asks: they go from one table into another, and never to anybody. */
function all<T extends object>(tx: RequestContext, entity: EntityClass<T>, auditId: string): Promise<T[]> {
  return selectWhere(tx.database, tx.statements, entity, condition('t.auditId = :auditId', { auditId }));
}

async function contentOf(tx: RequestContext, auditId: string): Promise<Content> {
  return {
    judgements: await all(tx, Judgement, auditId), texts: await all(tx, JudgementText, auditId), whole: await all(tx, AuditText, auditId),
    views: await all(tx, ViewsSought, auditId), actions: await all(tx, CorrectiveAction, auditId), comments: await all(tx, ModerationText, auditId),
  };
}

/** Takes everything off an audit and puts this in its place. */
async function putContent(tx: RequestContext, auditId: string, content: Content): Promise<void> {
  await tx.replace(Judgement, { auditId }, content.judgements);
  await tx.replace(JudgementText, { auditId }, content.texts);
  await tx.replace(AuditText, { auditId }, content.whole);
  await tx.replace(ViewsSought, { auditId }, content.views);
  await tx.replace(CorrectiveAction, { auditId }, content.actions);
  await tx.replace(ModerationText, { auditId }, content.comments);
}

const blank = (auditId: string): Content => ({
  judgements: DOMAIN_KEYS.map((domain) => ({ auditId, domain, grade: null, moderatedGrade: null })), texts: [], whole: [], views: [], actions: [], comments: [],
});

/**
 * Puts away what its auditor has written on a begun audit, so that nobody reads it, and leaves the audit blank; gives
 * whether there was anything to put away. In the unit that takes the audit from them.
 */
export async function sealDraft(tx: RequestContext, { id: auditId, auditorId, status, startedAt, submittedAt }: Audit): Promise<boolean> {
  if (!isBegun(status)) return false;
  await tx.add(SealedDraft, {
    id: newId(), auditId, auditorId, sealedAt: tx.clock.now(), sealedById: tx.viewer.personId, status: status as SealedDraft['status'], startedAt, submittedAt,
    content: JSON.stringify(await contentOf(tx, auditId)),
  });
  const looks = await selectWhere(tx.database, tx.statements, Moderation, condition('t.auditId = :auditId AND t.ofAuditorId IS NULL', { auditId }));
  for (const { id } of looks) await tx.set(Moderation, { id }, { ofAuditorId: auditorId });
  await putContent(tx, auditId, blank(auditId));
  return true;
}

/** Puts back what somebody had written on an audit before it was taken from them, where they had; gives when they had begun and submitted it. */
export async function unsealDraft(tx: RequestContext, auditId: string, auditorId: string): Promise<Pick<SealedDraft, 'startedAt' | 'submittedAt'> | null> {
  const [sealed] = await selectWhere(tx.database, tx.statements, SealedDraft, condition('t.auditId = :auditId AND t.auditorId = :auditorId', { auditId, auditorId }));
  if (!sealed) return null;
  await putContent(tx, auditId, JSON.parse(sealed.content) as Content);
  await tx.set(Moderation, { auditId, ofAuditorId: auditorId }, { ofAuditorId: null });
  await tx.replace(SealedDraft, { id: sealed.id }, []);
  return sealed;
}
