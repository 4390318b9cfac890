import { createContext } from 'react';

/** Where a whole list can be had as a file, with its filter and order; null where it cannot. */
export type ExportedList = (resource: string, format: 'csv' | 'xlsx', filter: Record<string, unknown>, sort?: { readonly field: string; readonly order: string }) => string | null;

/** Given by the application, which knows the API; lists offer no download without. */
export const ExportedLists = createContext<ExportedList>(() => null);
