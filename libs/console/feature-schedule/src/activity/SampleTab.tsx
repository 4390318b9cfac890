import { Box, Button, Skeleton, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link } from 'react-router-dom';
import { DrawsOfDocument, useApiQuery, useMay } from '@goodmark/console-data';
import { FailureNote, longInstant, Nothing, RecordLink, TableScroll, useText } from '@goodmark/console-ui';
import type { ActivityRead } from './ActivityPage';

/** An activity has one sample, or a few; more than this is somebody trying. */
const SHOWN = 100;

/** The samples drawn for an activity, each with its certificate. */
export function SampleTab({ activity }: { readonly activity: ActivityRead }) {
  const text = useText();
  const mayDraw = useMay('sampleDrawCreate') && !['CLOSED', 'CANCELLED'].includes(activity.status) && activity.kind !== 'PRACTICE_OBSERVATION';
  const mayAllocate = useMay('allocationProposal');
  const { data, error, refetch } = useApiQuery(DrawsOfDocument, { where: { activity: { eq: activity.id } }, first: SHOWN, offset: 0 });
  const isFirst = data?.page.nodes.length === 0;
  const draw = mayDraw ? <Button component={Link} to={`/activities/${activity.id}/draw`} variant={isFirst ? 'contained' : 'outlined'}>{text('draws.draw')}</Button> : undefined;
  if (error) return <FailureNote failure={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={200} />;
  if (isFirst) return <Nothing title={text('draws.none.title')} action={draw}>{text('draws.none.what')}</Nothing>;
  return (
    <>
      <TableScroll label={text('draws.tab')}>
        <Table size="small">
          <TableHead><TableRow><TableCell>{text('draws.drawnAt')}</TableCell><TableCell>{text('draws.method')}</TableCell><TableCell>{text('draws.size')}</TableCell><TableCell>{text('draws.frame')}</TableCell><TableCell>{text('frames.status')}</TableCell></TableRow></TableHead>
          <TableBody>
            {data.page.nodes.map(({ id, drawnAt, by, method, size, frame, status }) => (
              <TableRow key={id}>
                <TableCell><RecordLink to={`/samples/${id}`} name={text('frames.importedBy', { when: longInstant(drawnAt), who: by.name })} /></TableCell>
                <TableCell>{text(`samplingMethod.${method}`)}</TableCell><TableCell>{size}</TableCell><TableCell>{frame.source}</TableCell><TableCell>{text(`drawStatus.${status}`)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableScroll>
      <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
        {activity.viewerCan.includes('ALLOCATE') && mayAllocate ? <Button component={Link} to={`/activities/${activity.id}/allocate`} variant="contained">{text('allocation.open')}</Button> : null}
        {draw}
      </Box>
    </>
  );
}
