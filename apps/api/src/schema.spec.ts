import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema as parseSchema, type DefinitionNode, type GraphQLSchema, Kind, lexicographicSortSchema, parse, print, printSchema } from 'graphql';
import { buildSchema } from './schema';

const read = (name: string): string => readFileSync(join(__dirname, '..', name), 'utf8');

/** `Type.field` or `Type.field(arg)` → its type as written; `Enum.VALUE` → itself. */
function shapesOf(definitions: readonly DefinitionNode[]): Map<string, string> {
  const shapes = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const value of definition.values ?? []) shapes.set(`${definition.name.value}.${value.name.value}`, 'value');
    }
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      for (const field of definition.fields ?? []) {
        shapes.set(`${definition.name.value}.${field.name.value}`, print(field.type));
        for (const argument of 'arguments' in field ? (field.arguments ?? []) : []) {
          shapes.set(`${definition.name.value}.${field.name.value}(${argument.name.value})`, print(argument.type));
        }
      }
    }
  }
  return shapes;
}

describe('the public schema', () => {
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = buildSchema();
  });

  it('is the committed one; after a change run `npm run --silent goodmark -- schema > apps/api/schema.graphql`', () => {
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(read('schema.graphql'));
  });

  it('has every name and shape of the core contract', () => {
    const actual = shapesOf(parse(printSchema(schema)).definitions);
    const contract = [...shapesOf(parse(read('core-contract.graphql')).definitions)];
    expect(contract.length).toBeGreaterThan(150);
    expect(contract.filter(([coordinate, type]) => actual.get(coordinate) !== type).map(([coordinate, type]) => `${coordinate}: ${type}, is ${actual.get(coordinate)}`)).toEqual([]);
  });

  it.each(['ActivityWhere: month kind service status title', 'AuditWhere: activity month financialYear service serviceArea team category status auditor outcome auditorGrade moderatedGrade submittedOn'])(
    'lets clients rely on the filters of %s', (line) => {
      const [name, fields] = line.split(': ') as [string, string];
      const type = parseSchema(read('schema.graphql')).getType(name) as unknown as { getFields(): Record<string, unknown> };
      expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining([...fields.split(' '), 'and', 'or', 'not']));
    });
});
