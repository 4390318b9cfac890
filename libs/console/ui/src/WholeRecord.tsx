import { Box, Button, Link as MuiLink, Skeleton } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { FailureNote, type Told } from './FailureNote';
import { Nothing } from './Nothing';
import { Page } from './Page';
import { useText } from './text';

interface Props<R> {
  /** The reading of the record, as TanStack Query tells of it. */
  readonly read: { readonly error: Told | null; readonly refetch: () => unknown };
  /** Undefined while it is not there yet; null where there is none, or none for the viewer. */
  readonly record: R | null | undefined;
  /** The list it belongs to: its name and address. */
  readonly list: { readonly title: string; readonly to: string };
  /** What is said where there is none. */
  readonly missing: string;
  /** What is still to be shown where there is none: typed words, for instance. */
  readonly kept?: ReactNode;
  readonly children: (record: R) => ReactNode;
}

/** The page of one record: while it loads, when it fails, where it is missing or hidden, and itself. */
export function WholeRecord<R>({ read, record, list, missing, kept, children }: Props<R>) {
  const text = useText();
  if (record) return <><Trail list={list} />{children(record)}</>;
  if (read.error) return <Page title={list.title}><FailureNote failure={read.error} onRetry={() => void read.refetch()} /></Page>;
  if (record === undefined) return <Box aria-hidden="true" sx={{ py: 3 }}>{[0, 1, 2].map((row) => <Skeleton key={row} variant="rounded" height={120} sx={{ mb: 2 }} />)}</Box>;
  return (
    <Page title={text('failure.NOT_FOUND.title')}>
      <Nothing title={missing} action={<Button component={Link} to={list.to} variant="contained">{list.title}</Button>}>{text('failure.NOT_FOUND.what')}</Nothing>
      {kept}
    </Page>
  );
}

/** The way back from a record to its list. */
function Trail({ list: { title, to } }: Pick<Props<unknown>, 'list'>) {
  const text = useText();
  return (
    <Box component="nav" aria-label={text('pages.trail')} sx={{ pt: 1.5, mb: -1.5 }}>
      <MuiLink component={Link} to={to}>{title}</MuiLink><Box component="span" aria-hidden="true" sx={{ color: 'text.secondary' }}>{' ›'}</Box>
    </Box>
  );
}
