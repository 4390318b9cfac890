import { type ActionStep, Level, Role } from '@goodmark/audit-tool';
import { ActionPlan, mayCall, PlanAction, type RequestContext, type Viewer } from '@goodmark/server-data';
import { conflict, forbidden } from '@goodmark/server-graphql';

/** Whether somebody keeps a plan: its owner, and those who keep the programme or answer for the service as a whole. */
export const keepsPlan = ({ personId, roles, level }: Viewer, { ownerId }: Pick<ActionPlan, 'ownerId'>): boolean =>
  personId === ownerId || roles.includes(Role.ADMINISTRATOR) || roles.includes(Role.QUALITY_LEAD) || level === Level.DIRECTOR;

const CLOSED = 'This plan is closed. Open it again to change it.';

/** The plan, where the viewer may change it; throws where they may not, or where it is closed. */
export async function planInHand(tx: RequestContext, id: string): Promise<ActionPlan> {
  const plan = await tx.require(ActionPlan, id);
  if (!keepsPlan(tx.viewer, plan)) throw forbidden('Only the owner of this plan, an administrator, a quality lead or a director may change it.');
  if (plan.status === 'CLOSED') throw conflict(CLOSED, plan.version, [{ field: 'id', message: CLOSED }]);
  return plan;
}

/** The steps an action of a plan knows; `REASSIGN` stands for changing what it says or who does it. */
type PlanStep = Exclude<ActionStep, 'CALL_OFF'>;

const STEPS: Readonly<Record<PlanStep, { readonly operation: string; readonly from: PlanAction['status']; readonly refusal: string; readonly isOpenTo: (viewer: Viewer, action: PlanAction, keeps: boolean) => boolean }>> = {
  COMPLETE: { operation: 'planActionComplete', from: 'OPEN', refusal: 'Only the owner of this action, or who keeps the plan, may report it done.', isOpenTo: ({ personId }, { ownerId }, keeps) => keeps || personId === ownerId },
  VERIFY: {
    operation: 'planActionVerify', from: 'DONE', refusal: 'An action is verified by somebody who keeps the plan and did not do it.',
    isOpenTo: ({ personId }, { ownerId, doneById }, keeps) => keeps && personId !== ownerId && personId !== doneById,
  },
  REOPEN: { operation: 'planActionReopen', from: 'DONE', refusal: 'Only the owner of this action, or who keeps the plan, may say that it is not done yet.', isOpenTo: ({ personId }, { ownerId }, keeps) => keeps || personId === ownerId },
  EXTEND: { operation: 'planActionExtend', from: 'OPEN', refusal: 'Only who keeps the plan may give a later date.', isOpenTo: (_viewer, _action, keeps) => keeps },
  REASSIGN: { operation: 'planActionChange', from: 'OPEN', refusal: 'Only who keeps the plan may change what an action says.', isOpenTo: (_viewer, _action, keeps) => keeps },
};

/** The steps that the viewer may take with an action of a plan now. */
export function stepsInPlan({ viewer }: RequestContext, action: PlanAction, plan: ActionPlan): readonly ActionStep[] {
  if (plan.status === 'CLOSED') return [];
  return (Object.keys(STEPS) as PlanStep[]).filter((step) => {
    const { operation, from, isOpenTo } = STEPS[step];
    return action.status === from && mayCall(viewer, `Mutation.${operation}`).allowed && isOpenTo(viewer, action, keepsPlan(viewer, plan));
  });
}

/** The action of a plan, where the viewer may take this step with it as it stands; throws where they may not. */
export async function planActionInHand(tx: RequestContext, step: PlanStep, id: string): Promise<PlanAction> {
  const action = await tx.require(PlanAction, id);
  const plan = await tx.require(ActionPlan, action.planId);
  if (plan.status === 'CLOSED') throw conflict(CLOSED, action.version, [{ field: 'id', message: CLOSED }]);
  const { from, refusal, isOpenTo } = STEPS[step];
  if (!isOpenTo(tx.viewer, action, keepsPlan(tx.viewer, plan))) throw forbidden(refusal);
  if (action.status === from) return action;
  throw conflict(`This action is ${action.status.toLowerCase()}.`, action.version, [{ field: 'id', message: 'Read the plan again to see what can be done with it now.' }]);
}
