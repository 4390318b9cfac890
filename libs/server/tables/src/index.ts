export * from './read-table';
export { fileProblem } from './table-problem';
export type { TableRow } from './table-row';
export { type Cell, csvWriter, type TableWriter, workbookWriter } from './write-table';
export { readCsvText } from './read-csv-text';
