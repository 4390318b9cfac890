import { isCounted } from './audit-moves';
import type { AuditStatus } from './vocabulary/audit';
import type { LoopStage } from './vocabulary/loop';
import type { ModerationChoice } from './vocabulary/moderation';

/** What decides whether the loop of an audit is closed. `openActions` are not done yet, `unverifiedActions` are done and not verified. */
export interface LoopFacts {
  readonly status: AuditStatus;
  readonly moderationChoice: ModerationChoice | null;
  readonly feedbackHeldOn: string | null;
  readonly filedOn: string | null;
  readonly openActions: number;
  readonly unverifiedActions: number;
}

/**
 * Everything that keeps the loop of an audit open: moderation where it was chosen for it, the feedback conversation,
 * actions to do and to verify, filing on the child's record. Empty where it is closed, may be closed, or was never
 * submitted and so has no loop.
 */
export function loopStagesOf({ status, moderationChoice, feedbackHeldOn, filedOn, openActions, unverifiedActions }: LoopFacts): readonly LoopStage[] {
  if (!isCounted(status) || status === 'CLOSED') return [];
  const open: Record<LoopStage, boolean> = {
    MODERATION: status === 'IN_MODERATION' || (status === 'SUBMITTED' && moderationChoice === 'CHOSEN'),
    FEEDBACK: feedbackHeldOn === null,
    ACTIONS: openActions > 0,
    VERIFICATION: unverifiedActions > 0,
    FILING: filedOn === null,
  };
  return (Object.keys(open) as LoopStage[]).filter((stage) => open[stage]);
}

/** Whether nothing is left to do about a submitted audit, so that it closes. */
export const isPutRight = (facts: LoopFacts): boolean =>
  isCounted(facts.status) && facts.status !== 'CLOSED' && loopStagesOf(facts).length === 0;
