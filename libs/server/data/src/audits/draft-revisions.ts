import { beginsNewSitting, isBegun } from '@goodmark/audit-tool';
import { condition } from '../access/condition';
import { selectWhere } from '../database/database';
import type { Audit } from '../entities/audit';
import { AuditText, ViewsSought } from '../entities/audit-text';
import { CorrectiveAction } from '../entities/corrective-action';
import { DraftRevision } from '../entities/draft-revision';
import { Judgement, JudgementText } from '../entities/judgement';
import { newId } from '../new-id';
import type { RequestContext } from '../request-context';

type Own<T> = Omit<T, 'auditId'>;

/** What is kept of a draft: everything its auditor writes, by the tables it stands in, without ids and versions. */
export interface DraftContent {
  readonly judgements: readonly Pick<Judgement, 'domain' | 'grade'>[];
  readonly texts: readonly Omit<JudgementText, 'auditId' | 'moderationReason'>[];
  readonly whole: Omit<AuditText, 'auditId' | 'changedForChild'> | null;
  readonly views: readonly Own<ViewsSought>[];
  readonly actions: readonly Pick<CorrectiveAction, 'what' | 'ownerId' | 'dueOn'>[];
}

const withoutAudit = <T extends { auditId: string }>({ auditId: _audit, ...rest }: T): Own<T> => rest;

/** What is said of the child once everything is put right is not part of the draft. */
const wholeOf = ({ auditId: _audit, changedForChild: _later, ...rest }: AuditText): DraftContent['whole'] => rest;

/** What stands on a draft that the viewer writes. */
async function contentOf(tx: RequestContext, audit: Audit): Promise<DraftContent> {
  const [whole] = await tx.ofOwnAudit(AuditText, audit);
  return {
    judgements: (await tx.ofOwnAudit(Judgement, audit, 'ORDER BY t.domain')).map(({ domain, grade }) => ({ domain, grade })),
    texts: (await tx.ofOwnAudit(JudgementText, audit, 'ORDER BY t.domain')).map(({ auditId: _audit, moderationReason: _moderators, ...text }) => text),
    whole: whole ? wholeOf(whole) : null,
    views: (await tx.ofOwnAudit(ViewsSought, audit, 'ORDER BY t.who')).map(withoutAudit),
    actions: (await tx.ofOwnAudit(CorrectiveAction, audit, 'ORDER BY t.position')).filter(({ source }) => source === 'AUDITOR').map(({ what, ownerId, dueOn }) => ({ what, ownerId, dueOn })),
  };
}

/** Every text of a draft by a name of its own, so that two drafts can be compared text by text. */
function textsIn({ texts, whole, views, actions }: DraftContent): Record<string, string> {
  const strings = (prefix: string, row: object) => Object.entries(row).filter(([, value]) => typeof value === 'string').map(([name, value]) => [`${prefix}.${name}`, value as string] as const);
  return Object.fromEntries([
    ...texts.flatMap((text) => strings(text.domain, text)), ...(whole ? strings('whole', whole) : []), ...views.flatMap((view) => strings(view.who, view)),
    ['actions', actions.map(({ what }) => what).join('\n')] as const,
  ]);
}

/** What was kept of a draft. */
export const contentIn = ({ content }: Pick<DraftRevision, 'content'>): DraftContent => JSON.parse(content) as DraftContent;

/** Whatever the scopes of their token: a program that only writes keeps as much as a person. Never to be handed out. */
async function lastOf(tx: RequestContext, { id: auditId, auditorId }: Audit): Promise<DraftRevision | null> {
  const own = condition('t.auditId = :auditId AND t.auditorId = :auditorId', { auditId, auditorId });
  const [last] = await selectWhere(tx.database, tx.statements, DraftRevision, own, 'ORDER BY t.startedAt DESC, t.id DESC LIMIT 1');
  return last ?? null;
}

/**
 * Before a draft is saved: the last that was kept of it. Where nothing was, although something is written (it was
 * begun before anything was kept, or came in another way), what stands now is kept first.
 */
export async function keptOfDraft(tx: RequestContext, audit: Audit): Promise<DraftRevision | null> {
  const last = await lastOf(tx, audit);
  if (last || !isBegun(audit.status)) return last;
  const row = { id: newId(), auditId: audit.id, auditorId: audit.auditorId, startedAt: audit.updatedAt, savedAt: audit.updatedAt, isOver: true, content: JSON.stringify(await contentOf(tx, audit)) };
  return tx.add(DraftRevision, row);
}

/** After a draft was saved: keeps how it now stands, in place of the last where that is of the same sitting. In the unit of the save. */
export async function keepDraft(tx: RequestContext, audit: Audit, last: DraftRevision | null): Promise<void> {
  const now = await contentOf(tx, audit);
  const content = JSON.stringify(now);
  if (last?.content === content) return;
  const at = tx.clock.now();
  if (last && !beginsNewSitting({ ...last, texts: textsIn(contentIn(last)) }, at, textsIn(now))) {
    await tx.set(DraftRevision, { id: last.id }, { savedAt: at, content });
    return;
  }
  await tx.add(DraftRevision, { id: newId(), auditId: audit.id, auditorId: audit.auditorId, startedAt: at, savedAt: at, isOver: false, content });
}

/** Leaves what was last kept of a draft as it is: whatever is saved next is kept beside it. Gives how many there were: one, or none yet. */
export async function putDraftAside(tx: RequestContext, audit: Audit): Promise<number> {
  const last = await lastOf(tx, audit);
  return last ? tx.set(DraftRevision, { id: last.id }, { isOver: true }) : 0;
}

/** What was kept of drafts goes when the audit is closed: its text stands, and nobody writes on it again. */
export const dropDrafts = (tx: RequestContext, auditId: string): Promise<void> => tx.replace(DraftRevision, { auditId }, []);
