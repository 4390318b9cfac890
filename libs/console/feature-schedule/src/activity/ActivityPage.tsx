import { Box, Button, Skeleton, Tab, Tabs } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { ActivityDetailDocument, type ActivityDetailQuery, useApiQuery } from '@goodmark/console-data';
import { FailureNote, longMonth, Nothing, Page, useText } from '@goodmark/console-ui';
import { ActivityScope } from '../schedule/ActivityWords';
import { AllocationTab } from './AllocationTab';
import { AuditsTab } from './AuditsTab';
import { FindingsTab } from './findings/FindingsTab';
import { Pipeline } from './Pipeline';
import { PlanTab } from './PlanTab';

export type ActivityRead = NonNullable<ActivityDetailQuery['activity']>;

const TABS = ['findings', 'audits', 'allocation', 'plan'] as const;
type TabName = (typeof TABS)[number];

/** One activity: how far it has come, and what it found. Each tab has an address of its own. */
export function ActivityPage() {
  const text = useText();
  const { id = '', tab } = useParams();
  const { data, error, isPending, refetch } = useApiQuery(ActivityDetailDocument, { id });
  if (error && !data) return <Page title={text('activity.title')}><FailureNote failure={error} onRetry={() => void refetch()} /></Page>;
  if (isPending) return <Box aria-hidden="true" sx={{ py: 3 }}>{[0, 1, 2].map((row) => <Skeleton key={row} variant="rounded" height={120} sx={{ mb: 2 }} />)}</Box>;
  const { activity } = data;
  if (!activity) {
    return (
      <Page title={text('failure.NOT_FOUND.title')}>
        <Nothing title={text('activity.missing')} action={<Button component={Link} to="/schedule" variant="contained">{text('menu.schedule')}</Button>}>{text('failure.NOT_FOUND.what')}</Nothing>
      </Page>
    );
  }
  const open = TABS.filter((name) => name !== 'allocation' || activity.viewerCan.includes('ALLOCATE'));
  const current: TabName = open.find((name) => name === tab) ?? 'findings';
  const { title, month, status, lead } = activity;
  return (
    <Page
      title={title}
      summary={<><ActivityScope activity={activity} /><br />{text('activity.summary', { month: longMonth(month), lead: lead?.name ?? text('schedule.noLead'), status: text(`activityStatus.${status}`) })}</>}
    >
      <Pipeline activity={activity} />
      <Box component="nav" aria-label={text('activity.tabs')} sx={{ borderBottom: 1, borderColor: 'divider', mb: 3 }}>
        <Tabs value={current} role="presentation" variant="scrollable" slotProps={{ list: { role: 'presentation' } as never }}>
          {open.map((name) => (
            <Tab
              key={name} value={name} label={text(`activity.tab.${name}`)} component={Link} to={name === 'findings' ? `/activities/${id}` : `/activities/${id}/${name}`}
              role={undefined} aria-selected={undefined} aria-current={name === current ? 'page' : undefined} tabIndex={0}
            />
          ))}
        </Tabs>
      </Box>
      {current === 'findings' ? <FindingsTab activity={activity} />
        : current === 'audits' ? <AuditsTab activityId={id} />
        : current === 'allocation' ? <AllocationTab activity={activity} />
        : <PlanTab activity={activity} />}
    </Page>
  );
}
