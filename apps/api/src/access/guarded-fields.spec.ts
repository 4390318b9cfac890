import { graphql, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { forbidden, guardRootFields } from '@goodmark/server-graphql';
import { mayCall, reachOf, type Viewer } from '@goodmark/server-data';

/** A schema of three operations, one of them without a resolver of its own. */
const aSchema = () => {
  const field = (answer?: string) => ({ type: GraphQLString, ...(answer ? { resolve: () => answer } : {}) });
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { open: field('open'), plain: field() } }),
    mutation: new GraphQLObjectType({ name: 'Mutation', fields: { closed: field('done') } }),
  });
};

const nobody: Viewer = {
  personId: 'nobody', name: 'Nobody', email: null, level: null, roles: [], teamId: null, teamIds: [], serviceAreaIds: [], scopes: null, tokenId: null,
};

describe('a schema whose root fields are guarded', () => {
  it('is not built when an operation has no entry, be it a query or a mutation', () => {
    const checkOf = (known: readonly string[]) => (coordinate: string) => {
      if (!known.includes(coordinate)) throw new Error(`${coordinate} has no entry in the access table`);
      return () => undefined;
    };
    expect(() => guardRootFields(aSchema(), checkOf(['Query.open', 'Mutation.closed']))).toThrow('Query.plain has no entry');
    expect(() => guardRootFields(aSchema(), checkOf(['Query.open', 'Query.plain']))).toThrow('Mutation.closed has no entry');
    expect(() => guardRootFields(aSchema(), checkOf(['Query.open', 'Query.plain', 'Mutation.closed']))).not.toThrow();
  });

  it('asks before a field does anything, whatever the field is called in the query', async () => {
    const done: string[] = [];
    const schema = aSchema();
    const mutation = schema.getMutationType()?.getFields().closed;
    if (mutation) mutation.resolve = () => done.push('closed');
    guardRootFields<{ may: boolean }>(schema, () => ({ may }) => {
      if (!may) throw forbidden('No.');
    });
    const refused = await graphql({ schema, source: 'mutation { again: closed }', contextValue: { may: false } });
    expect([refused.errors?.[0]?.message, done]).toEqual(['No.', []]);
    await graphql({ schema, source: 'mutation { again: closed }', contextValue: { may: true } });
    expect(done).toEqual(['closed']);
  });

  it('answers as before to whoever may ask, also by a field without a resolver of its own', async () => {
    const schema = guardRootFields(aSchema(), () => () => undefined);
    const { data } = await graphql({ schema, source: '{ open plain }', rootValue: { plain: 'from the root' }, contextValue: {} });
    expect({ ...data }).toEqual({ open: 'open', plain: 'from the root' });
  });

  it.each<[string, () => unknown]>([
    ['an operation', () => mayCall(nobody, 'Query.everything')],
    ['an entity', () => reachOf(nobody, 'Everything')],
  ])('has no answer for %s the access table does not know', (_what, ask) => expect(ask).toThrow('has no entry in the access table'));
});
