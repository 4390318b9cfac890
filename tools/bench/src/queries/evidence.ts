import { RARE_WORD } from '../data/prose';
import { assertSame, byText, graphql, type Json, type Query } from './query';

const PAGE = 25;
const DOCUMENT = `query Evidence($words: String!) { evidenceSearch(words: $words, first: ${PAGE}) { nodes { audit { id reference } domain evidence } } }`;

interface Match extends Json {
  readonly audit: { readonly id: string; readonly reference: string };
}

const ofApi = (nodes: readonly Match[]): unknown => nodes.map(({ audit, domain, evidence }) => [audit.id, audit.reference, domain, evidence].join('|')).sort(byText);
const ofRaw = (rows: readonly Json[]): unknown => rows.map(({ auditId, reference, domain, evidence }) => [auditId, reference, domain, evidence].join('|')).sort(byText);

/** Evidence that holds one word, best match first. */
export function evidenceWord(): Query {
  const pair = { api: graphql(DOCUMENT, { words: RARE_WORD }), raw: { path: '/q7' } };
  return {
    name: 'Q7',
    what: 'a word in evidence, ranked',
    target: 0.6,
    writes: false,
    next: () => pair,
    async check({ api, raw }) {
      const { evidenceSearch } = (await api(pair.api)) as unknown as { evidenceSearch: { nodes: Match[] } };
      assertSame('Q7', ofApi(evidenceSearch.nodes), ofRaw((await raw(pair.raw)) as Json[]));
    },
  };
}
