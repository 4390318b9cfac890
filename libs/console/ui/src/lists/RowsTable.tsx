import type { ReactNode } from 'react';
import { DataTable, type DataTableColumnProps, useDataTableRenderContext, useDataTableSortContext } from 'react-admin';

/** The table of a list; its columns are `Column`s. */
export function RowsTable({ children }: { readonly children: ReactNode }) {
  return <DataTable bulkActionButtons={false} rowClick={false} size="medium">{children}</DataTable>;
}

/** A column; one with a `source` sorts by it, and its heading says to everybody whether, and which way, the rows are sorted by it. */
export function Column<Row extends object>({ source, ...props }: DataTableColumnProps<Row>) {
  const heading = useDataTableRenderContext() === 'header';
  const sort = useDataTableSortContext();
  const sorted = heading && source && sort?.field === source;
  return <DataTable.Col<Row> {...props} source={source} {...(sorted ? { sortDirection: sort.order === 'ASC' ? 'asc' : 'desc' } : {})} />;
}
