import { Writable } from 'node:stream';
import { testDatabases } from '@goodmark/server-testing';
import { pino } from 'pino';
import type { Answer } from '../test-server';
import { aPlace, PLAN, type Place, post, refusalIn, SAVE } from './fixture';

const SECRET = 'Kim told the worker about the bruise';
const READ = 'query ($id: ID!) { audit(id: $id) { version status strengths judgements { evidence } } }';

describe.each(testDatabases())('a failure of the database on $name', ({ create }) => {
  let place: Place;
  const log: string[] = [];
  const away = new Set<string>();
  beforeAll(async () => {
    const stream = new Writable({
      write(chunk, _encoding, done) {
        log.push(String(chunk));
        done();
      },
    });
    place = await aPlace(create, pino({ level: 'trace' }, stream));
  });
  afterEach(async () => {
    for (const table of away) await withAgain(table);
    log.length = 0;
  });
  afterAll(() => place.close());

  const rename = (from: string, to: string) => place.database.writer.query(`ALTER TABLE ${from} RENAME TO ${to}`);
  async function without(table: string): Promise<void> {
    await rename(table, `${table}_away`);
    away.add(table);
  }
  async function withAgain(table: string): Promise<void> {
    await rename(`${table}_away`, table);
    away.delete(table);
  }

  /** The answer tells a number and nothing else; the log has the same number and no word of the request. */
  function expectSilence(answer: Answer<unknown>): void {
    const refusal = refusalIn(answer);
    expect([refusal.status, refusal.code]).toEqual([500, 'INTERNAL']);
    const { id, ...others } = (answer.errors?.[0]?.extensions ?? {}) as Record<string, unknown>;
    expect(others).toEqual({ code: 'INTERNAL' });
    expect(refusal.message).toBe(`Something went wrong on our side. Nothing was saved. Tell us this number: ${String(id)}`);
    const words = new RegExp(`${SECRET}|bruise|SELECT|INSERT|UPDATE|_away|judgement_text|view_record|ECONN|sql(ite)? `, 'i');
    expect(JSON.stringify(answer)).not.toMatch(words);
    const entries = log.map((line) => JSON.parse(line) as { errorId?: string; kind?: string });
    expect(entries.filter(({ errorId }) => errorId === id)).toMatchObject([{ kind: 'QueryFailedError' }]);
    expect(log.join('\n')).not.toMatch(/Kim|bruise|INSERT INTO|SELECT |DELETE FROM|gmk_/);
  }

  it('while a draft is saved leaves a number, no word of SQL or of the case, and nothing saved', async () => {
    const { id } = await place.anAudit();
    await without('judgement_text');
    expectSilence(await place.asAuditor(SAVE, { input: { id, version: 1, strengths: SECRET, judgements: [{ domain: 'RISK', grade: 'MEETS_GOOD', evidence: SECRET }] } }));
    await withAgain('judgement_text');
    const { data } = await place.asAuditor(READ, { id });
    expect(data.audit).toMatchObject({ version: 1, status: 'ALLOCATED', strengths: null });
    expect(data.audit.judgements).toEqual(Array(12).fill({ evidence: null }));
  });

  it('while the change record is written takes the change back', async () => {
    await without('change_record');
    expectSilence(await place.asLead(PLAN, { input: { month: '2018-06', title: SECRET, kind: 'DIP_SAMPLE' } }));
    await withAgain('change_record');
    const { data } = await place.asLead('query ($title: String) { activities(where: { title: { eq: $title } }) { totalCount } }', { title: SECRET });
    expect(data.activities.totalCount).toBe(0);
  });

  it('while case text is read gives none of it away', async () => {
    const { id } = await place.anAudit({ status: 'SUBMITTED' });
    await without('audit_text');
    const answer = await place.asAuditor('query ($id: ID!) { audit(id: $id) { strengths } }', { id });
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(answer)).not.toMatch(/audit_text|SELECT|no such table/);
  });

  it('while it is noted who reads case text holds the text back', async () => {
    const { id } = await place.anAudit({ status: 'SUBMITTED' });
    await without('view_record');
    const answer = await place.asLead(READ, { id });
    expect(JSON.stringify(answer)).not.toMatch(/Evidence on|Seen early/);
    expectSilence(answer);
  });

  it('while it is looked up who asks lets nobody in', async () => {
    const bearer = await place.bearerOf(place.lead);
    await without('token');
    expectSilence(await post(place.server.url, JSON.stringify({ query: '{ viewer { name } }' }), { authorization: `Bearer ${bearer}` }));
  });

  it('is not what bad input is: the log of a refused request holds no word of it either', async () => {
    const { id } = await place.anAudit();
    const judgements = [{ domain: 'RISK', evidence: `${SECRET}\u0000` }];
    expect(refusalIn(await place.asAuditor(SAVE, { input: { id, version: 1, judgements } })).code).toBe('INVALID_INPUT');
    for (const wrong of [{ version: 1, judgements: [{ domain: 'RISK', evidence: SECRET, colour: 'red' }] }, { version: 'x', strengths: SECRET }, { version: 1, judgements: { domain: 'KIM', evidence: SECRET } }]) {
      const refusal = refusalIn(await place.asAuditor(SAVE, { input: { id, ...wrong } }));
      expect(refusal.code).toBe('INVALID_INPUT');
      expect(refusal.message).not.toContain(SECRET);
    }
    expect(log.join('\n')).not.toMatch(/Kim|bruise/);
  });
});
