import { testDatabases } from '@goodmark/server-testing';
import { aPlace, COPY, countOf, PLAN, type Place, refused, SAVE } from './fixture';

describe.each(testDatabases())('requests with an Idempotency-Key on $name', ({ create }) => {
  let place: Place;
  let keys = 0;
  const key = (): Record<string, string> => ({ 'Idempotency-Key': `key-${(keys += 1)}` });
  const plan = (title: string) => ({ input: { month: '2018-06', title, kind: 'DIP_SAMPLE' } });
  beforeAll(async () => {
    place = await aPlace(create);
  });
  afterAll(() => place.close());

  it('are done once: the same key and body give the same record again', async () => {
    const header = key();
    const before = await countOf(place.database, 'activity');
    const answers = [await place.asLead(PLAN, plan('Once'), header), await place.asLead(PLAN, plan('Once'), header), await place.asLead(PLAN, plan('Once'), header)];
    const [first] = answers;
    expect(first?.data.activityCreate).toMatchObject({ version: 1, month: '2018-06' });
    for (const answer of answers) expect(answer).toEqual(first);
    expect(await countOf(place.database, 'activity')).toBe(before + 1);
  });

  it('are done once where they do many things: the result of each is told again', async () => {
    const source = (await place.asLead(PLAN, plan('Every quarter'))).data.activityCreate;
    const copy = { input: { id: source.id, months: ['2018-06', '2018-09', '2018-12'] } };
    const header = key();
    const [first, again] = [await place.asLead(COPY, copy, header), await place.asLead(COPY, copy, header)];
    expect(first.data.activityCopy.map(({ month, problem }: { month: string; problem: string | null }) => [month, problem === null])).toEqual([['2018-06', false], ['2018-09', true], ['2018-12', true]]);
    expect(again).toEqual(first);
    const without = await place.asLead(COPY, copy);
    expect(without.data.activityCopy.map(({ activity }: { activity: unknown }) => activity)).toEqual([null, null, null]);
  });

  it('give the record as it now stands', async () => {
    const { id } = await place.anAudit();
    const header = key();
    const draft = { input: { id, version: 1, strengths: 'First.' } };
    await place.asAuditor(SAVE, draft, header);
    await place.asAuditor(SAVE, { input: { id, version: 2, strengths: 'Second.' } });
    expect((await place.asAuditor(SAVE, draft, header)).data.auditSaveDraft).toEqual({ id, version: 3, status: 'IN_PROGRESS' });
    const read = await place.asAuditor('query ($id: ID!) { audit(id: $id) { strengths } }', { id });
    expect(read.data.audit.strengths).toBe('Second.');
  });

  it.each<[string, string, object]>([
    ['with other variables', PLAN, plan('Two')],
    ['with another query', PLAN.replace('{ id version month }', '{ id }'), plan('One')],
    ['of another mutation', SAVE, { input: { id: 'x', version: 1 } }],
  ])('are refused %s under the same key', async (_what, query, variables) => {
    const header = key();
    await place.asLead(PLAN, plan('One'), header);
    const refusal = await refused(place, () => place.asLead(query, variables as Record<string, unknown>, header));
    expect(refusal).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['Idempotency-Key'] });
  });

  it('may use a key that somebody else has used', async () => {
    const header = key();
    const other = await place.server.as(place.lead);
    const [mine, theirs] = [await place.asLead(PLAN, plan('Mine'), header), await other(PLAN, plan('Theirs'), header)];
    expect(mine.errors ?? theirs.errors).toBeUndefined();
    expect(theirs.data.activityCreate.id).not.toBe(mine.data.activityCreate.id);
  });

  it('may use the key again after a refusal: only what was done is kept', async () => {
    const header = key();
    expect(await refused(place, () => place.asLead(PLAN, plan(' '), header))).toMatchObject({ code: 'INVALID_INPUT', fields: ['title'] });
    expect((await place.asLead(PLAN, plan('Mended'), header)).errors).toBeUndefined();
  });

  const ONE = (title: string) => `activityCreate(input: { month: "2018-06", title: "${title}", kind: DIP_SAMPLE }) { id }`;
  it.each([
    ['side by side', `mutation { a: ${ONE('A')} b: ${ONE('B')} }`],
    ['in a fragment', `mutation { ...Both } fragment Both on Mutation { a: ${ONE('A')} b: ${ONE('B')} }`],
    ['in a selection without a name', `mutation { ... { a: ${ONE('A')} b: ${ONE('B')} } }`],
  ])('are refused with two mutations %s', async (_where, query) => {
    const refusal = await refused(place, () => place.asLead(query, {}, key()));
    expect(refusal).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['Idempotency-Key'] });
  });

  it.each([['empty', ''], ['with a space', 'a key'], ['too long', 'k'.repeat(101)], ['not ASCII', 'clé']])('are refused with a key that is %s', async (_what, bad) => {
    const refusal = await refused(place, () => place.asLead(PLAN, plan('Never'), { 'Idempotency-Key': bad }));
    expect(refusal).toMatchObject({ status: 400, code: 'INVALID_INPUT', fields: ['Idempotency-Key'] });
  });

  it('are done once also when ten come at the same time', async () => {
    const { id } = await place.anAudit();
    const [creating, saving] = [key(), key()];
    const before = await countOf(place.database, 'activity');
    const tenTimes = <T>(send: () => Promise<T>) => Promise.all(Array.from({ length: 10 }, send));
    const created = await tenTimes(() => place.asLead(PLAN, plan('At once'), creating));
    const saved = await tenTimes(() => place.asAuditor(SAVE, { input: { id, version: 1, strengths: 'At once.' } }, saving));
    for (const [answers, mutation] of [[created, 'activityCreate'], [saved, 'auditSaveDraft']] as const) {
      expect(answers[0]?.data[mutation].id).toEqual(expect.any(String));
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
    expect(await countOf(place.database, 'activity')).toBe(before + 1);
    const read = await place.asAuditor('query ($id: ID!) { audit(id: $id) { version } }', { id });
    expect(read.data.audit.version).toBe(2);
  });
});
