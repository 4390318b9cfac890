import { Box, Link, Skeleton, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { MyWorkDocument, useApiQuery, useMay, useViewer } from '@goodmark/console-data';
import { AddressTabs, FailureNote, Nothing, Page, useText } from '@goodmark/console-ui';
import { TeamWork } from './TeamWork';
import { WorkBucket } from './WorkBucket';

/** What waits for whoever is signed in, or for the people in their reach; which of them stands in the address. */
export function MyWorkPage() {
  const text = useText();
  const [params] = useSearchParams();
  const mayTeam = useMay('teamWork');
  if (!mayTeam) return <MyOwnWork />;
  const current = params.get('of') === 'team' ? 'team' : 'mine';
  const tabs = <AddressTabs label={text('team.switch')} current={current} tabs={[{ name: 'mine', label: text('team.mine'), to: '/work' }, { name: 'team', label: text('team.team'), to: '/work?of=team' }]} />;
  return current === 'team' ? <Page title={text('work.title')} summary={text('team.summary')}>{tabs}<TeamWork /></Page> : <MyOwnWork tabs={tabs} />;
}

/** What waits for whoever is signed in, most urgent first; empty buckets are not shown. */
function MyOwnWork({ tabs }: { readonly tabs?: ReactNode }) {
  const text = useText();
  const today = useViewer()?.today;
  const { data, error, isPending, refetch } = useApiQuery(MyWorkDocument, {});
  if (error) return <Page title={text('work.title')}>{tabs}<FailureNote failure={error} onRetry={() => void refetch()} /></Page>;
  if (isPending || !today) {
    return <Page title={text('work.title')}>{tabs}<Box aria-hidden="true">{[0, 1, 2].map((row) => <Skeleton key={row} variant="rounded" height={140} sx={{ mb: 2 }} />)}</Box></Page>;
  }
  const { buckets, openLoops } = data.myWork;
  const waiting = buckets.filter(({ totalCount }) => totalCount > 0);
  const loops = openLoops.oldestInDays === null
    ? text('work.noLoops')
    : `${text('work.loops', { smart_count: openLoops.count })} ${text('work.oldest', { smart_count: openLoops.oldestInDays })}`;
  return (
    <Page title={text('work.title')}>
      {tabs}
      {waiting.length === 0 ? <Nothing title={text('work.empty.title')}>{text('work.empty.what')}</Nothing> : waiting.map((bucket) => <WorkBucket key={bucket.kind} bucket={bucket} today={today} />)}
      <Typography sx={{ mt: 3 }}>{loops} <Link component={RouterLink} to="/open-loops">{text('work.seeLoops')}</Link></Typography>
    </Page>
  );
}
