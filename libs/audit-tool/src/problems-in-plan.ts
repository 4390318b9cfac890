import { type Problem, problemUnless } from './problem';
import { isWritten, TEXT_LIMITS, textProblems } from './text';
import type { ModerationPick, ModerationRule } from './vocabulary/moderation';

/** What is planned of an activity, as far as it can be wrong. Months are `YYYY-MM`, days `YYYY-MM-DD`. */
export interface PlanToCheck {
  readonly title: string;
  readonly month: string;
  readonly targetCount: number | null;
  readonly moderationRule: ModerationRule;
  readonly moderationRate: number | null;
  readonly moderationPicks?: readonly ModerationPick[] | null;
  readonly auditDueOn: string | null;
  readonly reportDueOn: string | null;
}

const MOST_RECORDS = 10_000;

/** What is wrong with the plan of an activity, and what to do about it; empty where nothing is. */
export function problemsInPlan(plan: PlanToCheck): readonly Problem[] {
  const { title, month, targetCount, moderationRule, moderationRate, moderationPicks, auditDueOn, reportDueOn } = plan;
  const within = (value: number | null, most: number): boolean => value === null || (Number.isInteger(value) && value >= 0 && value <= most);
  return [
    ...problemUnless(isWritten(title), 'title', 'Give the activity a title.'),
    ...textProblems('title', title, TEXT_LIMITS.title),
    ...problemUnless(within(targetCount, MOST_RECORDS), 'targetCount', 'Give a target from 0 to 10,000 records.'),
    ...problemUnless(within(moderationRate, 100), 'moderationRate', 'Give a moderation rate from 0 to 100 per cent.'),
    ...problemUnless(
      moderationRule !== 'ALL' || moderationRate === null || moderationRate === 100 || !within(moderationRate, 100),
      'moderationRate', 'Every audit is moderated by this rule. Give 100 per cent, or choose a random share.',
    ),
    ...problemUnless(moderationRule !== 'BY_RULE' || (moderationPicks?.length ?? 0) > 0, 'moderationPicks', 'Say which audits are moderated: choose at least one rule.'),
    ...problemUnless(auditDueOn === null || auditDueOn >= `${month}-01`, 'auditDueOn', 'The audits cannot be due before the month of the activity begins.'),
    ...problemUnless(
      reportDueOn === null || reportDueOn >= (auditDueOn ?? `${month}-01`),
      'reportDueOn', auditDueOn ? 'The report cannot be due before the audits are.' : 'The report cannot be due before the month of the activity begins.',
    ),
  ];
}
