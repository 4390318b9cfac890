import { useCategoryNames } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';
import { LateLink } from '../activity/LateLink';
import type { PlannedActivity } from './plan';

/** What an activity looks at, in words: kind, service, categories. */
export function ActivityScope({ activity: { kind, service, categories } }: { readonly activity: Pick<PlannedActivity, 'kind' | 'service' | 'categories'> }) {
  const text = useText();
  const names = useCategoryNames();
  const parts = [text(`activityKind.${kind}`), service ? text(`service.${service}`) : text('schedule.bothServices'), categories.length > 0 ? names(categories) : null];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}

/** How far its audits have come, and in words what is late. */
export function ActivityProgress({ activity: { id, counts, targetCount } }: { readonly activity: Pick<PlannedActivity, 'id' | 'counts' | 'targetCount'> }) {
  const text = useText();
  const { allocated, submitted, moderated, lateAudits } = counts;
  const of = Math.max(allocated, targetCount ?? 0);
  if (of === 0) return <>{text('schedule.nothingAllocated')}</>;
  return (
    <>
      {text('schedule.submitted', { submitted, of })}{moderated > 0 ? ` · ${text('schedule.moderated', { moderated })}` : ''}
      {lateAudits > 0 ? <>{' · '}<LateLink activity={id} count={lateAudits} /></> : null}
    </>
  );
}
