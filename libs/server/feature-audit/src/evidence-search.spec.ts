import { type Audit, Judgement, JudgementText, type Person, type RequestContext, searchEvidence, type ViewRecord } from '@goodmark/server-data';
import { as, aWorld, doorOf, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';

/** Words that nothing else in the rows of these tests holds. */
const EVIDENCE = {
  often: 'The genogram was drawn with the family. The genogram was shown at every genogram review.',
  once: 'A genogram was drawn. Much else was done over many weeks by many people from many agencies, and all of it was written down.',
  accents: 'The mother’s café in Zürich was named in the Chronology.',
  draft: 'A genogram is half drawn.',
};

describe.each(testDatabases())('searching evidence on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let lead: RequestContext;
  let auditor: Person;
  let often: Audit;
  let once: Audit;
  let accents: Audit;
  let draft: Audit;
  let otherArea: string;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    lead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    auditor = await world.auditor();
    const [area, other] = [await world.area(), await world.area()];
    otherArea = other.id;
    const activity = await world.activity();
    const written = async (text: string, at = area, status: Audit['status'] = 'SUBMITTED') => {
      const audit = await world.audit({ activity, area: at, case: await world.aCase(await world.team(at)), auditor }, { status });
      await test.database.execute("UPDATE judgement_text SET evidence = ? WHERE auditId = ? AND domain = 'RISK'", [text, audit.id]);
      return audit;
    };
    often = await written(EVIDENCE.often);
    once = await written(EVIDENCE.once, other);
    accents = await written(EVIDENCE.accents);
    draft = await written(EVIDENCE.draft, area, 'IN_PROGRESS');
  });
  afterAll(() => test.drop());

  const found = async (words: string, ctx = lead, more = {}) => (await searchEvidence(ctx, { words, ...more })).nodes.map(({ auditId }) => auditId);

  it('finds a word, the evidence that is most about it first', async () => {
    const page = await searchEvidence(lead, { words: 'genogram' });
    expect(page.nodes).toEqual([
      { auditId: often.id, domain: 'RISK', evidence: EVIDENCE.often },
      { auditId: once.id, domain: 'RISK', evidence: EVIDENCE.once },
    ]);
    expect(await page.totalCount()).toBe(2);
  });

  it.each([
    ['by its beginning', 'geno'],
    ['whatever the case of its letters', 'GENOGRAM'],
    ['together with another word', 'genogram agencies'],
    ['past words that are too common', 'the genogram was'],
  ])('finds it %s', async (_sentence, words) => expect(await found(words)).toContain(once.id));

  it('wants every word', async () => expect(await found('genogram lighthouse')).toEqual([]));

  it.each(['café', 'CAFE', 'zurich', 'chronolog'])('finds %s with and without accents', async (word) => expect(await found(word)).toEqual([accents.id]));

  it.each(['"genogram" -review', 'genogram* +(review)', "genogram'); DROP TABLE audit; --", 'genogram NEAR/2 ^ % _ : ~ @'])(
    'takes the signs of search engines for spaces: %s',
    async (words) => {
      await expect(searchEvidence(lead, { words })).resolves.toBeDefined();
      expect(await found('genogram')).toHaveLength(2);
    },
  );

  it('pages by offset and says whether there is more', async () => {
    const [first, second] = [await searchEvidence(lead, { words: 'genogram', first: 1 }), await searchEvidence(lead, { words: 'genogram', first: 1, offset: 1 })];
    expect([...first.nodes, ...second.nodes].map(({ auditId }) => auditId)).toEqual([often.id, once.id]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, second.pageInfo.hasPreviousPage]).toEqual([true, false, true]);
  });

  it('looks only in the audits asked for', async () => {
    const page = await searchEvidence(lead, { words: 'genogram', where: { serviceArea: { eq: otherArea } } as never });
    expect([page.nodes.map(({ auditId }) => auditId), await page.totalCount()]).toEqual([[once.id], 1]);
  });

  it("finds a draft for its auditor alone, and neither finds nor counts it for anybody else", async () => {
    const own = await as(test.database, auditor);
    expect(await found('half drawn', own)).toEqual([draft.id]);
    expect(await (await searchEvidence(lead, { words: 'half drawn' })).totalCount()).toBe(0);
  });

  it('neither finds nor counts what the viewer may not read', async () => {
    const stranger = await as(test.database, await world.person({ level: 'TEAM_MANAGER' }));
    const director = await as(test.database, await world.person({ level: 'DIRECTOR' }));
    const areaLead = await world.person({ level: 'OPERATIONAL_LEAD' });
    await test.database.execute('UPDATE service_area SET operationalLeadId = ? WHERE id = ?', [areaLead.id, otherArea]);
    for (const ctx of [stranger, director]) {
      const page = await searchEvidence(ctx, { words: 'genogram' });
      expect([page.nodes, await page.totalCount()]).toEqual([[], 0]);
    }
    expect(await found('genogram', await as(test.database, areaLead))).toEqual([once.id]);
  });

  it('finds nothing with a token that may not read text', async () => {
    const token = doorOf(test.database, { ...lead.viewer, scopes: new Set(['audits:read'] as const) });
    const page = await searchEvidence(token, { words: 'genogram' });
    expect([page.nodes, await page.totalCount()]).toEqual([[], 0]);
  });

  it('finds what was saved last, and no longer what stood there before', async () => {
    const own = await as(test.database, auditor);
    await own.transaction(Judgement as never, async (tx) => {
      await tx.replace(JudgementText, { auditId: draft.id, domain: 'RISK' }, [
        { auditId: draft.id, domain: 'RISK', evidence: 'An ecomap instead.', difference: null, notApplicableReason: null, moderationReason: null },
      ]);
      return { id: draft.id } as never;
    });
    expect([await found('half drawn', own), await found('ecomap', own)]).toEqual([[], [draft.id]]);
  });

  it('writes down whose case text was shown', async () => {
    await test.database.execute('DELETE FROM view_record', []);
    const ctx = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    await searchEvidence(ctx, { words: 'genogram', first: 1 });
    await ctx.viewLog.write('Searching');
    const rows = await test.database.outside.query<ViewRecord>('SELECT auditIds, operation FROM view_record');
    expect(rows.map(({ auditIds, operation }) => ({ auditIds, operation }))).toEqual([{ auditIds: often.id, operation: 'Searching' }]);
  });

  it.each([
    ['no words', { words: ' ' }, 'words'],
    ['words too common', { words: 'the of' }, 'words'],
    ['too many words', { words: Array.from({ length: 11 }, (_, index) => `word${index}`).join(' ') }, 'words'],
    ['a page of none', { words: 'genogram', first: 0 }, 'first'],
    ['a page too long', { words: 'genogram', first: 101 }, 'first'],
    ['too far down', { words: 'genogram', offset: 10_001 }, 'offset'],
  ])('refuses %s and names the field', async (_sentence, args, field) => {
    await expect(searchEvidence(lead, args)).rejects.toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] });
  });
});
