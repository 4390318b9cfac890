import { Link as MuiLink, Skeleton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { isDraft } from '@goodmark/audit-tool';
import { AuditListDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { DueDate, FailureNote, Section, StatusMark, TableScroll, useText } from '@goodmark/console-ui';
import type { ActivityRead } from './ActivityPage';
import { stageAddress } from './stages';

/** How many of them are shown here; the rest is a link away. */
const LATEST = 10;

/** What is allocated in the activity already, the latest first, and how far that is from what was planned. */
export function AllocatedAlready({ activity: { id, counts, targetCount } }: { readonly activity: ActivityRead }) {
  const text = useText();
  const today = useViewer()?.today;
  const { data, error, isPending, refetch } = useApiQuery(
    AuditListDocument, { where: { activity: { eq: id }, status: { ne: 'EXEMPTED' } }, orderBy: [{ field: 'age', direction: 'ASC' }], first: LATEST, offset: 0 }, { keepPrevious: true },
  );
  const audits = data?.page.nodes ?? [];
  return (
    <Section title={text('activity.allocated.title')}>
      <Typography sx={{ mb: 1.5 }}>
        {text('activity.allocated.count', { smart_count: counts.allocated })} {targetCount === null ? null : text('activity.allocated.planned', { target: targetCount })}{' '}
        {counts.allocated > 0 ? <MuiLink component={Link} to={stageAddress(id, 'allocated')}>{text('activity.allocate.all')}</MuiLink> : null}
      </Typography>
      {error && !data ? <FailureNote failure={error} onRetry={() => void refetch()} /> : null}
      {isPending ? <Skeleton variant="rounded" height={160} /> : null}
      {audits.length > 0 && today ? (
        <TableScroll label={text('activity.allocated.title')}>
          <Table>
            <TableHead><TableRow>{(['case', 'auditor', 'status', 'due'] as const).map((key) => <TableCell key={key}>{text(`audits.${key}`)}</TableCell>)}</TableRow></TableHead>
            <TableBody>
              {audits.map(({ id: audit, case: theCase, auditor, status, dueOn }) => (
                <TableRow key={audit}>
                  <TableCell component="th" scope="row"><MuiLink component={Link} to={`/audits/${audit}`}>{theCase.reference}</MuiLink></TableCell>
                  <TableCell>{auditor.name}</TableCell>
                  <TableCell><StatusMark status={status} /></TableCell>
                  <TableCell><DueDate dueOn={dueOn} today={today} done={!isDraft(status)} /></TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableScroll>
      ) : null}
      {counts.allocated > LATEST ? <Typography color="text.secondary" sx={{ mt: 1 }}>{text('activity.allocated.latest', { smart_count: LATEST })}</Typography> : null}
    </Section>
  );
}
