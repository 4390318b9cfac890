import { testDatabases } from '@goodmark/server-testing';
import type { Answer } from '../test-server';
import { aPlace, type Place, post, refusalIn, refused } from './fixture';

const nested = (levels: number): string => `{ audits { nodes { case { team ${'{ manager { team '.repeat(levels)}{ id }${' } }'.repeat(levels)} } } } }`;

describe.each(testDatabases())('requests and documents on $name', ({ create }) => {
  let place: Place;
  let bearer: Record<string, string>;
  beforeAll(async () => {
    place = await aPlace(create);
    bearer = { authorization: `Bearer ${await place.bearerOf(place.lead)}` };
  });
  afterAll(() => place.close());

  const send = (body: string, headers: Record<string, string> = {}) => refused(place, () => post(place.server.url, body, { ...bearer, ...headers }));
  const ask = (query: string, variables = {}) => refused(place, () => place.asLead(query, variables));
  const INVALID = { status: 400, code: 'INVALID_INPUT' };

  describe('a body', () => {
    it.each<[string, string]>([
      ['is cut off', '{"query": "{ viewer { na'], ['is empty', ''], ['is a word', 'viewer'], ['is a JSON text', '"{ viewer { name } }"'], ['is a JSON null', 'null'],
      ['is a batch', '[{"query": "{ viewer { name } }"}, {"query": "{ viewer { name } }"}]'], ['is an empty batch', '[]'], ['has no members', '{}'],
    ])('that %s is refused', async (_what, body) => {
      expect(await send(body)).toMatchObject({ ...INVALID, fields: ['body'] });
    });

    it.each<[string, string, string]>([
      ['no query', '{"variables": {}}', 'query'], ['an empty query', '{"query": ""}', 'query'], ['a query that is no text', '{"query": {"kind": "Document"}}', 'query'],
      ['variables as a text', '{"query": "{ viewer { name } }", "variables": "{}"}', 'variables'],
      ['variables as a list', '{"query": "{ viewer { name } }", "variables": [1]}', 'variables'],
      ['an operation name that is no text', '{"query": "{ viewer { name } }", "operationName": 7}', 'operationName'],
    ])('with %s is refused', async (_what, body, field) => {
      expect(await send(body)).toMatchObject({ ...INVALID, fields: [field] });
    });

    it('that is not sent as JSON is refused', async () => {
      expect(await send('{"query": "{ viewer { name } }"}', { 'content-type': 'text/plain' })).toMatchObject({ ...INVALID, fields: ['body'] });
    });

    it('that wants an answer other than JSON is refused before anything is done', async () => {
      const query = 'mutation { activityCreate(input: { month: "2018-06", title: "Dip sample", kind: DIP_SAMPLE }) { id } }';
      expect(await send(JSON.stringify({ query }), { accept: 'text/html' })).toMatchObject({ ...INVALID, fields: ['Accept'] });
    });

    it('of more than 2 MB is refused, also before anybody has signed in', async () => {
      const body = JSON.stringify({ query: '{ viewer { name } }', variables: { text: 'x'.repeat(2_100_000) } });
      expect(await send(body)).toMatchObject({ status: 413, code: 'INVALID_INPUT', fields: ['body'] });
      expect(refusalIn(await post(place.server.url, body))).toMatchObject({ status: 413, code: 'INVALID_INPUT', fields: ['body'] });
    });

    it('that bursts when it is unpacked is refused', async () => {
      const { gzipSync } = await import('node:zlib');
      const packed = gzipSync(JSON.stringify({ query: '{ viewer { name } }', variables: { text: 'x'.repeat(20_000_000) } }));
      const response = await fetch(`${place.server.url}/graphql`, {
        method: 'POST', body: packed, headers: { ...bearer, 'content-type': 'application/json', 'content-encoding': 'gzip' },
      });
      expect([response.status, await response.json()]).toMatchObject([413, { errors: [{ extensions: { code: 'INVALID_INPUT' } }] }]);
    });

    it.each(['GET', 'PUT', 'DELETE'])('is not looked for in a %s', async (method) => {
      const response = await fetch(`${place.server.url}/graphql?query={viewer{name}}`, { method, headers: { ...bearer, 'apollo-require-preflight': '1' } });
      expect([response.status, await response.json()]).toMatchObject([404, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
    });
  });

  describe('a document', () => {
    it('of 20 levels is refused, one of 12 is not', async () => {
      const refusal = await ask(nested(8));
      expect(refusal).toMatchObject(INVALID);
      expect(refusal.message).toMatch(/^This query is 2\d levels deep; at most 12 are allowed/);
      expect((await place.asLead(nested(3))).errors).toBeUndefined();
    });

    it('that hides its depth in fragments is refused', async () => {
      const fragments = Array.from({ length: 10 }, (_each, n) => `fragment F${n} on Team { manager { team { ${n === 9 ? 'id' : `...F${n + 1}`} } } }`);
      expect((await ask(`{ teams { nodes { ...F0 } } } ${fragments.join(' ')}`)).message).toMatch(/23 levels deep/);
    });

    it('of fragments that double is refused at once', async () => {
      const fragments = Array.from({ length: 60 }, (_each, n) => `fragment F${n} on Team { ${n === 59 ? 'id' : `...F${n + 1} ... on Team { ...F${n + 1} }`} }`);
      const started = Date.now();
      const refusal = await ask(`{ teams { nodes { ...F0 } } } ${fragments.join(' ')}`);
      expect(Date.now() - started).toBeLessThan(1_000);
      expect(refusal).toMatchObject(INVALID);
      expect(refusal.message).toMatch(/fields; at most 2000 are allowed/);
    });

    it('whose fragments go round in a circle is refused', async () => {
      const response = await place.asLead('{ teams { nodes { ...A } } } fragment A on Team { ...B } fragment B on Team { ...A }');
      expect([response.status, response.data ?? null, response.errors?.[0]?.extensions.code]).toEqual([400, null, 'INVALID_INPUT']);
    });

    const aliases = (count: number, field: string, letter = 'a') => Array.from({ length: count }, (_each, n) => `${letter}${n}: ${field}`).join(' ');

    it.each<[string, string]>([
      ['at its root', `{ ${aliases(21, '__typename')} }`],
      ['at its root, hidden in a fragment', `{ ...Many } fragment Many on Query { ${aliases(21, '__typename')} }`],
      ['at its root, hidden in a selection without a name', `{ ... { ${aliases(11, '__typename')} } ... on Query { ${aliases(10, 'viewer { name }', 'b')} } }`],
      ['of a mutation, hidden in a fragment', `mutation { ...Many } fragment Many on Mutation { ${aliases(21, 'activityMove(input: { id: "1", version: 1, month: "2018-09", reason: "x" }) { id }')} }`],
    ])('with too many fields %s is refused', async (_where, query) => {
      const refusal = await ask(query);
      expect(refusal).toMatchObject(INVALID);
      expect(refusal.message).toMatch(/root fields; at most 20 are allowed/);
    });

    it('with too many aliases below its root is refused', async () => {
      const fragment = `fragment Many on Team { ${aliases(900, '__typename')} }`;
      const refusal = await ask(`{ teams { nodes { ...Many x: serviceArea { id } } } more: teams { nodes { ...Many } } again: teams { nodes { ...Many } } } ${fragment}`);
      expect(refusal).toMatchObject(INVALID);
      expect(refusal.message).toMatch(/asks for 2\d{3} fields; at most 2000 are allowed/);
    });

    it('that is too long to be read is refused', async () => {
      const refusal = await ask(`{ ${aliases(2_000, '__typename')} }`);
      expect(refusal).toMatchObject(INVALID);
      expect(refusal.message).toMatch(/4000 tokens/);
    });

    it.each([
      ['an unknown field', '{ viewer { nam } }'], ['an unknown root field', '{ audit1 { id } }'], ['an unknown type', 'query ($id: Audi) { audit(id: $id) { id } }'],
      ['an unknown argument', '{ audit(identifier: "1") { id } }'], ['an unknown enum value', '{ auditFigures(groupBy: [MONTHS], basis: OUTCOM) { base } }'],
      ['an unknown input field', '{ audits(where: { statu: { eq: SUBMITTED } }) { totalCount } }'], ['an unknown directive', '{ viewer @skp { name } }'],
    ])('with %s gets no help in guessing names', async (_what, query) => {
      const answer = await place.asLead(query);
      expect([answer.status, answer.data ?? null]).toEqual([400, null]);
      for (const { message, extensions } of (answer as Answer).errors ?? []) {
        expect([extensions.code, message]).toEqual(['INVALID_INPUT', expect.not.stringMatching(/did you mean/i)]);
        for (const problem of extensions.problems ?? []) expect(problem.message).not.toMatch(/did you mean/i);
      }
    });

    it('with an unknown enum value or input field in a variable gets no help either', async () => {
      const query = 'query ($where: AuditWhere) { audits(where: $where) { totalCount } }';
      for (const [where, field] of [[{ status: { eq: 'SUBMITED' } }, 'where.status.eq'], [{ statu: { eq: 'SUBMITTED' } }, 'where']] as const) {
        const refusal = await ask(query, { where });
        expect(refusal).toMatchObject({ ...INVALID, fields: [field] });
        expect(refusal.message).not.toMatch(/did you mean/i);
      }
    });

    it('with a syntax error is refused without showing the texts in it', async () => {
      const refusal = await ask('mutation { auditSaveDraft(input: { strengths: "Kim told us" "at school" }) { id } }');
      expect(refusal).toMatchObject(INVALID);
      expect(refusal.message).not.toMatch(/Kim|school/);
    });

    it('of an operation that is not in it is refused', async () => {
      expect(await send('{"query": "query A { viewer { name } }", "operationName": "B"}')).toMatchObject(INVALID);
    });
  });

  describe('a list', () => {
    it.each<[string, string, object, string]>([
      ['of 99999999 rows', 'first: $n', { n: 99_999_999 }, 'first'], ['of no rows', 'first: $n', { n: 0 }, 'first'], ['of -1 rows', 'first: $n', { n: -1 }, 'first'],
      ['after 99999999 others', 'offset: $n', { n: 99_999_999 }, 'offset'], ['after -1 others', 'offset: $n', { n: -1 }, 'offset'],
      ['of more rows than there are numbers', 'first: $n', { n: 99_999_999_999 }, 'n'],
    ])('%s is refused', async (_what, argument, variables, field) => {
      for (const list of ['audits', 'activities', 'cases', 'auditors', 'people', 'teams', 'cohorts']) {
        expect(await ask(`query ($n: Int) { ${list}(${argument}) { nodes { id } } }`, variables)).toMatchObject({ ...INVALID, fields: [field] });
      }
    });

    it('of 99999999 rows is refused also when that is written into the query', async () => {
      expect(await ask('{ audits(first: 99999999) { nodes { id } } }')).toMatchObject({ ...INVALID, fields: ['first'] });
      expect(await ask('{ audits(first: 99999999999) { nodes { id } } }')).toMatchObject({ ...INVALID, fields: ['first'] });
    });

    const cursor = (text: string) => Buffer.from(text).toString('base64url');
    it.each(['', 'x', '💥', cursor('[]'), cursor('[1,2,3,4]'), cursor('{"a":1}'), cursor('["a",{"$ne":1}]'), cursor('not json')])('after the forged cursor %j is refused', async (after) => {
      expect(await ask('query ($after: String) { audits(after: $after) { nodes { id } } }', { after })).toMatchObject({ ...INVALID, fields: ['after'] });
    });

    it.each(['é', "' OR 1=1 --", '\u0000', 'a'.repeat(10_000)])('gives no error for a cursor or a filter that holds %j', async (text) => {
      await place.anAudit();
      const query = `query ($text: String!, $id: ID!, $after: String) {
        after: audits(after: $after) { totalCount }
        audits(where: { activity: { eq: $id }, serviceArea: { in: [$id] }, team: { eq: $id }, category: { eq: $text }, auditor: { eq: $id } }) { totalCount }
        ne: audits(where: { auditor: { ne: $id }, team: { notIn: [$id] }, category: { ne: $text } }) { totalCount }
        cases(where: { reference: { contains: $text }, category: { in: [$text] }, caseHolder: { eq: $id }, team: { eq: $id } }) { totalCount }
        activities(where: { title: { startsWith: $text } }) { totalCount }
        people(where: { name: { eq: $text }, email: { contains: $text }, team: { eq: $id } }) { totalCount }
        teams(where: { serviceArea: { eq: $id }, name: { in: [$text] } }) { totalCount }
        auditors(where: { person: { eq: $id } }) { totalCount }
        auditFigures(groupBy: [], basis: OUTCOME, where: { team: { eq: $id }, category: { eq: $text }, activity: { in: [$id] }, serviceArea: { eq: $id } }) { base }
        byAuditor: auditFigures(groupBy: [], basis: OUTCOME, where: { auditor: { eq: $id } }) { base }
        audit(reference: $text) { id }
      }`;
      const all = await place.asLead('{ audits { totalCount } }');
      const none = { totalCount: 0 };
      const answer = await place.asLead(query, { text, id: text, after: cursor(JSON.stringify([text, text])) });
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toMatchObject({
        audits: none, ne: all.data.audits, cases: none, activities: none, people: none, teams: none, auditors: none, auditFigures: [{ base: 0 }], byAuditor: [{ base: 0 }], audit: null,
      });
    });

    it.each<[string, object, string]>([
      ['of 51 conditions', { or: Array.from({ length: 51 }, () => ({ status: { eq: 'SUBMITTED' } })) }, 'where'],
      ['with a list of 201 values', { auditor: { in: Array.from({ length: 201 }, String) } }, 'where.auditor'],
      ['on a month that does not exist', { month: { eq: '2018-13' } }, 'where.month.eq'],
      ['on a financial year that does not exist', { financialYear: { eq: '2018/20' } }, 'where.financialYear.eq'],
    ])('with a filter %s is refused', async (_what, where, field) => {
      expect(await ask('query ($where: AuditWhere) { audits(where: $where) { totalCount } }', { where })).toMatchObject({ ...INVALID, fields: [field] });
    });
  });
});
