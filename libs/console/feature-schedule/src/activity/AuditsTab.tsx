import { Box, Button, Link as MuiLink, Skeleton, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import { isDraft } from '@goodmark/audit-tool';
import { AuditListDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { auditsAddress, DueDate, FailureNote, GradeChip, Nothing, StatusMark, TableScroll, useText } from '@goodmark/console-ui';

const A_PAGE = 25;

/** The activity's audits, page by page; the audits list has them with all its filters. */
export function AuditsTab({ activityId }: { readonly activityId: string }) {
  const text = useText();
  const today = useViewer()?.today;
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Number(params.get('page')) || 1);
  const { data, error, isPending, refetch } = useApiQuery(
    AuditListDocument, { where: { activity: { eq: activityId } }, orderBy: [{ field: 'reference', direction: 'ASC' }], first: A_PAGE, offset: (page - 1) * A_PAGE }, { keepPrevious: true },
  );
  if (error && !data) return <FailureNote failure={error} onRetry={() => void refetch()} />;
  if (isPending || !today) return <Skeleton variant="rounded" height={240} />;
  const { nodes, pageInfo, totalCount } = data.page;
  if (nodes.length === 0) return <Nothing title={text('activity.noAudits.title')}>{text('activity.noAudits.what')}</Nothing>;
  const turn = (to: number) => setParams(to === 1 ? {} : { page: String(to) });
  return (
    <>
      <TableScroll label={text('activity.tab.audits')}>
        <Table>
          <TableHead><TableRow>{(['reference', 'case', 'team', 'auditor', 'status', 'due', 'outcome'] as const).map((key) => <TableCell key={key}>{text(`audits.${key}`)}</TableCell>)}</TableRow></TableHead>
          <TableBody>
            {nodes.map(({ id, reference, case: theCase, team, auditor, status, dueOn, outcome }) => (
              <TableRow key={id}>
                <TableCell component="th" scope="row"><MuiLink component={Link} to={`/audits/${id}`} sx={{ whiteSpace: 'nowrap' }}>{reference}</MuiLink></TableCell>
                <TableCell>{theCase.reference}</TableCell>
                <TableCell>{team.name}</TableCell>
                <TableCell>{auditor.name}</TableCell>
                <TableCell><StatusMark status={status} /></TableCell>
                <TableCell><DueDate dueOn={dueOn} today={today} done={!isDraft(status)} /></TableCell>
                <TableCell>{outcome ? <GradeChip grade={outcome} /> : null}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableScroll>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', py: 1.5, flexWrap: 'wrap' }}>
        <span role="status">{text('pages.of', { from: (page - 1) * A_PAGE + 1, to: (page - 1) * A_PAGE + nodes.length, total: totalCount })}</span>
        {pageInfo.hasPreviousPage ? <Button size="small" variant="outlined" onClick={() => turn(page - 1)}>{text('pages.previous')}</Button> : null}
        {pageInfo.hasNextPage ? <Button size="small" variant="outlined" onClick={() => turn(page + 1)}>{text('pages.next')}</Button> : null}
        <MuiLink component={Link} to={auditsAddress({ activity: activityId })}>{text('activity.inList')}</MuiLink>
      </Box>
    </>
  );
}
