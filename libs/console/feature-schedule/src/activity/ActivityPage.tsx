import { useParams } from 'react-router-dom';
import { ActivityDetailDocument, type ActivityDetailQuery, useApiQuery } from '@goodmark/console-data';
import { AddressTabs, HistoryLink, longMonth, Page, useText, WholeRecord } from '@goodmark/console-ui';
import { ActivityScope } from '../schedule/ActivityWords';
import { PlanSteps } from '../steps/PlanSteps';
import { AllocationTab } from './AllocationTab';
import { AuditsTab } from './AuditsTab';
import { FindingsTab } from './findings/FindingsTab';
import { Pipeline } from './Pipeline';
import { PlanTab } from './PlanTab';
import { SampleTab } from './SampleTab';

export type ActivityRead = NonNullable<ActivityDetailQuery['activity']>;

const TABS = ['findings', 'audits', 'sample', 'allocation', 'plan'] as const;
type TabName = (typeof TABS)[number];

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
  const open = TABS.filter((name) => name !== 'allocation' || activity.viewerCan.includes('ALLOCATE'));
  const current: TabName = open.find((name) => name === tab) ?? 'findings';
  const { id, title, month, status, lead } = activity;
  return (
    <Page
      title={title}
      actions={<><PlanSteps activity={activity} allocated={activity.counts.allocated} /><HistoryLink kind="ACTIVITY" id={id} /></>}
      summary={<><ActivityScope activity={activity} /><br />{text('activity.summary', { month: longMonth(month), lead: lead?.name ?? text('schedule.noLead'), status: text(`activityStatus.${status}`) })}</>}
    >
      <Pipeline activity={activity} />
      <AddressTabs label={text('activity.tabs')} current={current} tabs={open.map((name) => ({ name, label: text(`activity.tab.${name}`), to: name === 'findings' ? `/activities/${id}` : `/activities/${id}/${name}` }))} />
      {current === 'findings' ? <FindingsTab activity={activity} />
        : current === 'audits' ? <AuditsTab activityId={id} />
        : current === 'sample' ? <SampleTab activity={activity} />
        : current === 'allocation' ? <AllocationTab activity={activity} />
        : <PlanTab activity={activity} />}
    </Page>
  );
}
