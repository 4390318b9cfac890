export type Row = Record<string, unknown>;
export type Value = string | number | null;
export type Run = (sql: string, values: readonly Value[]) => Promise<Row[]>;

/** A bare driver: rows by SQL with positional values. */
export interface Rows {
  readonly kind: 'mysql' | 'sqlite';
  readonly query: Run;
  /** All of it, or nothing. */
  unit<T>(work: (run: Run) => Promise<T>): Promise<T>;
}

/** `?, ?, ?` */
export const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
