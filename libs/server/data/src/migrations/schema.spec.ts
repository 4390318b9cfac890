import type { Table } from 'typeorm';
import { ENTITIES } from '../database/data-source';
import { migrate } from '../database/installation';
import { type SpecDatabase, specDatabases } from '../specs/spec-database';
import { MIGRATIONS } from '.';

/** A table as far as both databases can say it alike: without the index of words, which is looked at by itself. */
const shapeOf = (table: Table) => ({
  columns: table.columns.map(({ name, isNullable, isPrimary }) => ({ name, isNullable, isPrimary })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  indexes: table.indices.filter(({ isFulltext }) => !isFulltext).map(({ columnNames, isUnique }) => `${isUnique} ${columnNames.join()}`).sort(),
  uniques: [...new Set([...table.uniques.map(({ columnNames }) => columnNames.join()), ...table.indices.filter(({ isUnique }) => isUnique).map(({ columnNames }) => columnNames.join())])].sort(),
  references: table.foreignKeys.map(({ columnNames, referencedTableName }) => `${columnNames.join()} -> ${referencedTableName.split('.').at(-1)}`).sort(),
});

async function shapesOf({ database }: SpecDatabase) {
  const runner = database.writer.createQueryRunner();
  const tables = await runner.getTables(database.writer.entityMetadatas.map(({ tableName }) => tableName));
  await runner.release();
  return new Map(tables.map((table) => [table.name.split('.').at(-1) as string, shapeOf(table)]));
}

/** What there is to search words by: indexes on MySQL and MariaDB, on SQLite all that is no plain table or index. */
async function searchIndexesOf({ database: { kind, writer } }: SpecDatabase): Promise<string[]> {
  const rows: { what: string }[] = await writer.query(
    kind === 'mysql'
      ? `SELECT CONCAT(TABLE_NAME, '.', COLUMN_NAME, ' ', INDEX_NAME) AS what FROM INFORMATION_SCHEMA.STATISTICS
          WHERE TABLE_SCHEMA = DATABASE() AND INDEX_TYPE = 'FULLTEXT' ORDER BY what`
      : `SELECT type || ' ' || name AS what FROM sqlite_master WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%' ORDER BY name`,
  );
  return rows.map(({ what }) => what);
}

const SEARCH_INDEXES = {
  mysql: ['judgement_text.evidence ft_judgement_text_evidence'],
  sqlite: [
    'table judgement_text_search', 'trigger judgement_text_search_delete', 'trigger judgement_text_search_insert', 'trigger judgement_text_search_update',
  ],
};

describe('the schema', () => {
  let all: SpecDatabase[];
  beforeAll(async () => {
    all = await Promise.all(specDatabases().map(({ create }) => create()));
    for (const { database } of all) await migrate(database);
  });
  afterAll(() => Promise.all(all.map((each) => each.drop())));

  it('is the same on every database', async () => {
    const [first, ...others] = await Promise.all(all.map(shapesOf));
    expect(first?.size).toBe(ENTITIES.length);
    for (const other of others) expect(Object.fromEntries(other)).toEqual(Object.fromEntries(first ?? []));
  });

  it('has one index of the words of evidence, which each kind of database has in its own way', async () => {
    for (const each of all) expect(await searchIndexesOf(each)).toEqual(SEARCH_INDEXES[each.database.kind]);
  });

  it('has just the columns of the entities, as nullable and as long', async () => {
    for (const { database } of all) {
      const runner = database.writer.createQueryRunner();
      for (const metadata of database.writer.entityMetadatas) {
        const table = await runner.getTable(metadata.tableName);
        const stands = table?.columns.map(({ name, isNullable, length }) => `${name} ${isNullable} ${length === '' || /^\d{5,}$/.test(length) ? '' : length}`).sort();
        const wanted = metadata.columns.map(({ propertyName, isNullable, length }) => `${propertyName} ${isNullable} ${length}`).sort();
        expect([metadata.tableName, stands]).toEqual([metadata.tableName, wanted]);
      }
      await runner.release();
    }
  });

  it('takes a migration step twice, and comes back the same after down and up', async () => {
    for (const each of all) {
      const before = await shapesOf(each);
      const runner = each.database.writer.createQueryRunner();
      const migrations = MIGRATIONS.map((Migration) => new Migration());
      for (const migration of migrations) await migration.up(runner);
      for (const migration of [...migrations].reverse()) await migration.down(runner);
      expect([(await shapesOf(each)).size, await searchIndexesOf(each)]).toEqual([0, []]);
      for (const migration of migrations) await migration.up(runner);
      await runner.release();
      expect(Object.fromEntries(await shapesOf(each))).toEqual(Object.fromEntries(before));
      expect(await searchIndexesOf(each)).toEqual(SEARCH_INDEXES[each.database.kind]);
    }
  });
});
