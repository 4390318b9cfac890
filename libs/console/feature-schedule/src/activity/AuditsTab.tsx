import { Link as MuiLink, Skeleton } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import { AuditListDocument, useApiQuery, useViewer } from '@goodmark/console-data';
import { auditsAddress, AuditsTable, FailureNote, Nothing, PagesBar, useText } from '@goodmark/console-ui';
import type { ActivityRead } from './ActivityPage';

const A_PAGE = 25;

/** The activity's audits, page by page; the audits list has them with all its filters. */
export function AuditsTab({ activity: { id: activityId } }: { readonly activity: ActivityRead }) {
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
      <AuditsTable label={text('activity.tab.audits')} audits={nodes} columns={['reference', 'case', 'team', 'auditor', 'status', 'due', 'outcome']} today={today} />
      <PagesBar page={page} perPage={A_PAGE} count={nodes.length} total={totalCount} hasPrevious={pageInfo.hasPreviousPage} hasNext={pageInfo.hasNextPage} onTurn={turn}>
        <MuiLink component={Link} to={auditsAddress({ activity: activityId })}>{text('activity.inList')}</MuiLink>
      </PagesBar>
    </>
  );
}
