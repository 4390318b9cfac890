import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';


export type Row = Record<string, unknown>;
export type EntityClass<T> = abstract new (...args: never[]) => T;

/** Turns raw rows into entities and back, made once an entity from its metadata. The only such code there is. */
export interface RowMapper<T> {
  readonly table: string;
  readonly columns: readonly string[];
  readonly primaryKeys: readonly string[];
  /** `t.id AS id, t.version AS version, …` */
  readonly selection: (alias: string) => string;
  readonly toEntity: (row: Row, prefix?: string) => T;
  /** A value as the database takes it. */
  readonly toColumn: (column: string, value: unknown) => unknown;
}

type Conversion = (value: unknown) => unknown;

function conversionFrom(column: EntityMetadata['columns'][number]): Conversion | null {
  const { transformer } = column;
  if (transformer && !Array.isArray(transformer)) return (value) => (value === null ? null : transformer.from(value));
  if (column.type === 'boolean') return (value) => (value === null ? null : Boolean(value));
  return null;
}

function conversionTo(column: EntityMetadata['columns'][number]): Conversion | null {
  const { transformer } = column;
  if (transformer && !Array.isArray(transformer)) return (value) => (value === null ? null : transformer.to(value));
  if (column.type === 'boolean') return (value) => (value === null ? null : value ? 1 : 0);
  return null;
}

function buildMapper<T>(metadata: EntityMetadata): RowMapper<T> {
  const prototype = (metadata.target as { prototype: object }).prototype;
  const readers = metadata.columns.map((column) => ({ name: column.propertyName, from: conversionFrom(column) }));
  const writers = new Map(metadata.columns.map((column) => [column.propertyName, conversionTo(column)]));
  const selections = new Map<string, string>();

  return {
    table: metadata.tableName,
    columns: readers.map(({ name }) => name),
    primaryKeys: metadata.primaryColumns.map(({ propertyName }) => propertyName),
    selection(alias) {
      let text = selections.get(alias);
      if (!text) selections.set(alias, (text = readers.map(({ name }) => `${alias}.\`${name}\` AS \`${name}\``).join(', ')));
      return text;
    },
    toEntity(row, prefix = '') {
      const entity = Object.create(prototype) as Row;
      for (const { name, from } of readers) {
        const value = row[prefix + name] ?? null;
        entity[name] = from ? from(value) : value;
      }
      return entity as T;
    },
    toColumn(column, value) {
      const to = writers.get(column);
      if (to === undefined) throw new Error(`${metadata.name} has no column ${column}`);
      const given = value ?? null;
      return to ? to(given) : given;
    },
  };
}

const mappers = new WeakMap<EntityMetadata, RowMapper<unknown>>();

export function mapperOf<T extends ObjectLiteral>(dataSource: DataSource, entity: EntityClass<T>): RowMapper<T> {
  const metadata = dataSource.getMetadata(entity as never);
  let mapper = mappers.get(metadata);
  if (!mapper) mappers.set(metadata, (mapper = buildMapper<unknown>(metadata)));
  return mapper as RowMapper<T>;
}
