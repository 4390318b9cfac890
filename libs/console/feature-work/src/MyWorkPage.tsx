import { Box, Link, Skeleton, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { MyWorkDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { FailureNote, Nothing, Page, useText } from '@goodmark/console-ui';
import { WorkBucket } from './WorkBucket';

/** What waits for whoever is signed in, most urgent first; empty buckets are not shown. */
export function MyWorkPage() {
  const text = useText();
  const today = useViewer()?.today;
  const { data, error, isPending, refetch } = useApiQuery(MyWorkDocument, {});
  if (error) return <Page title={text('work.title')}><FailureNote failure={error} onRetry={() => void refetch()} /></Page>;
  if (isPending || !today) {
    return <Page title={text('work.title')}><Box aria-hidden="true">{[0, 1, 2].map((row) => <Skeleton key={row} variant="rounded" height={140} sx={{ mb: 2 }} />)}</Box></Page>;
  }
  const { buckets, openLoops } = data.myWork;
  const waiting = buckets.filter(({ totalCount }) => totalCount > 0);
  const loops = openLoops.oldestInDays === null
    ? text('work.noLoops')
    : `${text('work.loops', { smart_count: openLoops.count })} ${text('work.oldest', { smart_count: openLoops.oldestInDays })}`;
  return (
    <Page title={text('work.title')}>
      {waiting.length === 0 ? <Nothing title={text('work.empty.title')}>{text('work.empty.what')}</Nothing> : waiting.map((bucket) => <WorkBucket key={bucket.kind} bucket={bucket} today={today} />)}
      <Typography sx={{ mt: 3 }}>{loops} <Link component={RouterLink} to="/open-loops">{text('work.seeLoops')}</Link></Typography>
    </Page>
  );
}
