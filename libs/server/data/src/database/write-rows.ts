import type { ObjectLiteral } from 'typeorm';
import type { Database, Statements } from './database';
import type { EntityClass } from './row-mapper';

/** How many values one INSERT may carry; SQLite takes 32,766. */
const MAX_VALUES = 12_000;

/** Inserts rows, many a statement. Every column that is left out becomes null. */
export async function insertRows<T extends ObjectLiteral>(
  database: Database,
  inside: Statements,
  entity: EntityClass<T>,
  rows: readonly Partial<T>[],
): Promise<void> {
  const mapper = database.mapper(entity);
  const columns = mapper.columns.filter((column) => rows.some((row) => row[column as keyof T] !== undefined));
  const perStatement = Math.max(1, Math.floor(MAX_VALUES / columns.length));
  const marks = `(${columns.map(() => '?').join(', ')})`;
  for (let from = 0; from < rows.length; from += perStatement) {
    const batch = rows.slice(from, from + perStatement);
    await inside.execute(
      `INSERT INTO ${mapper.table} (${columns.map((column) => `\`${column}\``).join(', ')}) VALUES ${batch.map(() => marks).join(', ')}`,
      batch.flatMap((row) => columns.map((column) => mapper.toColumn(column, row[column as keyof T]))),
    );
  }
}

/** Sets columns of the rows whose `keys` match; gives how many rows matched. */
export async function updateRows<T extends ObjectLiteral>(
  database: Database,
  inside: Statements,
  entity: EntityClass<T>,
  keys: Partial<T>,
  changes: Partial<T>,
): Promise<number> {
  const mapper = database.mapper(entity);
  const set = Object.keys(changes).filter((column) => changes[column as keyof T] !== undefined);
  const where = Object.keys(keys);
  return inside.execute(
    `UPDATE ${mapper.table} SET ${set.map((column) => `\`${column}\` = ?`).join(', ')} WHERE ${where.map((column) => `\`${column}\` = ?`).join(' AND ')}`,
    [
      ...set.map((column) => mapper.toColumn(column, changes[column as keyof T])),
      ...where.map((column) => mapper.toColumn(column, keys[column as keyof T])),
    ],
  );
}
