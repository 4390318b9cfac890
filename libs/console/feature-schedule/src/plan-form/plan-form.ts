import { type ActivityKind, type ModerationMode, type ModerationPick, type ModerationRule, type Origin, type Problem, problemsInPlan, type SamplingMethod, type Service } from '@goodmark/audit-tool';
import type { ActivityChangeInput, ActivityCreateInput } from '@goodmark/console-data';

/** The plan of an activity as its boxes hold it: empty where nothing is given. */
export interface PlanForm {
  readonly title: string;
  readonly kind: string;
  readonly origin: string;
  readonly service: string;
  readonly categories: readonly string[];
  readonly leadId: string;
  readonly targetCount: string;
  readonly samplingMethod: string;
  readonly moderationRule: string;
  readonly moderationRate: string;
  readonly moderationPicks: readonly string[];
  readonly moderationMode: string;
  readonly auditDueOn: string;
  readonly reportDueOn: string;
}

export const EMPTY_PLAN: PlanForm = {
  title: '', kind: 'CASE_AUDIT', origin: 'FRAMEWORK', service: '', categories: [], leadId: '', targetCount: '', samplingMethod: 'RANDOM', moderationRule: 'RANDOM_SHARE',
  moderationRate: '', moderationPicks: [], moderationMode: 'OPEN', auditDueOn: '', reportDueOn: '',
};

interface PlanRead {
  readonly title: string;
  readonly kind: ActivityKind;
  readonly origin: Origin;
  readonly service: Service | null;
  readonly categories: readonly string[];
  readonly lead: { readonly id: string } | null;
  readonly targetCount: number | null;
  readonly samplingMethod: SamplingMethod;
  readonly moderationRule: ModerationRule;
  readonly moderationRate: number | null;
  readonly moderationPicks: readonly ModerationPick[] | null;
  readonly moderationMode: ModerationMode | null;
  readonly auditDueOn: string | null;
  readonly reportDueOn: string | null;
}

/** A plan that stands, as its boxes hold it. */
export const planFormOf = ({ lead, ...plan }: PlanRead): PlanForm => ({
  title: plan.title, kind: plan.kind, origin: plan.origin, service: plan.service ?? '', categories: plan.categories, leadId: lead?.id ?? '',
  targetCount: plan.targetCount === null ? '' : String(plan.targetCount), samplingMethod: plan.samplingMethod, moderationRule: plan.moderationRule,
  moderationRate: plan.moderationRate === null ? '' : String(plan.moderationRate), moderationPicks: plan.moderationPicks ?? [], moderationMode: plan.moderationMode ?? 'OPEN', auditDueOn: plan.auditDueOn ?? '', reportDueOn: plan.reportDueOn ?? '',
});

const numberIn = (value: string): number | null => (value.trim() === '' ? null : Number(value));

/** What the boxes say, as the API takes it. */
const valuesOf = (form: PlanForm): Omit<ActivityCreateInput, 'month'> & { readonly title: string } => ({
  title: form.title, kind: form.kind as ActivityKind, origin: form.origin as Origin, service: (form.service || null) as Service | null, categories: [...form.categories],
  leadId: form.leadId || null, targetCount: numberIn(form.targetCount), samplingMethod: form.samplingMethod as SamplingMethod,
  moderationRule: form.moderationRule as ModerationRule, moderationRate: numberIn(form.moderationRate), auditDueOn: form.auditDueOn || null, reportDueOn: form.reportDueOn || null,
  moderationPicks: form.moderationRule === 'BY_RULE' ? [...form.moderationPicks] as ModerationPick[] : null, moderationMode: form.moderationMode as ModerationMode,
});

/** What is wrong with the plan, by the very rules of the API; `month` is the activity's, `YYYY-MM`. */
export function problemsInForm(form: PlanForm, month: string): readonly Problem[] {
  const { moderationRule, auditDueOn, reportDueOn } = form;
  return problemsInPlan({
    title: form.title, month, targetCount: numberIn(form.targetCount), moderationRule: moderationRule as ModerationRule, moderationRate: numberIn(form.moderationRate),
    moderationPicks: form.moderationPicks as ModerationPick[], auditDueOn: auditDueOn || null, reportDueOn: reportDueOn || null,
  });
}

/** The plan as a new activity. */
export const newPlan = (form: PlanForm, month: string): ActivityCreateInput => ({ ...valuesOf(form), month });

/** What differs from the plan that stands, as a change of it. */
export function changedPlan(stands: PlanForm, form: PlanForm): Omit<ActivityChangeInput, 'id' | 'version' | 'reason'> {
  const fields = (Object.keys(form) as (keyof PlanForm)[]).filter((field) => JSON.stringify(form[field]) !== JSON.stringify(stands[field]));
  const values = valuesOf(form);
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}
