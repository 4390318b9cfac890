import { createHash } from 'node:crypto';
import { rankedText } from '@goodmark/audit-schedule';
import { chooseForModeration, type Grade, type ShareSoFar } from '@goodmark/audit-tool';
import { Activity, type Audit, type RequestContext } from '@goodmark/server-data';

const NO_SHARE: ShareSoFar = { total: 0, chosen: 0, rank: '', waiting: [] };

/** What a random share is worked out from: every audit has its place by SHA-256 of the activity's seed and its reference. */
async function shareSoFar(tx: RequestContext, { id, moderationSeed }: Activity, audit: Audit): Promise<ShareSoFar> {
  const rankOf = (reference: string) => createHash('sha256').update(rankedText(moderationSeed ?? id, reference)).digest('hex');
  const all = await tx.facts.ruledOf(id);
  return {
    total: all.length,
    chosen: all.filter(({ ruled }) => ruled === 'CHOSEN').length,
    rank: rankOf(audit.reference),
    waiting: all.filter(({ ruled }) => ruled === null).map(({ reference }) => rankOf(reference)),
  };
}

/** Whether the audit is moderated, and how. Decided the first time it is submitted; after that people decide. */
export async function choiceAtSubmission(tx: RequestContext, audit: Audit, grade: Grade): Promise<Partial<Audit>> {
  if (audit.moderationChoice !== null) return {};
  const activity = audit.activityId === null ? null : await tx.require(Activity, audit.activityId);
  const share = activity?.moderationRule === 'RANDOM_SHARE' ? await shareSoFar(tx, activity, audit) : NO_SHARE;
  const auditsBefore = await tx.facts.auditsSubmittedBy(audit.auditorId, audit.id);
  const { choice, ground } = chooseForModeration(activity, { kind: audit.kind, grade, auditsBefore }, share);
  return { moderationChoice: choice, moderationRuled: choice, moderationGround: ground, moderationMode: activity?.moderationMode ?? 'OPEN' };
}
