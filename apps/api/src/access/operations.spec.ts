import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType, getNamedType, isObjectType } from 'graphql';
import { type Actor, ACTORS, OPERATIONS, SCOPES, type Scope } from '@goodmark/server-data';
import { Level } from '@goodmark/audit-tool';
import { aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { buildSchema } from '../schema';
import { startTestServer, type TestServer } from '../test-server';

const schema = buildSchema();

/** A value of the right shape for an argument, with ids nobody has. */
function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name as string;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(({ type: field }) => isNonNullType(field));
    return `{ ${required.map(({ name, type: field }) => `${name}: ${literalOf(field)}`).join(', ')} }`;
  }
  return { Int: '1', Float: '1', Boolean: 'true', Month: '"2018-05"', FinancialYear: '"2017/18"', Date: '"2018-05-31"', DateTime: '"2018-04-26T09:30:00Z"' }[(type as { name: string }).name] ?? '"nobody-has-this"';
}

/** The smallest document that calls an operation. */
function documentOf(coordinate: string): string {
  const [root, name] = coordinate.split('.') as [string, string];
  const field = (root === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[name];
  if (!field) throw new Error(`${coordinate} is not in the schema`);
  const required = field.args.filter(({ type }) => isNonNullType(type));
  const args = required.length > 0 ? `(${required.map((arg) => `${arg.name}: ${literalOf(arg.type)}`).join(', ')})` : name === 'audit' ? '(reference: "AUD-2018-9999")' : '';
  return `${root.toLowerCase()} { ${name}${args} ${isObjectType(getNamedType(field.type)) ? '{ __typename }' : ''} }`;
}

const isLevel = (actor: Actor): boolean => actor in Level;

describe('the access table', () => {
  it('names every operation of the schema and no other', () => {
    const actual = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}).map((name) => `${type?.name}.${name}`));
    expect(Object.keys(OPERATIONS).sort()).toEqual(actual.sort());
  });
});

describe.each(testDatabases())('who may call what on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let server: TestServer;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    server = await startTestServer(test.database);
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  it.each(ACTORS)('%s may call what the table says, and nothing else', async (actor) => {
    const person = await world.person(isLevel(actor) ? { level: actor as never, roles: [] } : { level: null, roles: [actor as never] });
    const client = await server.signedIn(person);
    for (const [coordinate, { may }] of Object.entries(OPERATIONS)) {
      const { errors } = await client(documentOf(coordinate));
      const refused = errors?.some(({ message }) => message.startsWith('Your roles do not allow this')) ?? false;
      expect([coordinate, refused ? 'refused' : 'allowed']).toEqual([coordinate, may.includes(actor) ? 'allowed' : 'refused']);
    }
  });

  it('a token with every scope is refused what only people may do, whoever it acts as', async () => {
    const client = await server.as(await world.person({ level: 'DIRECTOR', roles: ['ADMINISTRATOR', 'QUALITY_LEAD', 'LADO'] }));
    const forPeople = Object.entries(OPERATIONS).filter(([, { byToken }]) => byToken === false);
    expect(forPeople.length).toBeGreaterThan(4);
    for (const [coordinate] of forPeople) {
      const { errors } = await client(documentOf(coordinate));
      expect([coordinate, errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([coordinate, 'FORBIDDEN', 'Programs may not do this. Sign in to do it yourself.']);
    }
  });

  it('a token without any of the scopes of an operation is refused it, and told which it needs', async () => {
    const lead = await world.person({ level: 'STRATEGIC_LEAD', roles: ['QUALITY_LEAD'] });
    for (const [coordinate, { scopes }] of Object.entries(OPERATIONS)) {
      if (scopes.length === 0) continue;
      const others = SCOPES.filter((scope: Scope) => !scopes.some((needed) => needed === scope || needed.replace(':read', ':write') === scope));
      const { errors } = await (await server.as(lead, others))(documentOf(coordinate));
      expect([coordinate, errors?.[0]?.extensions.code]).toEqual([coordinate, 'FORBIDDEN']);
      expect(errors?.[0]?.message).toContain(scopes[0]);
    }
  });
});
