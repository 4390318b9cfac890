import type { ActivityKind, ModerationMode, ModerationPick, ModerationRule, Origin, SamplingMethod, Service } from '@goodmark/audit-tool';
import { PersonNameDocument, useApiQuery, useCategoryNames } from '@goodmark/console-data';
import { longDay, type TextKey, useText } from '@goodmark/console-ui';
import type { PlanForm } from './plan-form';

const LABELS: Readonly<Record<keyof PlanForm, TextKey>> = {
  title: 'schedule.name', kind: 'schedule.kind', origin: 'activity.origin', service: 'audits.service', categories: 'schedule.categories', leadId: 'schedule.lead',
  targetCount: 'schedule.target', samplingMethod: 'activity.sampling', moderationRule: 'activity.moderation', moderationRate: 'schedule.rate', moderationPicks: 'plan.picks', moderationMode: 'plan.mode', auditDueOn: 'schedule.auditDue',
  reportDueOn: 'activity.reportDue',
};

const useNameOf = (id: string): string | undefined => useApiQuery(PersonNameDocument, { id }, { enabled: id !== '' }).data?.person?.name;

/** What the boxes of two versions of a plan hold, as people say it. */
export function usePlanWords(stands: PlanForm, typed: PlanForm) {
  const text = useText();
  const categoryNames = useCategoryNames();
  const leads = new Map([[stands.leadId, useNameOf(stands.leadId)], [typed.leadId, useNameOf(typed.leadId)]]);
  const words: Readonly<Record<keyof PlanForm, (of: PlanForm) => string>> = {
    title: ({ title }) => title,
    kind: ({ kind }) => text(`activityKind.${kind as ActivityKind}`),
    origin: ({ origin }) => text(`origin.${origin as Origin}`),
    service: ({ service }) => (service ? text(`service.${service as Service}`) : text('schedule.bothServices')),
    categories: ({ categories }) => (categories.length > 0 ? categoryNames([...categories]) : text('activity.anyCategory')),
    leadId: ({ leadId }) => (leadId ? (leads.get(leadId) ?? text('audits.none')) : text('schedule.noLead')),
    targetCount: ({ targetCount }) => targetCount,
    samplingMethod: ({ samplingMethod }) => text(`samplingMethod.${samplingMethod as SamplingMethod}`),
    moderationRule: ({ moderationRule }) => text(`moderationRule.${moderationRule as ModerationRule}`),
    moderationRate: ({ moderationRate }) => moderationRate,
    moderationPicks: ({ moderationPicks }) => moderationPicks.map((pick) => text(`moderationPick.${pick as ModerationPick}`)).join(', '),
    moderationMode: ({ moderationMode }) => text(`moderationMode.${moderationMode as ModerationMode}`),
    auditDueOn: ({ auditDueOn }) => auditDueOn && longDay(auditDueOn),
    reportDueOn: ({ reportDueOn }) => reportDueOn && longDay(reportDueOn),
  };
  return (field: keyof PlanForm) => ({ label: text(LABELS[field]), stands: words[field](stands) || text('audits.none'), typed: words[field](typed) || text('audits.none') });
}
