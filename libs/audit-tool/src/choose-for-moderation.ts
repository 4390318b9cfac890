import type { AuditKind } from './vocabulary/audit';
import type { Grade } from './vocabulary/grade';
import { ModerationChoice, ModerationGround, ModerationPick, type ModerationRule } from './vocabulary/moderation';

/** How the audits of an activity are chosen. A rate of 0 chooses none, whatever the rule. */
export interface ModerationPlan {
  readonly moderationRule: ModerationRule;
  /** In whole per cent; null where none was planned, which for a random share is none. */
  readonly moderationRate: number | null;
  readonly moderationPicks: readonly ModerationPick[] | null;
}

/** What is looked at of the audit that is submitted. */
export interface AuditToChoose {
  readonly kind: AuditKind;
  readonly grade: Grade;
  /** How many audits that count its auditor submitted before this one. */
  readonly auditsBefore: number;
}

/** What a random share is worked out from: the audits of the activity there are now, this one included. */
export interface ShareSoFar {
  /** All that are allocated and not exempted. */
  readonly total: number;
  /** Those of them that the share has chosen already. */
  readonly chosen: number;
  /** The hash of this one. */
  readonly rank: string;
  /** The hashes of those not submitted yet, this one included. */
  readonly waiting: readonly string[];
}

export interface Chosen {
  readonly choice: ModerationChoice;
  readonly ground: ModerationGround;
}

/** Whoever has submitted fewer audits than this is looked at by the rule on new auditors. */
export const FIRST_AUDITS = 3;

const GROUND_OF: Readonly<Record<ModerationPick, (audit: AuditToChoose) => boolean>> = {
  DOES_NOT_MEET_GOOD: ({ grade }) => grade === 'DOES_NOT_MEET_GOOD',
  EXCEEDS_GOOD: ({ grade }) => grade === 'EXCEEDS_GOOD',
  NEW_AUDITOR: ({ auditsBefore }) => auditsBefore < FIRST_AUDITS,
};

/** How many of `total` a share of `rate` per cent asks for at least: a part of an audit is a whole one. */
export const shareOf = (total: number, rate: number): number => Math.floor((total * rate + 99) / 100);

/**
 * Whether the random share takes an audit: it does where its hash is among the lowest of those still to come, as many
 * as the share is short of. While no audit is added or taken away, these are the lowest hashes of all, in whatever
 * order they are submitted; where one is, the share is reached all the same.
 */
export function isInShare(rate: number, { total, chosen, rank, waiting }: ShareSoFar): boolean {
  const short = shareOf(total, rate) - chosen;
  return waiting.filter((other) => other < rank).length < short;
}

const chosen = (ground: ModerationGround): Chosen => ({ choice: ModerationChoice.CHOSEN, ground });
const notChosen = (ground: ModerationGround): Chosen => ({ choice: ModerationChoice.NOT_CHOSEN, ground });

/** Whether an audit is to be moderated, and why or why not. `plan` is null where it has no activity, which only practice audits have not. */
export function chooseForModeration(plan: ModerationPlan | null, audit: AuditToChoose, share: ShareSoFar): Chosen {
  if (audit.kind === 'PRACTICE' || plan === null) return chosen(ModerationGround.PRACTICE);
  const { moderationRule, moderationRate, moderationPicks } = plan;
  if (moderationRate === 0) return notChosen(ModerationGround.NONE_PLANNED);
  if (moderationRule === 'ALL') return chosen(ModerationGround.EVERY_AUDIT);
  if (moderationRule === 'BY_RULE') {
    const pick = Object.values(ModerationPick).find((each) => moderationPicks?.includes(each) && GROUND_OF[each](audit));
    return pick ? chosen(pick) : notChosen(ModerationGround.NOT_PICKED);
  }
  if (moderationRate === null) return notChosen(ModerationGround.NONE_PLANNED);
  return isInShare(moderationRate, share) ? chosen(ModerationGround.RANDOM_SHARE) : notChosen(ModerationGround.NOT_DRAWN);
}
