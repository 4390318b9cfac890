import { type QueryRunner, Table, TableColumn, type TableColumnOptions, TableForeignKey, TableIndex } from 'typeorm';

/*
 * The kinds of column of the schema, as migrations write them. Frozen: a change here would change history, so a new
 * kind gets a new name.
 */
type Column = (name: string) => TableColumnOptions;

const nullable = (column: Column): Column => (name) => ({ ...column(name), isNullable: true });
/** Exact text: compared byte by byte. Not an ASCII column: MariaDB refuses to compare one with a value that is not ASCII. */
const exact = (length: number): Column => (name) => ({ name, type: 'varchar', length: String(length), charset: 'utf8mb4', collation: 'utf8mb4_bin' });
export const id = exact(36);
export const optionalId = nullable(id);
export const key = exact;
export const optionalKey = (length: number): Column => nullable(exact(length));
export const reference = exact;
export const optionalReference = (length: number): Column => nullable(exact(length));
export const instant = exact(24);
export const optionalInstant = nullable(instant);
export const day = exact(10);
export const optionalDay = nullable(day);
export const month = exact(7);
export const optionalMonth = nullable(month);
export const list = exact(400);
export const optionalList = nullable(list);
export const name: Column = (columnName) => ({ name: columnName, type: 'varchar', length: '200', charset: 'utf8mb4', collation: 'utf8mb4_unicode_ci' });
export const count: Column = (columnName) => ({ name: columnName, type: 'int' });
export const optionalCount = nullable(count);
export const flag: Column = (columnName) => ({ name: columnName, type: 'boolean' });
export const optionalFlag = nullable(flag);
/** Any length on SQLite; up to 16 MB on MySQL and MariaDB. */
export const text = (runner: QueryRunner): Column => (columnName) =>
  runner.connection.options.type === 'mysql'
    ? { name: columnName, type: 'mediumtext', charset: 'utf8mb4', collation: 'utf8mb4_unicode_ci' }
    : { name: columnName, type: 'text' };
export const optionalText = (runner: QueryRunner): Column => nullable(text(runner));
export const serial: Column = (columnName) => ({ name: columnName, type: 'int', isPrimary: true, isGenerated: true, generationStrategy: 'increment' });

export interface TablePlan {
  readonly name: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly primary?: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
  /** column → table; always to that table's id (or named) column, never cascading. */
  readonly references?: Readonly<Record<string, string>>;
}

/**
 * Adds columns to a table, those that are not there yet. Said in SQL: TypeORM would make the whole table anew on SQLite,
 * which a table that others refer to does not survive.
 */
export async function addColumns(runner: QueryRunner, table: string, columns: Readonly<Record<string, Column>>): Promise<void> {
  const isMysql = runner.connection.options.type === 'mysql';
  for (const [columnName, kind] of Object.entries(columns)) {
    if (await runner.hasColumn(table, columnName)) continue;
    const { type, length, charset, collation } = kind(columnName);
    const encoding = isMysql && charset ? ` CHARACTER SET ${charset} COLLATE ${collation}` : '';
    await runner.query(`ALTER TABLE \`${table}\` ADD COLUMN \`${columnName}\` ${type}${length ? `(${length})` : ''}${encoding} NULL`);
  }
}

/** Takes columns away that nothing refers to. */
export async function dropColumns(runner: QueryRunner, table: string, columns: readonly string[]): Promise<void> {
  for (const columnName of columns) if (await runner.hasColumn(table, columnName)) await runner.query(`ALTER TABLE \`${table}\` DROP COLUMN \`${columnName}\``);
}

/** Creates a table with its indexes and foreign keys, unless it is already there: every step is safe to repeat. */
export async function createTable(runner: QueryRunner, plan: TablePlan): Promise<void> {
  const isMysql = runner.connection.options.type === 'mysql';
  const primary = plan.primary ?? ['id'];
  const columns = Object.entries(plan.columns).map(([columnName, kind]) => {
    const { charset, collation, ...portable } = kind(columnName);
    // SQLite only counts up on a column whose type is spelt in full.
    const counted = portable.isGenerated ? { ...portable, type: 'integer' } : portable;
    const options = isMysql ? { ...portable, charset, collation } : counted;
    return new TableColumn({ ...options, isPrimary: options.isPrimary ?? primary.includes(columnName) });
  });
  const indexes = [
    ...(plan.unique ?? []).map((on) => ({ on, isUnique: true })),
    ...(plan.indexes ?? []).map((on) => ({ on, isUnique: false })),
  ].map(({ on, isUnique }) => new TableIndex({ name: `${isUnique ? 'uq' : 'ix'}_${plan.name}_${on.join('_')}`.slice(0, 60), columnNames: [...on], isUnique }));
  const foreignKeys = Object.entries(plan.references ?? {}).map(
    ([columnName, table]) =>
      new TableForeignKey({ name: `fk_${plan.name}_${columnName}`, columnNames: [columnName], referencedTableName: table, referencedColumnNames: ['id'] }),
  );
  await runner.createTable(
    new Table({ name: plan.name, columns, indices: indexes, foreignKeys, ...(isMysql ? { engine: 'InnoDB' } : {}) }),
    true,
  );
}
