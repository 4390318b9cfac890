import type { AuditStatus } from './vocabulary/audit';
import { type AuditDomain } from './vocabulary/audit-domain';
import type { DomainGrade, Grade } from './vocabulary/grade';
import type { ModerationChoice } from './vocabulary/moderation';

/** How many months after an audit its case is proposed for another look: time enough to put it right. */
export const MONTHS_TO_SAME_CASE = 3;
/** How many months after an activity its theme is proposed for a new sample: time enough for learning to show. */
export const MONTHS_TO_SAME_THEME = 6;
/** A theme is proposed where at least so many cases were judged on it … */
export const FEWEST_FOR_THEME = 5;

/** Whether the outcome of an audit will not change any more by itself: moderated, or not to be moderated. */
export const isSettled = ({ status, moderationChoice }: { readonly status: AuditStatus; readonly moderationChoice: ModerationChoice | null }): boolean =>
  status === 'MODERATED' || status === 'CLOSED' || (status === 'SUBMITTED' && moderationChoice === 'NOT_CHOSEN');

/** Whether a case is proposed to be audited again by risk: its audit did not meet good, and neither did its risk domain. */
export const needsAnotherLook = (outcome: Grade | null, domains: Readonly<Record<AuditDomain, DomainGrade | null>>): boolean =>
  outcome === 'DOES_NOT_MEET_GOOD' && domains.RISK === 'DOES_NOT_MEET_GOOD';

/** … and fewer than half of them met good. `count` of `base` met good. */
export const isWeakTheme = ({ count, base }: { readonly count: number; readonly base: number }): boolean => base >= FEWEST_FOR_THEME && 2 * count < base;
