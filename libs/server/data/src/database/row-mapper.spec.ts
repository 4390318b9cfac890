import type { EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import { condition } from '../access/condition';
import { type SpecDatabase, specDatabases } from '../specs/spec-database';
import { migrate } from './installation';
import { selectWhere } from './database';
import { ENTITIES } from './data-source';
import type { EntityClass } from './row-mapper';
import { insertRows } from './write-rows';

type AnyEntity = EntityClass<ObjectLiteral>;

/** A value of a column's kind that is easy to get wrong: quotes, accents, commas, nought and false. */
function sampleOf({ type, length, transformer, propertyName }: EntityMetadata['columns'][number], n: number): unknown {
  if (transformer) return n === 1 ? ['CIN', 'CARE_LEAVER'] : [];
  if (type === 'boolean') return n === 1;
  if (type === 'int') return n === 1 ? 7 : 0;
  if (type === 'text') return `É – “quoted”, 'and' so on;\nsecond line ${n}`;
  return `${n}${propertyName}`.slice(0, Number(length));
}

/** A whole row, and one with nothing in it that may be left out. */
function samplesOf(metadata: EntityMetadata): Record<string, unknown>[] {
  return [1, 2].map((n) => Object.fromEntries(metadata.columns.map((column) => [
    column.propertyName,
    column.isPrimary && column.type === 'int' ? n : n === 2 && column.isNullable ? null : sampleOf(column, n),
  ])));
}

describe.each(specDatabases())('rows read raw on $name', ({ create }) => {
  let spec: SpecDatabase;
  beforeAll(async () => {
    spec = await create();
    await migrate(spec.database);
    // The samples are not of one story: a mapper does not care whether another record exists.
    if (spec.database.kind === 'sqlite') await spec.database.writer.query('PRAGMA foreign_keys = OFF');
  });
  afterAll(() => spec.drop());

  it.each((ENTITIES as unknown as AnyEntity[]).map((entity) => [(entity as { name: string }).name, entity] as const))(
    'are the same %s as TypeORM makes of them', async (_name, entity) => {
      const { database } = spec;
      const metadata = database.writer.getMetadata(entity as EntityTarget<ObjectLiteral>);
      const samples = samplesOf(metadata);
      await database.unit(async (inside) => {
        if (database.kind === 'mysql') await inside.execute('SET FOREIGN_KEY_CHECKS = 0', []);
        await insertRows(database, inside, entity, samples);
        if (database.kind === 'mysql') await inside.execute('SET FOREIGN_KEY_CHECKS = 1', []);
      });
      for (const sample of samples) {
        const keys = metadata.primaryColumns.map(({ propertyName }) => propertyName);
        const where = condition(keys.map((key) => `t.\`${key}\` = :${key}`).join(' AND '), Object.fromEntries(keys.map((key) => [key, sample[key]])));
        const [mapped, ...others] = await selectWhere(database, database.outside, entity, where);
        const hydrated = await database.reader.getRepository(entity as EntityTarget<ObjectLiteral>).findOneBy(where.params as ObjectLiteral);
        expect(others).toEqual([]);
        expect(mapped).toBeInstanceOf(entity as never);
        expect(JSON.parse(JSON.stringify(mapped))).toEqual(sample);
        expect(JSON.parse(JSON.stringify(hydrated))).toEqual(JSON.parse(JSON.stringify(mapped)));
      }
    });
});
