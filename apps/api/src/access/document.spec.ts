import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLField, type GraphQLInputField, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { renderAccessTable } from '../access-document';
import { buildSchema } from '../schema';

describe('what is written about access', () => {
  it('in docs/access.md is the access table; after a change run `npm run --silent goodmark -- access-table > docs/access.md`', () => {
    expect(readFileSync(join(__dirname, '../../../../docs/access.md'), 'utf8')).toBe(`${renderAccessTable()}\n`);
  });

  it('every type, field, argument and enum value says what it is', () => {
    const silent = Object.values(buildSchema().getTypeMap())
      .filter(({ name }) => !name.startsWith('__') && !['ID', 'String', 'Int', 'Float', 'Boolean', 'Query', 'Mutation'].includes(name))
      .flatMap((type) => [
        ...(type.description ? [] : [type.name]),
        ...(isEnumType(type) ? type.getValues().filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`) : []),
        ...(isObjectType(type) || isInputObjectType(type)
          ? (Object.values(type.getFields()) as (GraphQLField<unknown, unknown> | GraphQLInputField)[]).flatMap((field) => [
              ...(field.description ? [] : [`${type.name}.${field.name}`]),
              ...('args' in field ? field.args.filter(({ description }) => !description).map(({ name }) => `${type.name}.${field.name}(${name})`) : []),
            ])
          : []),
      ]);
    expect(silent).toEqual([]);
  });

  it('every query and mutation says which permission it needs', () => {
    const schema = buildSchema();
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.values(type?.getFields() ?? {}));
    expect(fields.filter(({ description }) => !description?.includes('Permission: ')).map(({ name }) => name)).toEqual([]);
  });
});
