import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import { type Audit, condition, type Person, Audit as AuditEntity, type RequestContext } from '@goodmark/server-data';
import { as, aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { DraftFieldsResolver, EarlierAuditResolver } from './draft-fields.resolver';
import { AUDITS } from './audit-list';
import { page } from '@goodmark/server-data';
import { saveDraft } from './save-draft';

describe.each(testDatabases())('what the form shows beside a draft on $name', ({ create }) => {
  const fields = new DraftFieldsResolver();
  let test: TestDatabase;
  let world: World;
  let auditor: Person;
  let asAuditor: RequestContext;
  let asLead: RequestContext;
  let draft: Audit;
  let submitted: Audit;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    auditor = await world.auditor();
    asAuditor = await as(test.database, auditor);
    asLead = await as(test.database, await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    const area = await world.area();
    const theCase = await world.aCase(await world.team(area));
    const of = { activity: await world.activity(), case: theCase, area };
    submitted = await world.audit({ ...of, auditor: await world.auditor() }, { status: 'MODERATED', auditorGrade: 'MEETS_GOOD', moderatedGrade: 'DOES_NOT_MEET_GOOD' });
    await world.audit({ activity: null, case: theCase, area, auditor: await world.auditor() }, { status: 'SUBMITTED' });
    draft = await world.audit({ ...of, activity: await world.activity(), auditor }, { status: 'IN_PROGRESS', allocatedAt: '2018-04-20T09:00:00.000Z' });
    draft = await asAuditor.transaction(AuditEntity, (tx) => saveDraft(tx, {
      id: draft.id, version: draft.version, overall: 'MEETS_GOOD', synopsis: 'Ask Kelly Brown about it.',
      judgements: [
        { domain: 'RISK', evidence: null }, { domain: 'PLANS', grade: null }, { domain: 'HELP', grade: null, evidence: null }, { domain: 'PLACEMENT', grade: 'NOT_APPLICABLE' },
        { domain: 'DIVERSITY', grade: 'NOT_APPLICABLE', notApplicableReason: 'Not in question.' }, { domain: 'REVIEWS', evidence: 'Held at CV1 5RR.' },
      ],
    }));
  });
  afterAll(() => test.drop());

  const progressFor = async (ctx: RequestContext, audit: Audit) => (await fields.progress(ctx, audit))?.map(({ domain, progress }) => [domain, progress]);

  it('tells its auditor how far each domain has come', async () => {
    const progress = new Map(await progressFor(asAuditor, draft) as [string, string][]);
    expect([...progress.keys()]).toEqual(DOMAIN_KEYS);
    expect(['RISK', 'PLANS', 'HELP', 'PLACEMENT', 'DIVERSITY', 'REVIEWS'].map((domain) => progress.get(domain))).toEqual(['NEEDS_EVIDENCE', 'NEEDS_GRADE', 'NOT_STARTED', 'NEEDS_REASON', 'NOT_APPLICABLE', 'GRADED']);
  });
  it('tells nobody else of a draft, not even a quality lead, and everybody who reads it of a submitted one', async () => {
    expect(await fields.progress(asLead, draft)).toBeNull();
    expect(new Set((await fields.progress(asLead, submitted))?.map(({ progress }) => progress))).toEqual(new Set(['GRADED']));
  });
  it('tells an administrator nothing', async () => {
    expect(await fields.progress(await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] })), submitted)).toBeNull();
  });

  it('asks its auditor about odd grades, once all are given, and nobody else', async () => {
    expect(await fields.questions(asAuditor, draft)).toEqual([]);
    const odd = await asAuditor.transaction(AuditEntity, (tx) => saveDraft(tx, {
      id: draft.id, version: draft.version, judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: 'DOES_NOT_MEET_GOOD' as const })),
    }));
    expect(await fields.questions(asAuditor, odd)).toEqual([{ field: 'overall', message: '12 of 12 domains do not meet good, and the overall judgement meets good. Say why if that is right.' }]);
    expect(await fields.questions(asLead, odd)).toEqual([]);
    draft = odd;
  });

  it('points its auditor to what may tell of a person, in the order of the form, and nobody else', async () => {
    expect(await fields.personShapedText(asAuditor, draft)).toEqual([
      { field: 'judgements.REVIEWS.evidence', shape: 'POSTCODE', words: 'CV1 5RR' }, { field: 'synopsis', shape: 'NAME', words: 'Kelly Brown' },
    ]);
    expect(await fields.personShapedText(asLead, draft)).toEqual([]);
  });

  it('shows its auditor how earlier live audits of the case came out, in grades, though they may not see those', async () => {
    const earlier = await fields.earlierAudits(asAuditor, draft);
    expect(earlier.map(({ reference, outcome }) => [reference, outcome])).toEqual([[submitted.reference, 'DOES_NOT_MEET_GOOD']]);
    const resolver = new EarlierAuditResolver();
    const [first] = earlier;
    expect(first && resolver.judgements(first)).toHaveLength(12);
    expect(first && (await resolver.audit(asAuditor, first))).toBeNull();
    expect(await fields.earlierAudits(asLead, draft)).toEqual([]);
  });
  it('shows nothing of audits that came after', async () => {
    expect(await fields.earlierAudits(await as(test.database, { id: submitted.auditorId }), submitted)).toEqual([]);
  });

  it('says whose views were not sought to whoever may read the judgements, and finds the audits by it', async () => {
    expect(await fields.viewsNotSought(asLead, submitted)).toEqual(['CHILD', 'PARENT', 'CARER']);
    expect(await fields.viewsNotSought(asLead, draft)).toEqual([]);
    const found = async (ctx: RequestContext) => (await page(ctx, AuditEntity, { first: 25, where: { viewsNotSought: ['CHILD'], case: { eq: submitted.caseId } } } as never, AUDITS)).nodes.map(({ id }) => id).sort();
    expect(await found(asLead)).toHaveLength(2);
    expect(await found(asAuditor)).toEqual([draft.id]);
    expect(await found(await as(test.database, await world.person({ level: null, roles: ['ADMINISTRATOR'] })))).toEqual([]);
    expect(await asLead.visible(AuditEntity, condition('t.id = :id', { id: draft.id }))).toHaveLength(1);
  });
});
