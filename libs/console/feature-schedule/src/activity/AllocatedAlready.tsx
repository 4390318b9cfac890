import { Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { AuditListDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { AuditsTable, FailureNote, Section, useText } from '@goodmark/console-ui';
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
        <AuditsTable label={text('activity.allocated.title')} audits={audits} columns={['case', 'auditor', 'status', 'due']} today={today} />
      ) : null}
      {counts.allocated > LATEST ? <Typography color="text.secondary" sx={{ mt: 1 }}>{text('activity.allocated.latest', { smart_count: LATEST })}</Typography> : null}
    </Section>
  );
}
