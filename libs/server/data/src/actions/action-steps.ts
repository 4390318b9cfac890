import { type ActionPart, type ActionStatus, type ActionStep, actionStepsOf, canMoveAction, refusalOfActionStep } from '@goodmark/audit-tool';
import { conflict, forbidden, notFound } from '@goodmark/server-graphql';
import { mayCall } from '../access/viewer';
import type { Change } from '../change-record';
import { CorrectiveAction } from '../entities/corrective-action';
import type { RequestContext } from '../request-context';
import { type ActionPlace, actionPlacesOf, partsOfViewer } from './action-ties';

/** An action that the viewer may take a step with, where it belongs, and what the viewer is to it. */
export interface ActionInHand {
  readonly action: CorrectiveAction;
  readonly place: ActionPlace;
  readonly parts: ReadonlySet<ActionPart>;
}

const OPERATION: Readonly<Record<ActionStep, string>> = {
  COMPLETE: 'Mutation.actionComplete', VERIFY: 'Mutation.actionVerify', REOPEN: 'Mutation.actionReopen', EXTEND: 'Mutation.actionExtend', REASSIGN: 'Mutation.actionReassign', CALL_OFF: 'Mutation.actionCallOff',
};

/** The action, where the viewer may take this step with it as it stands; throws where they may not. Called inside the unit that takes it. */
export async function takeAction(tx: RequestContext, step: ActionStep, id: string): Promise<ActionInHand> {
  const action = await tx.require(CorrectiveAction, id);
  const place = (await actionPlacesOf(tx, [id])).get(id);
  if (!place) throw notFound('corrective action');
  const parts = partsOfViewer(tx, place);
  const refusal = refusalOfActionStep(step, action.status, place.auditStatus, parts);
  if (!refusal) return { action, place, parts };
  throw refusal.isPart ? forbidden(refusal.message) : conflict(refusal.message, action.version, [{ field: 'id', message: 'Read the action again to see what can be done with it now.' }]);
}

/** The steps that the viewer may take with an action now. On a list they cost one statement for the whole page. */
export async function stepsOfAction(ctx: RequestContext, { id, status }: CorrectiveAction): Promise<readonly ActionStep[]> {
  const place = await ctx.batched('action places', (ids) => actionPlacesOf(ctx, ids), id);
  if (!place) return [];
  return actionStepsOf(status, place.auditStatus, partsOfViewer(ctx, place)).filter((step) => mayCall(ctx.viewer, OPERATION[step]).allowed);
}

interface Move {
  readonly to: ActionStatus;
  readonly changes: Partial<CorrectiveAction>;
  readonly recorded: Pick<Change, 'what' | 'after' | 'why'>;
}

/** Moves an action by compare-and-set and writes its change record, which says nothing of what was written about the case. */
export async function moveAction(tx: RequestContext, action: CorrectiveAction, seenVersion: number, { to, changes, recorded }: Move): Promise<CorrectiveAction> {
  if (action.status !== to && !canMoveAction(action.status, to)) throw new Error(`An action does not go from ${action.status} to ${to}`);
  const moved = await tx.change(CorrectiveAction, action, seenVersion, { ...changes, status: to });
  const { status, ownerId, deputyId, dueOn } = action;
  await tx.record({
    recordType: 'CorrectiveAction', recordId: action.id, what: recorded.what, why: recorded.why ?? null, before: { status, ownerId, deputyId, dueOn },
    after: { status: moved.status, ownerId: moved.ownerId, deputyId: moved.deputyId, dueOn: moved.dueOn, ...recorded.after },
  });
  return moved;
}
