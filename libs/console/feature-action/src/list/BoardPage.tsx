import { Box, Link, Paper, Skeleton, Typography } from '@mui/material';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { ActionListDocument, type ActionListQuery, type ActionListQueryVariables, useApiQuery, useViewer } from '@goodmark/console-data';
import { DueDate, FailureNote, Page, useText } from '@goodmark/console-ui';
import { ActionTabs } from './ActionTabs';

type Card = ActionListQuery['page']['nodes'][number];
type Column = 'OVERDUE' | 'TO_DO' | 'TO_VERIFY' | 'CLOSED';

const SHOWN = 20;

/** What each column holds, as the API is asked for it and as the list's address says it. */
const COLUMNS: Readonly<Record<Column, { readonly where: ActionListQueryVariables['where']; readonly filter: object; readonly order: 'ASC' | 'DESC' }>> = {
  OVERDUE: { where: { overdue: { eq: true } }, filter: { overdue: 'true' }, order: 'ASC' },
  TO_DO: { where: { status: { eq: 'OPEN' }, overdue: { eq: false } }, filter: { status: 'OPEN', overdue: 'false' }, order: 'ASC' },
  TO_VERIFY: { where: { status: { eq: 'DONE' } }, filter: { status: 'DONE' }, order: 'ASC' },
  CLOSED: { where: { status: { in: ['VERIFIED', 'NO_LONGER_APPLICABLE'] } }, filter: { status: ['VERIFIED', 'NO_LONGER_APPLICABLE'] }, order: 'DESC' },
};

/** Corrective actions by where they stand. A card leads to its action, so that everything works by keyboard. */
export function BoardPage() {
  const text = useText();
  return (
    <Page title={text('corrections.title')} summary={text('corrections.board.what')}>
      <ActionTabs current="board" />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))', alignItems: 'start' }}>
        {(Object.keys(COLUMNS) as Column[]).map((column) => <BoardColumn key={column} column={column} />)}
      </Box>
    </Page>
  );
}

function BoardColumn({ column }: { readonly column: Column }) {
  const text = useText();
  const heading = useId();
  const { where, filter, order } = COLUMNS[column];
  const { data, error, refetch } = useApiQuery(ActionListDocument, { where: where ?? null, orderBy: [{ field: 'dueOn', direction: order }], first: SHOWN });
  const count = data?.page.totalCount ?? 0;
  return (
    <Box component="section" aria-labelledby={heading}>
      <Typography id={heading} variant="h2" component="h2" sx={{ mb: 1 }}>{data ? text('corrections.board.count', { column: text(`corrections.board.${column}`), count }) : text(`corrections.board.${column}`)}</Typography>
      {error && !data ? <FailureNote failure={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rounded" height={160} /> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>{(data?.page.nodes ?? []).map((card) => <li key={card.id}><BoardCard card={card} /></li>)}</Box>
      {data && count === 0 ? <Typography color="text.secondary">{text('corrections.board.none')}</Typography> : null}
      {count > SHOWN ? <Link component={RouterLink} to={`/actions?filter=${encodeURIComponent(JSON.stringify(filter))}`} sx={{ display: 'inline-block', mt: 1 }}>{text('corrections.board.more', { count })}</Link> : null}
    </Box>
  );
}

function BoardCard({ card: { id, reference, what, owner, dueOn, status, viewerCan, slipped } }: { readonly card: Card }) {
  const text = useText();
  const today = useViewer()?.today ?? '';
  const step = viewerCan.find((each) => each === 'VERIFY' || each === 'COMPLETE');
  // What is heard begins with what is seen, and says which action of the audit it is.
  const seen = step ? `${reference} · ${text(`correction.stepNamed.${step}`)}` : reference;
  return (
    <Paper variant="outlined" sx={{ p: 1.5 }}>
      <Link component={RouterLink} to={`/actions/${id}`} aria-label={text('corrections.openTo', { seen, what })}>{seen}</Link>
      <Typography sx={{ overflow: 'hidden', display: '-webkit-box', WebkitLineClamp: 4, WebkitBoxOrient: 'vertical' }}>{what}</Typography>
      <Typography sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{owner.name}</Typography>
      <DueDate dueOn={dueOn} today={today} done={status !== 'OPEN'} />
      {slipped ? <Typography sx={{ fontSize: '0.875rem' }}>{text('corrections.isSlipped')}</Typography> : null}
    </Paper>
  );
}
