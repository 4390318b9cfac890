import { type Audit, insertRows, Moderation, ModerationText, newId, type Person, SCOPES } from '@goodmark/server-data';
import { aWorld, type TestDatabase, testDatabases } from '@goodmark/server-testing';
import { type Client, startTestServer, type TestServer } from '../test-server';

interface Record {
  readonly auditIds: string;
  readonly viewerId: string;
  readonly tokenId: string | null;
  readonly requestId: string | null;
  readonly operation: string | null;
}

describe.each(testDatabases())('who looked at case text on $name', ({ create }) => {
  let test: TestDatabase;
  let server: TestServer;
  let lead: Person;
  let director: Person;
  let asLead: Client;
  let asDirector: Client;
  let first: Audit;
  let second: Audit;
  let draft: Audit;
  beforeAll(async () => {
    test = await create();
    const world = aWorld(test.database);
    server = await startTestServer(test.database);
    lead = await world.person({ level: null, roles: ['QUALITY_LEAD'] });
    director = await world.person({ level: 'DIRECTOR' });
    [asLead, asDirector] = [await server.as(lead), await server.as(director)];
    const area = await world.area();
    const team = await world.team(area);
    const auditor = await world.auditor();
    const activity = await world.activity();
    const anAudit = async (status: Audit['status']) =>
      world.audit({ activity, area, case: await world.aCase(team), auditor }, { status, auditorGrade: 'DOES_NOT_MEET_GOOD' });
    [first, second, draft] = [await anAudit('SUBMITTED'), await anAudit('SUBMITTED'), await anAudit('IN_PROGRESS')];
    const moderationId = newId();
    await test.database.unit(async (inside) => {
      await insertRows(test.database, inside, Moderation, [{
        id: moderationId, auditId: first.id, moderatorId: lead.id, at: '2018-03-05T10:00:00.000Z', mode: 'OPEN', result: 'RETURNED', overallFrom: 'MEETS_GOOD', overallTo: null,
      }]);
      await insertRows(test.database, inside, ModerationText, [{ moderationId, auditId: first.id, reason: 'Say more.', feedback: null }]);
    });
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  /** The view records that a request leaves behind. */
  async function recordsOf(client: Client, query: string, variables: object = {}): Promise<Record[]> {
    await test.database.execute('DELETE FROM view_record', []);
    const { errors } = await client(query, variables as never);
    expect(errors).toBeUndefined();
    return test.database.outside.query<Record>('SELECT auditIds, viewerId, tokenId, requestId, operation FROM view_record');
  }

  it.each([
    ['evidence', 'judgements { evidence }'],
    ["the moderator's reasons by domain, under another name and in a fragment", 'judgements { ...texts } } } fragment texts on Judgement { why: moderationReason ... on Judgement { domain'],
    ['strengths', 'strengths'],
    ['areas for improvement', 'areasForImprovement'],
    ['whose views were sought', 'viewsSought { said }'],
    ['actions', 'actions { what }'],
    ['why it was returned', 'moderations { reason }'],
    ['all of it at once', 'judgements { evidence difference } strengths viewsSought { how } actions { what } moderations { feedback }'],
  ])('is written down once, by audit, when somebody reads %s', async (_what, fields) => {
    const records = await recordsOf(asLead, `query Reading($id: ID!) { audit(id: $id) { ${fields} } }`, { id: first.id });
    expect(records).toEqual([{ auditIds: first.id, viewerId: lead.id, operation: 'Reading', tokenId: expect.any(String), requestId: expect.any(String) }]);
  });

  it('is written down when somebody reads the actions that wait for them, and not when they only count them', async () => {
    await test.database.execute('UPDATE corrective_action SET ownerId = ? WHERE auditId = ?', [lead.id, first.id]);
    const records = await recordsOf(asLead, 'query Waiting { myWork { buckets { kind actions { what } } } }');
    expect(records.map(({ auditIds, operation }) => [auditIds, operation])).toEqual([[first.id, 'Waiting']]);
    expect(await recordsOf(asLead, '{ myWork { buckets { kind totalCount audits { reference } } openLoops { count } } }')).toEqual([]);
  });

  it('is written down in one row for a whole page', async () => {
    const records = await recordsOf(asLead, '{ audits(first: 50) { nodes { judgements { evidence } } } }');
    expect(records.map(({ auditIds }) => auditIds.split('\n').sort())).toEqual([[first.id, second.id].sort()]);
  });

  it.each([
    ['reads no text', () => asLead, () => `{ audit(id: "${first.id}") { reference outcome judgements { domain grade moderatedGrade } moderations { result } } }`],
    ['may read grades but no text', () => asDirector, () => `{ audit(id: "${first.id}") { judgements { grade evidence } strengths viewsSought { said } actions { what } moderations { reason } } }`],
    ["meets another's draft", () => asLead, () => `{ audit(id: "${draft.id}") { judgements { grade evidence } strengths viewsSought { said } actions { what } } }`],
    ['reads figures', () => asLead, () => '{ auditFigures(groupBy: [], basis: OUTCOME) { base } }'],
  ])('is not written down of somebody who %s', async (_who, client, query) => expect(await recordsOf(client(), query())).toEqual([]));

  it('is not written down of a token that may not read text', async () => {
    const program = await server.as(lead, SCOPES.filter((scope) => scope !== 'text:read'));
    expect(await recordsOf(program, `{ audit(id: "${first.id}") { judgements { grade evidence } strengths } }`)).toEqual([]);
  });

  it('must be written down, or the text does not leave', async () => {
    const query = `{ audit(id: "${first.id}") { judgements { evidence } } }`;
    await test.database.writer.query('ALTER TABLE view_record RENAME TO view_record_away');
    try {
      const answer = await asLead(query);
      expect([answer.status, answer.data, answer.errors?.[0]?.extensions.code]).toEqual([500, null, 'INTERNAL']);
      expect(JSON.stringify(answer)).not.toContain('Evidence on');
    } finally {
      await test.database.writer.query('ALTER TABLE view_record_away RENAME TO view_record');
    }
    expect((await asLead(query)).status).toBe(200);
  });
});
