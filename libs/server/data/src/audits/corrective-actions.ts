import type { Problem } from '@goodmark/audit-tool';
import { DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';
import { tidyText } from '@goodmark/audit-tool';
import { condition } from '../access/condition';
import { selectWhere } from '../database/database';
import { CorrectiveAction } from '../entities/corrective-action';
import type { ActionSource } from '../entities/enums';
import { newId } from '../new-id';
import type { RequestContext } from '../request-context';

@InputType({ description: 'What must change on this case, who does it, by when.' })
export class ActionInput {
  @Field(() => String, { description: 'What must change, at most 2,000 characters.' })
  what!: string;

  @Field(() => ID, { description: 'Who does it.' })
  ownerId!: string;

  @Field(() => DateScalar, { description: 'By when.' })
  dueOn!: string;
}

/** A problem for each action whose owner is not an active person. */
export async function problemsWithOwners(tx: RequestContext, actions: readonly ActionInput[]): Promise<Problem[]> {
  const known = await tx.facts.activePeople([...new Set(actions.map(({ ownerId }) => ownerId))]);
  return actions.flatMap(({ ownerId }, index) =>
    known.has(ownerId) ? [] : [{ field: `actions.${index}.ownerId`, message: 'Choose somebody who works here as the owner: there is no such person.' }],
  );
}

/**
 * The auditor's actions of an audit that was returned which somebody has already done something about: they stay as
 * they are, with what was written and decided about them, whatever the draft says now.
 */
async function begunActions(tx: RequestContext, auditId: string): Promise<readonly CorrectiveAction[]> {
  return selectWhere(tx.database, tx.statements, CorrectiveAction, condition(
    `t.auditId = :auditId AND t.source = 'AUDITOR' AND (t.status <> 'OPEN' OR EXISTS (SELECT 1 FROM action_extension e WHERE e.actionId = t.id) OR EXISTS (SELECT 1 FROM action_return r WHERE r.actionId = t.id))`,
    { auditId },
  ));
}

/** Gives an audit these actions. The auditor's replace those of the draft; a moderator's are added to what stands. */
export async function addActions(tx: RequestContext, auditId: string, actions: readonly ActionInput[], source: ActionSource): Promise<void> {
  const now = tx.clock.now();
  const rows = actions.map(({ what, ownerId, dueOn }, index) => ({
    id: newId(), version: 1, createdAt: now, updatedAt: now, auditId, position: (source === 'MODERATOR' ? 100 : 0) + index,
    what: tidyText(what) as string, ownerId, firstDueOn: dueOn, dueOn, status: 'OPEN' as const, source, createdById: tx.viewer.personId,
  }));
  if (source === 'MODERATOR') return tx.addAll(CorrectiveAction, rows);
  const begun = await begunActions(tx, auditId);
  if (begun.length === 0) return tx.replace(CorrectiveAction, { auditId, source: 'AUDITOR' }, rows);
  const stand = await selectWhere(tx.database, tx.statements, CorrectiveAction, condition(`t.auditId = :auditId AND t.source = 'AUDITOR'`, { auditId }));
  const kept = new Set(begun.map(({ id }) => id));
  await tx.replace(CorrectiveAction, { id: stand.flatMap(({ id }) => (kept.has(id) ? [] : [id])) }, []);
  await tx.addAll(CorrectiveAction, rows.filter(({ what, ownerId }) => !begun.some((each) => each.what === what && each.ownerId === ownerId)));
}
