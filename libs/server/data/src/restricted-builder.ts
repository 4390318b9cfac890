import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Condition } from './access/condition';
import type { Database, Statements } from './database/database';
import type { EntityClass } from './database/row-mapper';

/** A query builder over visible rows, which can be told the index of a keyset page. */
export type RestrictedBuilder<T extends ObjectLiteral> = SelectQueryBuilder<T> & { forceIndex(name: string): void };

const refuse = (method: string) => () => {
  throw new Error(`${method}() would replace or escape the visibility rule: use andWhere().`);
};

/**
 * A query builder that already holds the visibility rule. `where` and `orWhere` throw, since in TypeORM they replace
 * or escape what stands before them; `andWhere` puts brackets round what it is given, which TypeORM does not do with
 * text. Rows are read raw and mapped by the one mapper.
 */
export function restrictedBuilder<T extends ObjectLiteral>(
  database: Database,
  on: Statements,
  entity: EntityClass<T>,
  alias: string,
  rule: Condition,
): RestrictedBuilder<T> {
  let index: string | null = null;
  /** MariaDB's planner reads a filtered list from its start to find a cursor; the index says where it stands. */
  const hinted = ([sql, values]: [string, unknown[]]): [string, unknown[]] =>
    index === null || database.kind === 'sqlite' ? [sql, values] : [sql.replace(/ FROM `\w+` `\w+`/, (from) => `${from} FORCE INDEX (\`${index}\`)`), values];
  const builder = on.builder(entity, alias).where(`(${rule.sql})`, rule.params);
  const mapper = database.mapper(entity);
  const andWhere = builder.andWhere.bind(builder);

  const getMany = async (): Promise<T[]> => {
    const rows = await on.run(...hinted(builder.getQueryAndParameters()));
    return rows.map((row) => mapper.toEntity(row, `${alias}_`));
  };
  return Object.assign(builder, {
    forceIndex: (name: string) => {
      index = name;
    },
    where: refuse('where'),
    orWhere: refuse('orWhere'),
    andWhere: (...[where, params]: Parameters<typeof andWhere>) => andWhere(typeof where === 'string' ? `(${where})` : where, params),
    getMany,
    getOne: async () => (await getMany())[0] ?? null,
    getCount: async () => {
      database.statements += 1;
      const counting = builder.clone().select('COUNT(*)', 'n').orderBy().limit(undefined).offset(undefined);
      const [row] = (await counting.getRawMany()) as { n: number | string }[];
      return Number(row?.n ?? 0);
    },
  });
}
