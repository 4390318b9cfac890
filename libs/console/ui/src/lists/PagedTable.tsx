import { Box, Skeleton, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import { FailureNote, type Told } from '../FailureNote';
import { DownloadMenu } from './DownloadMenu';
import { TableScroll } from './ListPage';
import { PagesBar } from './PagesBar';

export const A_PAGE = 25;

interface Connection<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly totalCount: number;
}

interface Props<N> {
  readonly label: string;
  readonly read: { readonly error: Told | null; readonly refetch: () => unknown; readonly isPlaceholderData: boolean };
  /** Undefined while it is not there yet. */
  readonly rows: Connection<N> | null | undefined;
  readonly page: number;
  readonly onTurn: (page: number) => void;
  readonly columns: readonly (readonly [heading: string, cell: (row: N) => ReactNode])[];
  readonly keyOf: (row: N) => string;
  /** Where all of it can be had as a file; not offered when left out. */
  readonly exported?: (format: 'csv' | 'xlsx') => string;
  /** Shown in place of an empty table. */
  readonly nothing: ReactNode;
}

/** Rows of one record, page by page. */
export function PagedTable<N>({ label, read, rows, page, onTurn, columns, keyOf, exported, nothing }: Props<N>) {
  if (read.error && !rows) return <FailureNote failure={read.error} onRetry={() => void read.refetch()} />;
  if (!rows) return <Skeleton variant="rounded" height={200} />;
  if (rows.totalCount === 0) return <>{nothing}</>;
  return (
    <>
      {exported ? <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}><DownloadMenu addressOf={exported} /></Box> : null}
      <TableScroll label={label}>
        <Table size="small" sx={{ '& td:first-of-type': { whiteSpace: 'nowrap' } }}>
          <TableHead><TableRow>{columns.map(([heading]) => <TableCell key={heading}>{heading}</TableCell>)}</TableRow></TableHead>
          <TableBody>
            {rows.nodes.map((row) => <TableRow key={keyOf(row)}>{columns.map(([heading, cell]) => <TableCell key={heading}>{cell(row)}</TableCell>)}</TableRow>)}
          </TableBody>
        </Table>
      </TableScroll>
      <PagesBar
        page={page} perPage={A_PAGE} count={rows.nodes.length} total={rows.totalCount} hasPrevious={rows.pageInfo.hasPreviousPage} hasNext={rows.pageInfo.hasNextPage}
        onTurn={onTurn} label={label} former={read.isPlaceholderData}
      />
    </>
  );
}
