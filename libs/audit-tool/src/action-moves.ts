import { isCounted } from './audit-moves';
import { type ActionStatus, ActionStep } from './vocabulary/action';
import type { AuditStatus } from './vocabulary/audit';
import { Role } from './vocabulary/person';

/** The life of a corrective action: which statuses may follow each. What is verified or called off goes nowhere. */
export const ACTION_MOVES: Record<ActionStatus, readonly ActionStatus[]> = {
  OPEN: ['DONE', 'NO_LONGER_APPLICABLE'],
  DONE: ['VERIFIED', 'OPEN', 'NO_LONGER_APPLICABLE'],
  VERIFIED: [],
  NO_LONGER_APPLICABLE: [],
};

/** Whether an action may go from one status straight to another. */
export const canMoveAction = (from: ActionStatus, to: ActionStatus): boolean => ACTION_MOVES[from].includes(to);

/** Whether nothing is left to do about an action: it is verified or called off. */
export const isActionClosed = (status: ActionStatus): boolean => ACTION_MOVES[status].length === 0;

/** What somebody is to an action: they do it, reported it done, manage who does it, or see to it that it is done. */
export type ActionPart = 'DOES' | 'REPORTED' | 'MANAGES_DOER' | 'OVERSEES';

/** Everybody who has a part in an action. */
export interface ActionTies {
  readonly ownerId: string;
  readonly deputyId: string | null;
  /** Who reported it done; null while it is open. */
  readonly doneById: string | null;
  /** Who manages the owner. */
  readonly lineManagerId: string | null;
  readonly auditorId: string;
  readonly moderatorId: string | null;
  /** The team manager of the case and who leads its service area. */
  readonly caseManagerIds: readonly string[];
}

/** The parts that somebody has in an action. A quality lead oversees all of them. */
export function partsIn({ id, roles }: { readonly id: string; readonly roles: readonly Role[] }, ties: ActionTies): ReadonlySet<ActionPart> {
  const has: Record<ActionPart, boolean> = {
    DOES: id === ties.ownerId || id === ties.deputyId,
    REPORTED: id === ties.doneById,
    MANAGES_DOER: id === ties.lineManagerId,
    OVERSEES: id === ties.auditorId || id === ties.moderatorId || ties.caseManagerIds.includes(id) || roles.includes(Role.QUALITY_LEAD),
  };
  return new Set((Object.keys(has) as ActionPart[]).filter((part) => has[part]));
}

interface StepRule {
  /** The statuses it can be taken from. */
  readonly from: readonly ActionStatus[];
  /** One of these parts is needed, and none of those. */
  readonly needs: readonly ActionPart[];
  readonly never: readonly ActionPart[];
  /** What is said to somebody without such a part. */
  readonly refusal: string;
}

const ANY_PART: readonly ActionPart[] = ['DOES', 'MANAGES_DOER', 'OVERSEES'];
const NOT_YOURS = 'Only who does this action, their line manager, the auditor, the moderator, a manager of the case or a quality lead may do this.';

const STEP_RULES: Readonly<Record<ActionStep, StepRule>> = {
  COMPLETE: { from: ['OPEN'], needs: ['DOES', 'MANAGES_DOER'], never: [], refusal: 'Only the owner of this action, their deputy or their line manager may report it done.' },
  VERIFY: {
    from: ['DONE'], needs: ['OVERSEES'], never: ['DOES', 'REPORTED'],
    refusal: 'An action is verified by somebody other than who did it: the auditor, the moderator, a manager of the case or a quality lead.',
  },
  REOPEN: { from: ['DONE'], needs: ANY_PART, never: [], refusal: NOT_YOURS },
  EXTEND: { from: ['OPEN'], needs: ANY_PART, never: [], refusal: NOT_YOURS },
  REASSIGN: { from: ['OPEN'], needs: ANY_PART, never: [], refusal: NOT_YOURS },
  CALL_OFF: { from: ['OPEN', 'DONE'], needs: ANY_PART, never: [], refusal: NOT_YOURS },
};

/** Why a step cannot be taken with an action as it stands; null where it can. `isPart`: it is for somebody else to take. */
export interface StepRefusal {
  readonly isPart: boolean;
  readonly message: string;
}

const STANDS: Readonly<Record<ActionStatus, string>> = {
  OPEN: 'This action is still to be done.',
  DONE: 'This action is reported done and waits to be verified.',
  VERIFIED: 'This action is verified, and stays as it is.',
  NO_LONGER_APPLICABLE: 'This action no longer applies, and stays as it is.',
};

/** Whether somebody with these parts may take a step. An action of a draft is not live: its auditor writes it with the form. */
export function refusalOfActionStep(step: ActionStep, status: ActionStatus, auditStatus: AuditStatus, parts: ReadonlySet<ActionPart>): StepRefusal | null {
  const { from, needs, never, refusal } = STEP_RULES[step];
  if (!isCounted(auditStatus)) return { isPart: false, message: 'The audit of this action is not submitted, so the action is not live yet. Its auditor changes it with the form of the audit.' };
  if (!needs.some((part) => parts.has(part)) || never.some((part) => parts.has(part))) return { isPart: true, message: refusal };
  return from.includes(status) ? null : { isPart: false, message: STANDS[status] };
}

/** The steps that somebody with these parts may take now. */
export const actionStepsOf = (status: ActionStatus, auditStatus: AuditStatus, parts: ReadonlySet<ActionPart>): readonly ActionStep[] =>
  Object.values(ActionStep).filter((step) => refusalOfActionStep(step, status, auditStatus, parts) === null);

/** Whether somebody may give an action to another owner: whoever only does it may name a deputy, and no more. */
export const mayChangeOwner = (parts: ReadonlySet<ActionPart>): boolean => parts.has('OVERSEES') || parts.has('MANAGES_DOER');

/** Who manages somebody: who manages their team, or for a team's manager the lead of the service area, and so on up. */
export function lineManagerOf(personId: string, line: readonly (string | null)[]): string | null {
  const above = line.slice(line.lastIndexOf(personId) + 1);
  return above.find((id): id is string => id !== null) ?? null;
}
