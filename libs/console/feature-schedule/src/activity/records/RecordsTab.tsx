import { Box, Button, Link as MuiLink, Skeleton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { isRecordDraft } from '@goodmark/audit-tool';
import { RecordListDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { DueDate, FailureNote, Nothing, OverallMark, PagesBar, RecordLink, recordsAddress, StatusMark, TableScroll, useText } from '@goodmark/console-ui';
import type { ActivityRead } from '../ActivityPage';
import { AllocateRecordDialog } from './AllocateRecordDialog';

const A_PAGE = 25;
const COLUMNS = ['reference', 'subject', 'recorder', 'status', 'due', 'overall'] as const;

/** What is recorded in an activity, page by page, and allocating more of it. */
export function RecordsTab({ activity }: { readonly activity: ActivityRead }) {
  const text = useText();
  const today = useViewer()?.today;
  const [params, setParams] = useSearchParams();
  const [allocating, setAllocating] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const page = Math.max(1, Number(params.get('page')) || 1);
  const { data, error, isPending, refetch } = useApiQuery(
    RecordListDocument, { where: { activity: { eq: activity.id } }, orderBy: [{ field: 'reference', direction: 'ASC' }], first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true },
  );
  if (error && !data) return <FailureNote failure={error} onRetry={() => void refetch()} />;
  if (isPending || !today) return <Skeleton variant="rounded" height={240} />;
  const { nodes, pageInfo, totalCount } = data.page;
  const { allocated, submitted } = activity.counts;
  const allocate = activity.viewerCan.includes('ALLOCATE_RECORDS') ? <Button variant="contained" onClick={() => setAllocating(true)}>{text('records.allocate.open')}</Button> : null;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
        <Typography>{activity.targetCount === null ? text('schedule.allocated', { allocated }) : text('schedule.allocatedOf', { allocated, of: activity.targetCount })} · {text('schedule.submitted', { submitted })}</Typography>
        {nodes.length > 0 ? allocate : null}
      </Box>
      <Box role="status">{done === null ? null : <Typography sx={{ mb: 2 }}>{done}</Typography>}</Box>
      {nodes.length === 0 ? <Nothing title={text('records.empty.title')} action={allocate}>{text('records.empty.what')}</Nothing> : (
        <>
          <TableScroll label={text('records.tab')}>
            <Table>
              <TableHead><TableRow>{COLUMNS.map((key) => <TableCell key={key}>{text(`records.${key}`)}</TableCell>)}</TableRow></TableHead>
              <TableBody>
                {nodes.map(({ id, reference, subject, subjectName, subjectTeam, recorder, status, dueOn, instrument, overall }) => (
                  <TableRow key={id}>
                    <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}><RecordLink to={`/records/${id}`} name={reference} /></TableCell>
                    <TableCell>{subject?.name ?? subjectName}{subjectTeam ? <><br />{subjectTeam.name}</> : null}</TableCell>
                    <TableCell>{recorder.name}</TableCell>
                    <TableCell><StatusMark status={status} /></TableCell>
                    <TableCell><DueDate dueOn={dueOn} today={today} done={!isRecordDraft(status)} /></TableCell>
                    <TableCell><OverallMark instrument={instrument.key} value={overall} /></TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableScroll>
          <PagesBar page={page} perPage={A_PAGE} count={nodes.length} total={totalCount} hasPrevious={pageInfo.hasPreviousPage} hasNext={pageInfo.hasNextPage} onTurn={(to) => setParams(to === 1 ? {} : { page: String(to) })}>
            <MuiLink component={Link} to={recordsAddress({ activity: activity.id })}>{text('records.inList')}</MuiLink>
          </PagesBar>
        </>
      )}
      {allocating ? <AllocateRecordDialog activity={activity} onAllocated={setDone} onClose={() => setAllocating(false)} /> : null}
    </>
  );
}
