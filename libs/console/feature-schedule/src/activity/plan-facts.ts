import { longDay, longMonth, type Text } from '@goodmark/console-ui';
import type { ActivityRead } from './ActivityPage';

type Plan = Omit<ActivityRead['revisions'][number], 'id' | 'seq' | 'at' | 'by' | 'reason'>;

/** What a plan says, in words: what it is called on screen, and its value. */
export function planFacts(plan: Plan, text: Text, categoryNames: (keys: readonly string[]) => string): readonly (readonly [string, string])[] {
  const day = (value: string | null) => (value ? longDay(value) : text('audits.none'));
  return [
    [text('schedule.kind'), text(`activityKind.${plan.kind}`)],
    [text('audits.month'), longMonth(plan.month)],
    [text('audits.service'), plan.service ? text(`service.${plan.service}`) : text('schedule.bothServices')],
    [text('schedule.categories'), plan.categories.length > 0 ? categoryNames(plan.categories) : text('activity.anyCategory')],
    [text('schedule.lead'), plan.lead?.name ?? text('schedule.noLead')],
    [text('schedule.target'), plan.targetCount === null ? text('audits.none') : String(plan.targetCount)],
    [text('schedule.auditDue'), day(plan.auditDueOn)],
    [text('activity.reportDue'), day(plan.reportDueOn)],
    [text('activity.sampling'), text(`samplingMethod.${plan.samplingMethod}`)],
    [text('activity.moderation'), plan.moderationRate === null ? text(`moderationRule.${plan.moderationRule}`) : text('activity.moderationRate', { rule: text(`moderationRule.${plan.moderationRule}`), rate: plan.moderationRate })],
    ...(plan.moderationPicks ? [[text('plan.picks'), plan.moderationPicks.map((pick) => text(`moderationPick.${pick}`)).join(', ')] as const] : []),
    [text('plan.mode'), text(`moderationMode.${plan.moderationMode ?? 'OPEN'}`)],
    [text('activity.origin'), text(`origin.${plan.origin}`)],
  ];
}

/** One thing a revision changed; what was not there before or is no longer there is null. */
export interface PlanChange {
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a revision changed in the plan before it, in words. */
export function planChanges(before: Plan, after: Plan, text: Text, categoryNames: (keys: readonly string[]) => string): readonly PlanChange[] {
  const whole = (plan: Plan) => [[text('schedule.name'), plan.title], ...planFacts(plan, text, categoryNames), [text('audits.status'), text(`activityStatus.${plan.status}`)]] as const;
  const then = new Map(whole(before));
  const now = new Map(whole(after));
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((what) => ({ what, from: then.get(what) ?? null, to: now.get(what) ?? null }))
    .filter(({ from, to }) => from !== to);
}
