import { Box } from '@mui/material';
import { useCategoryNames, useViewer } from '@goodmark/console-data';
import { useText } from '@goodmark/console-ui';
import { LateLink } from '../activity/LateLink';
import { lateOf } from '../calendar/due-days';
import type { PlannedActivity } from './plan';

/** What an activity looks at, in words: kind, service, categories. */
export function ActivityScope({ activity: { kind, service, categories } }: { readonly activity: Pick<PlannedActivity, 'kind' | 'service' | 'categories'> }) {
  const text = useText();
  const names = useCategoryNames();
  const parts = [text(`activityKind.${kind}`), service ? text(`service.${service}`) : text('schedule.bothServices'), categories.length > 0 ? names(categories) : null];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}

/** How far its audits have come: how many of those planned are allocated, how many submitted and moderated; and in words what is late. */
export function ActivityProgress({ activity }: { readonly activity: PlannedActivity }) {
  const text = useText();
  const today = useViewer()?.today;
  const { id, counts, targetCount } = activity;
  const { allocated, submitted, moderated, lateAudits } = counts;
  const late = today ? lateOf(activity, today) : [];
  const nothing = allocated === 0 && !targetCount;
  return (
    <>
      <Box component="span" className="in-row" sx={{ display: 'block' }}>
        {nothing ? text('schedule.nothingAllocated') : targetCount === null ? text('schedule.allocated', { allocated }) : text('schedule.allocatedOf', { allocated, of: targetCount })}
      </Box>
      {allocated > 0 ? <Box component="span" className="in-row" sx={{ display: 'block' }}>{text('schedule.submitted', { submitted })} · {text('schedule.moderated', { moderated })}</Box> : null}
      {lateAudits > 0 ? <Box component="span" className="in-row" sx={{ display: 'block' }}><LateLink activity={id} count={lateAudits} /></Box> : null}
      {late.map(({ what, days }) => <Box key={what} component="span" className="in-row" sx={{ display: 'block', fontWeight: 650, color: 'warning.main' }}>{text(`planner.late.${what}`, { smart_count: days })}</Box>)}
    </>
  );
}
