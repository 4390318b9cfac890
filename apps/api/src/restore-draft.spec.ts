import { type Audit, type Person } from '@goodmark/server-data';
import { aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { type Client, startTestServer, type TestServer } from './test-server';

/** What a form asks for when somebody goes on with a draft. */
const DRAFT = `query ($id: ID!) {
  audit(id: $id) {
    id version status auditorGrade strengths areasForImprovement viewerCan
    judgements { domain grade evidence difference notApplicableReason }
    viewsSought { who sought byWhom how said whyNot changedJudgement }
    actions { id version what owner { id } dueOn firstDueOn status }
    case { id reference audits(first: 5) { id reference outcome } }
  }
}`;
const SAVE = 'mutation ($input: AuditSaveDraftInput!) { auditSaveDraft(input: $input) { version } }';

describe.each(testDatabases())('one audit, for the form, on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let server: TestServer;
  let auditor: Person;
  let client: Client;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    server = await startTestServer(test.database);
    auditor = await world.auditor();
    client = await server.signedIn(auditor);
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  const aCase = async () => {
    const area = await world.area();
    return { area, case: await world.aCase(await world.team(area)), activity: await world.activity() };
  };
  const draftOf = async ({ id }: Audit, as = client) => (await as(DRAFT, { id })).data.audit;

  it('gives back all that was saved part by part, and each part leaves the others alone', async () => {
    const audit = await world.audit({ ...(await aCase()), auditor });
    let version = 1;
    const parts = [
      { judgements: [{ domain: 'RISK', evidence: 'Seen at home.' }] },
      { overall: 'MEETS_GOOD' },
      { strengths: 'Early help came early.' },
      { areasForImprovement: 'Supervision.' },
      { judgements: [{ domain: 'RISK', grade: 'MEETS_GOOD' }, { domain: 'PERMANENCE', grade: 'NOT_APPLICABLE', notApplicableReason: 'Lives at home.' }] },
      { viewsSought: [{ who: 'CHILD', sought: true, byWhom: 'The auditor' }] },
      { viewsSought: [{ who: 'CHILD', sought: true, said: 'She listens.' }, { who: 'CARER', sought: false, whyNot: 'There is none.' }] },
      { actions: [{ what: 'Update the plan.', ownerId: auditor.id, dueOn: '2018-05-31' }] },
    ];
    for (const part of parts) {
      const { data, errors } = await client(SAVE, { input: { id: audit.id, version, ...part } });
      expect(errors).toBeUndefined();
      version = data.auditSaveDraft.version;
    }
    const draft = await draftOf(audit);
    expect(draft).toMatchObject({
      version, status: 'IN_PROGRESS', auditorGrade: 'MEETS_GOOD', strengths: 'Early help came early.', areasForImprovement: 'Supervision.',
      viewerCan: ['SAVE_DRAFT', 'SUBMIT', 'RAISE_RISK'],
      viewsSought: [
        { who: 'CHILD', sought: true, byWhom: 'The auditor', how: null, said: 'She listens.', whyNot: null, changedJudgement: null },
        { who: 'CARER', sought: false, whyNot: 'There is none.' },
      ],
      actions: [{ id: expect.any(String), what: 'Update the plan.', owner: { id: auditor.id }, dueOn: '2018-05-31', firstDueOn: '2018-05-31', status: 'OPEN' }],
    });
    expect(draft.judgements).toHaveLength(12);
    expect(draft.judgements[0]).toEqual({ domain: 'RISK', grade: 'MEETS_GOOD', evidence: 'Seen at home.', difference: null, notApplicableReason: null });
    expect(draft.judgements.find(({ domain }: { domain: string }) => domain === 'PERMANENCE')).toMatchObject({ grade: 'NOT_APPLICABLE', notApplicableReason: 'Lives at home.' });
  });

  it('shows the earlier audits of the case that the viewer may see, the latest first, and at most twenty', async () => {
    const place = await aCase();
    const earlier = await world.audit({ ...place, auditor }, { status: 'CLOSED', allocatedAt: '2016-02-01T09:00:00.000Z' });
    const foreign = await world.audit({ ...place, auditor: await world.auditor() }, { status: 'CLOSED', allocatedAt: '2017-02-01T09:00:00.000Z' });
    const now = await world.audit({ ...place, auditor });
    const idsFor = async (as: Client) => (await draftOf(now, as)).case.audits.map(({ id }: Audit) => id);
    expect(await idsFor(client)).toEqual([now.id, earlier.id]);
    expect(await idsFor(await server.signedIn(await world.person({ level: null, roles: ['QUALITY_LEAD'] })))).toEqual([now.id, foreign.id, earlier.id]);
    const tooMany = await client('query ($id: ID!) { case(id: $id) { audits(first: 21) { id } } }', { id: place.case.id });
    expect(tooMany.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', problems: [{ field: 'first' }] });
  });

  it('costs as many statements with the audits of many cases as of one', async () => {
    const lead = await server.signedIn(await world.person({ level: null, roles: ['QUALITY_LEAD'] }));
    const costOf = async (first: number) => {
      await lead('{ viewer { id } }');
      const before = test.database.statements;
      expect((await lead(`{ cases(first: ${first}) { nodes { audits(first: 3) { reference viewerCan } } } }`)).errors).toBeUndefined();
      return test.database.statements - before;
    };
    for (let i = 0; i < 5; i += 1) await world.audit({ ...(await aCase()), auditor }, { status: 'SUBMITTED' });
    expect(await costOf(20)).toBeLessThanOrEqual(3);
  });

  it.each([
    ['case', 'id reference'],
    ['cohort', 'id name'],
    ['auditor', 'id expectedPerMonth person { name }'],
    ['person', 'id name'],
  ])('a %s that is missing and one that is hidden are both null', async (field, fields) => {
    const { data, errors } = await client(`{ missing: ${field}(id: "nobody-has-this") { ${fields} } }`);
    expect([data, errors]).toEqual([{ missing: null }, undefined]);
  });

  it.each([
    ['case', async () => (await aCase()).case.id, 'QUALITY_LEAD', true],
    ['case', async () => (await aCase()).case.id, 'AUDITOR', false],
    ['cohort', async () => (await world.cohort([])).id, 'ADMINISTRATOR', true],
    ['cohort', async () => (await world.cohort([])).id, 'AUDITOR', false],
    ['auditor', async () => auditor.id, 'AUDITOR', true],
  ] as const)('a %s is read by id by whoever may see it', async (field, idOf, role, seen) => {
    const as = await server.signedIn(await world.person({ level: null, roles: [role] }));
    const { data } = await as(`query ($id: ID!) { one: ${field}(id: $id) { id } }`, { id: await idOf() });
    expect(data.one !== null).toBe(seen);
  });
});
