import { Box, Button, Skeleton } from '@mui/material';
import { type ReactNode, useContext } from 'react';
import { ListBase, type RaRecord, type SortPayload, useListContext } from 'react-admin';
import { FailureNote, type Told } from '../FailureNote';
import { Nothing } from '../Nothing';
import { Page } from '../Page';
import { useText } from '../text';
import { DownloadMenu } from './DownloadMenu';
import { ExportedLists } from './exported-lists';
import { ListPages } from './ListPages';

interface Props {
  readonly resource: string;
  readonly title: string;
  readonly summary?: ReactNode;
  readonly actions?: ReactNode;
  readonly sort?: SortPayload;
  /** The filters, as `FilterSelect` and its kin; their values stand in the address. */
  readonly filters?: ReactNode;
  /** How it is filtered until somebody chooses. */
  readonly filterDefaults?: Readonly<Record<string, string>>;
  /** What is said, and offered, where there is nothing at all. */
  readonly empty: { readonly title: string; readonly what: string; readonly action?: ReactNode };
  /** Something to be read before the list. */
  readonly notice?: ReactNode;
  /** The table. */
  readonly children: ReactNode;
}

const PER_PAGE = 25;

/** A list: its filters, its table and its pages; skeleton rows while it loads, and what to do when it is empty or fails. */
export function ListPage({ resource, title, summary, actions, sort, filters, filterDefaults, empty, notice, children }: Props) {
  return (
    <ListBase<RaRecord> resource={resource} sort={sort} filterDefaultValues={filterDefaults} perPage={PER_PAGE} exporter={false} empty={false} disableAuthentication>
      <Page title={title} summary={summary} actions={<><Download />{actions}</>}>
        {notice}
        {filters ? <FilterBar>{filters}</FilterBar> : null}
        <ListBody title={title} empty={empty} filterDefaults={filterDefaults}>{children}</ListBody>
      </Page>
    </ListBase>
  );
}

/** The whole list as it is filtered and ordered on screen. */
function Download() {
  const exportedList = useContext(ExportedLists);
  const { resource, filterValues, sort } = useListContext();
  const sorted = sort?.field && sort.field !== 'id' ? sort : undefined;
  const addressOf = (format: 'csv' | 'xlsx') => exportedList(resource, format, (filterValues ?? {}) as Record<string, unknown>, sorted);
  return addressOf('csv') === null ? null : <DownloadMenu addressOf={(format) => addressOf(format) ?? ''} />;
}

function FilterBar({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const { filterValues, setFilters } = useListContext();
  const filtered = Object.keys(filterValues ?? {}).length > 0;
  return (
    <Box role="search" aria-label={text('filters.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end', mb: 2 }}>
      {children}
      {filtered ? <Button onClick={() => setFilters({}, [])}>{text('action.clearFilters')}</Button> : null}
    </Box>
  );
}

function ListBody({ title, empty, filterDefaults, children }: Pick<Props, 'title' | 'empty' | 'filterDefaults' | 'children'>) {
  const text = useText();
  const { isPending, isFetching, isPlaceholderData, error, data, refetch, filterValues, setFilters } = useListContext();
  if (error) return <FailureNote failure={error as unknown as Told} onRetry={() => void refetch()} />;
  if (isPending) {
    return <Box aria-hidden="true">{Array.from({ length: 8 }, (_, row) => <Skeleton key={row} variant="rounded" height={44} sx={{ mb: 1 }} />)}</Box>;
  }
  if (data?.length === 0) {
    const chosen = JSON.stringify(filterValues ?? {}) !== JSON.stringify(filterDefaults ?? {});
    const filtered = chosen && Object.keys(filterValues ?? {}).length > 0;
    return filtered ? (
      <Nothing title={text('filters.nothing')} action={<Button variant="outlined" onClick={() => setFilters({}, [])}>{text('action.clearFilters')}</Button>} />
    ) : (
      <Nothing title={empty.title} action={empty.action}>{empty.what}</Nothing>
    );
  }
  return (
    <>
      <TableScroll label={title} busy={isFetching} former={isPlaceholderData}>{children}</TableScroll>
      <ListPages />
    </>
  );
}

interface TableScrollProps {
  readonly label: string;
  readonly busy?: boolean;
  /** Whether the rows are those of the page before, shown until the ones asked for arrive. */
  readonly former?: boolean;
  /** Whether it may be longer than a screen: then it scrolls down in its own frame too, and its head and foot stay. */
  readonly tall?: boolean;
  readonly children: ReactNode;
}

/** A frame as high as a screen leaves beside the bar at its top; cells that stay lie above the first column. */
const TALL = {
  maxHeight: 'calc(100vh - 72px)', overflowY: 'auto',
  '& thead th': { position: 'sticky', top: 0, bgcolor: 'background.paper', zIndex: 2 },
  '& tfoot th, & tfoot td': { position: 'sticky', bottom: 0, bgcolor: 'background.paper', zIndex: 2 },
  '& thead th:first-of-type, & tfoot th:first-of-type': { zIndex: 3 },
} as const;

const FORMER_OPACITY = 0.6;

/** A table that is wider than the screen scrolls in its own frame, also by keyboard; its first column stays. */
export function TableScroll({ label, busy = false, former = false, tall = false, children }: TableScrollProps) {
  const text = useText();
  return (
    <Box
      role="region" aria-label={text('pages.table', { what: label })} aria-busy={busy} tabIndex={0}
      sx={{
        opacity: former ? FORMER_OPACITY : 1,
        overflowX: 'auto', border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper',
        '& th:first-of-type, & td:first-of-type': { position: 'sticky', left: 0, bgcolor: 'background.paper', zIndex: 1 },
        ...(tall ? TALL : {}),
      }}
    >
      {children}
    </Box>
  );
}
