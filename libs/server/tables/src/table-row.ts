/** A row of a table as it stands in its file. */
export interface TableRow {
  /** As a spreadsheet program counts: the headings are row 1. */
  readonly number: number;
  /** Text of the cells, without white space around it; missing cells at the end are left out. */
  readonly cells: readonly string[];
}
