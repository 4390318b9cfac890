import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { documentLimits } from './document-limits';

const schema = buildSchema('type Query { node: Node name: String } type Node { node: Node name: String }');
const refusals = (document: string): string[] => validate(schema, parse(document), [...specifiedRules, documentLimits]).map(({ message }) => message);

const nested = (levels: number): string => `{ ${'node { '.repeat(levels)} name ${'} '.repeat(levels)} }`;
const doubling = (levels: number): string =>
  `query { node { ...f0 } } ${Array.from({ length: levels }, (_, i) => `fragment f${i} on Node { a: node { ...f${i + 1} } b: node { ...f${i + 1} } }`).join(' ')} fragment f${levels} on Node { name }`;

describe('limits of a document', () => {
  it.each([
    ['takes a query of eleven levels and a leaf', nested(11), []],
    ['refuses one that is 20 levels deep', nested(20), ['This query is 21 levels deep; at most 12 are allowed. Ask for less in one go.']],
    ['counts the levels of fragments', `query { ...deep } fragment deep on Query ${nested(15)}`, ['This query is 16 levels deep; at most 12 are allowed. Ask for less in one go.']],
    ['refuses a flood of aliases of __typename', `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: __typename`).join(' ')} }`, ['This query has 30 root fields; at most 20 are allowed.']],
  ])('%s', (_sentence, document, expected) => expect(refusals(document)).toEqual(expected));

  it('refuses doubling fragments by what they expand to', () => {
    expect(refusals(doubling(10))).toEqual(['This query asks for 3071 fields; at most 2000 are allowed. Ask for less in one go.']);
  });
});
