import { Skeleton } from '@mui/material';
import { Suspense } from 'react';
import { useParams } from 'react-router-dom';
import { instrumentsFor } from '@goodmark/audit-tool';
import { ActivityDetailDocument, type ActivityDetailQuery, useApiQuery } from '@goodmark/console-data';
import { AddressTabs, HistoryLink, longMonth, Page, part, useText, WholeRecord } from '@goodmark/console-ui';
import { ActivityScope } from '../schedule/ActivityWords';
import { PlanSteps } from '../steps/PlanSteps';
import { Pipeline } from './Pipeline';

export type ActivityRead = NonNullable<ActivityDetailQuery['activity']>;

const TABS = ['findings', 'audits', 'sample', 'allocation', 'plan'] as const;
type TabName = (typeof TABS)[number];

/** What each tab shows, in files of their own: whoever reads the findings need not wait for what allocates. */
const PARTS = {
  findings: part('FindingsTab', async () => (await import('./findings/FindingsTab')).FindingsTab),
  audits: part('AuditsTab', async () => (await import('./AuditsTab')).AuditsTab),
  sample: part('SampleTab', async () => (await import('./SampleTab')).SampleTab),
  allocation: part('AllocationTab', async () => (await import('./AllocationTab')).AllocationTab),
  plan: part('PlanTab', async () => (await import('./PlanTab')).PlanTab),
};
const PARTS_OF_RECORDS = { ...PARTS, findings: part('RecordFindings', async () => (await import('./records/RecordFindings')).RecordFindings), audits: part('RecordsTab', async () => (await import('./records/RecordsTab')).RecordsTab) };

/** One activity: how far it has come, and what it found. Each tab has an address of its own. */
export function ActivityPage() {
  const text = useText();
  const { id = '' } = useParams();
  const read = useApiQuery(ActivityDetailDocument, { id });
  return (
    <WholeRecord read={read} record={read.data?.activity} list={{ title: text('menu.schedule'), to: '/schedule' }} missing={text('activity.missing')}>
      {(activity) => <Activity activity={activity} />}
    </WholeRecord>
  );
}

function Activity({ activity }: { readonly activity: ActivityRead }) {
  const text = useText();
  const { tab } = useParams();
  // What is recorded with an instrument is about no case: no sample is drawn, and allocating stands above its records.
  const recorded = instrumentsFor(activity.kind).length > 0;
  const open = TABS.filter((name) => (name === 'allocation' ? !recorded && activity.viewerCan.includes('ALLOCATE') : name !== 'sample' || !recorded));
  const current: TabName = open.find((name) => name === tab) ?? 'findings';
  const Part = (recorded ? PARTS_OF_RECORDS : PARTS)[current];
  const { id, title, month, status, lead } = activity;
  return (
    <Page
      title={title}
      actions={<><PlanSteps activity={activity} allocated={activity.counts.allocated} /><HistoryLink kind="ACTIVITY" id={id} /></>}
      summary={<><ActivityScope activity={activity} /><br />{text('activity.summary', { month: longMonth(month), lead: lead?.name ?? text('schedule.noLead'), status: text(`activityStatus.${status}`) })}</>}
    >
      {recorded ? null : <Pipeline activity={activity} />}
      <AddressTabs label={text('activity.tabs')} current={current} tabs={open.map((name) => ({ name, label: recorded && name === 'audits' ? text('records.tab') : text(`activity.tab.${name}`), to: name === 'findings' ? `/activities/${id}` : `/activities/${id}/${name}` }))} />
      <Suspense fallback={<Skeleton variant="rounded" height={320} />}><Part activity={activity} /></Suspense>
    </Page>
  );
}
