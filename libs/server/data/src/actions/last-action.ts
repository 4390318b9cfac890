import { problemsInChange, tidyText } from '@goodmark/audit-tool';
import { assertNoProblems } from '@goodmark/server-graphql';
import { condition, isOneOf } from '../access/condition';
import { actionCountsOf, closeIfPutRight } from '../audits/close-loop';
import { selectWhere } from '../database/database';
import { Audit } from '../entities/audit';
import { AuditText } from '../entities/audit-text';
import type { RequestContext } from '../request-context';

/**
 * Makes those who close actions of one audit wait for each other, so that one of them is the last. Called before
 * anything is read that decides about it.
 */
export async function oneActionAtATime(tx: RequestContext, auditId: string): Promise<void> {
  await tx.set(Audit, { id: auditId }, { id: auditId });
}

async function readOne<T extends object>(tx: RequestContext, entity: new () => T, where: string, auditId: string): Promise<T | undefined> {
  return (await selectWhere(tx.database, tx.statements, entity, condition(where, { auditId })))[0];
}

/** What has been said about the change for the child; whoever asks may read the text of the audit, or only asks whether there is any. */
export const changeForChildOf = async (tx: RequestContext, auditId: string): Promise<string | null> =>
  (await readOne(tx, AuditText, 't.auditId = :auditId', auditId))?.changedForChild ?? null;

/** Whether one action is all that keeps the actions of an audit from being closed. */
export async function isLastAction(tx: RequestContext, auditId: string): Promise<boolean> {
  const counts = (await actionCountsOf(tx, [auditId])).get(auditId);
  return (counts?.openActions ?? 0) + (counts?.unverifiedActions ?? 0) === 1;
}

/** Checks what is said about the change for the child with an action that is about to be closed. Called before it is. */
export async function assertChangeIsSaid(tx: RequestContext, auditId: string, changed: string | null | undefined, isVerified: boolean): Promise<void> {
  const [isLast, said] = [await isLastAction(tx, auditId), await changeForChildOf(tx, auditId)];
  assertNoProblems(problemsInChange(changed, { isLast, isSaid: said !== null, isVerified }));
}

/** Keeps what was said about the change for the child, and closes the audit where nothing else is left. Called after an action was closed. */
export async function afterActionClosed(tx: RequestContext, auditId: string, changed: string | null | undefined): Promise<void> {
  const text = tidyText(changed ?? null);
  let audit = (await readOne(tx, Audit, 't.id = :auditId', auditId)) as Audit;
  if (text !== null) {
    audit = await tx.change(Audit, audit, audit.version, {});
    if ((await tx.set(AuditText, { auditId }, { changedForChild: text })) === 0) await tx.add(AuditText, { auditId, changedForChild: text });
    await tx.record({ recordType: 'Audit', recordId: auditId, what: 'said what changed for the child' });
  }
  await closeIfPutRight(tx, audit);
}

/** Of which audits closing an action asks what changed for the child: one action keeps them open, and it was not said yet. Yes or no only. */
export async function changesAskedFor(ctx: RequestContext, auditIds: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const wanted = isOneOf('c.auditId', auditIds, 'ids');
  const rows = await ctx.statements.query<{ auditId: string; n: number | string; said: number | string }>(
    `SELECT c.auditId AS auditId, SUM(CASE WHEN c.status IN ('OPEN', 'DONE') THEN 1 ELSE 0 END) AS n, MAX(CASE WHEN x.changedForChild IS NOT NULL THEN 1 ELSE 0 END) AS said
       FROM corrective_action c LEFT JOIN audit_text x ON x.auditId = c.auditId WHERE ${wanted.sql} GROUP BY c.auditId`, wanted.params,
  );
  return new Map(rows.map(({ auditId, n, said }) => [auditId, Number(n) === 1 && Number(said) === 0]));
}
