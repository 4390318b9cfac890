import { DOMAIN_KEYS, Level } from '@goodmark/audit-tool';
import { type Activity, ACTORS, type Audit, OPERATIONS, type Person, type ServiceArea } from '@goodmark/server-data';
import { aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { type Client, startTestServer, type TestServer } from '../test-server';

const WHOLE_RISK = 'id reference what standing toldLate raisedBy { name } team { name } serviceArea { name } told { answer person { name } recordedBy { name } } audit { id reference } viewerCan';
const WHOLE_AUDIT = `id reference auditorGrade outcome moderatedGrade strengths areasForImprovement
  activity { id title } case { id team { name serviceArea { name } } caseHolder { name } } auditor { name } moderator { name } caseHolder { name } team { name } serviceArea { name }
  judgements { domain grade moderatedGrade evidence difference notApplicableReason moderationReason } viewsSought { who said whyNot } actions { what owner { name } audit { reference } }
  moderations { result reason moderator { name } } viewerCan synopsis overallReason minutesSpent progress { domain progress } questions { field message } personShapedText { field words }
  viewsNotSought earlierAudits { reference outcome judgements { domain grade } audit { id } } immediateRisks { ${WHOLE_RISK} }`;

interface Judged {
  readonly domain: string;
  readonly grade: string | null;
  readonly evidence: string | null;
}
interface WholeAudit {
  readonly id: string;
  readonly auditorGrade: string | null;
  readonly outcome: string | null;
  readonly strengths: string | null;
  readonly judgements: readonly Judged[];
  readonly viewsSought: readonly unknown[];
  readonly actions: readonly unknown[];
}

describe.each(testDatabases())('what leaves the API on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let server: TestServer;
  let auditor: Person;
  let areas: ServiceArea[];
  let activity: Activity;
  let draft: Audit;
  let submitted: Audit;
  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    server = await startTestServer(test.database);
    auditor = await world.auditor();
    areas = [await world.area(), await world.area({ service: 'EARLY_HELP' })];
    activity = await world.activity();
    const anAudit = async (area: ServiceArea, given: Partial<Audit>) =>
      world.audit({ activity, area, auditor, case: await world.aCase(await world.team(area)) }, { auditorGrade: 'DOES_NOT_MEET_GOOD', ...given });
    draft = await anAudit(areas[0] as ServiceArea, { status: 'IN_PROGRESS' });
    submitted = await anAudit(areas[0] as ServiceArea, { status: 'SUBMITTED' });
    await anAudit(areas[1] as ServiceArea, { status: 'MODERATED', moderatedGrade: 'MEETS_GOOD' });
    await anAudit(areas[1] as ServiceArea, { status: 'SUBMITTED' });
    await world.cohort([auditor, await world.person()]);
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  const somebodyWho = (actor: (typeof ACTORS)[number]) =>
    world.person(actor in Level ? { level: actor as never, roles: [] } : { level: null, roles: [actor as never] });
  const read = async (client: Client, { id }: Audit) => {
    const { data, errors } = await client<{ audit: WholeAudit | null }>(`query ($id: ID!) { audit(id: $id) { ${WHOLE_AUDIT} } }`, { id });
    expect(errors).toBeUndefined();
    return data?.audit ?? null;
  };
  const EMPTY = DOMAIN_KEYS.map((domain) => ({
    domain, grade: null, moderatedGrade: null, evidence: null, difference: null, notApplicableReason: null, moderationReason: null,
  }));

  it.each(['QUALITY_LEAD', 'DIRECTOR', 'ADMINISTRATOR'] as const)("another's draft has no grade and no word for %s, who sees that it is there", async (actor) => {
    const audit = await read(await server.as(await somebodyWho(actor)), draft);
    expect(audit).toMatchObject({ id: draft.id, auditorGrade: null, outcome: null, strengths: null, judgements: EMPTY, viewsSought: [], actions: [] });
  });

  it('a draft has its grades and its words for its auditor', async () => {
    const audit = await read(await server.as(auditor), draft);
    expect(audit).toMatchObject({ auditorGrade: 'DOES_NOT_MEET_GOOD', outcome: null, strengths: 'Seen early.' });
    expect(audit?.judgements.map(({ domain, grade, evidence }) => [domain, grade, evidence?.length !== 0])).toEqual(DOMAIN_KEYS.map((domain) => [domain, 'DOES_NOT_MEET_GOOD', true]));
    expect([audit?.viewsSought.length, audit?.actions.length]).toEqual([3, 1]);
  });

  it('drafts cannot be found by the grade they will have', async () => {
    const lead = await server.as(await somebodyWho('QUALITY_LEAD'));
    const found = async (where: string) => {
      const { data } = await lead<{ audits: { nodes: { id: string }[]; totalCount: number } }>(`{ audits(where: ${where}) { nodes { id } totalCount } }`);
      return data?.audits;
    };
    for (const field of ['auditorGrade', 'outcome']) {
      const audits = await found(`{ ${field}: { eq: DOES_NOT_MEET_GOOD } }`);
      expect(audits?.nodes.map(({ id }) => id)).toContain(submitted.id);
      expect(audits?.nodes.map(({ id }) => id)).not.toContain(draft.id);
      expect(audits?.totalCount).toBe(audits?.nodes.length);
    }
  });

  it('how a domain was judged finds only what the same person may read', async () => {
    const byRisk = 'query { audits(where: { judgement: { domain: RISK, basis: AUDITOR, in: [DOES_NOT_MEET_GOOD] } }) { nodes { id } totalCount } }';
    const foundBy = async (actor: (typeof ACTORS)[number]) => {
      const { data } = await (await server.as(await somebodyWho(actor)))<{ audits: { nodes: { id: string }[] } }>(byRisk);
      return data?.audits.nodes.map(({ id }) => id) ?? [];
    };
    expect(await foundBy('QUALITY_LEAD')).toContain(submitted.id);
    expect(await foundBy('QUALITY_LEAD')).not.toContain(draft.id);
    expect(await foundBy('ADMINISTRATOR')).toEqual([]);
  });

  it('a director reads the grades of an audit that is not theirs, and no word of it', async () => {
    const audit = await read(await server.as(await somebodyWho('DIRECTOR')), submitted);
    expect(audit?.judgements.map(({ grade, evidence }) => [grade, evidence])).toEqual(DOMAIN_KEYS.map(() => ['DOES_NOT_MEET_GOOD', null]));
    expect(audit).toMatchObject({ auditorGrade: 'DOES_NOT_MEET_GOOD', strengths: null, viewsSought: [], actions: [] });
  });

  it.each(ACTORS)('no list of %s fails because something that hangs on a row is hidden', async (actor) => {
    const client = await server.signedIn(await somebodyWho(actor));
    const everything: Record<string, string> = {
      audits: `audits(first: 50) { nodes { ${WHOLE_AUDIT} } }`,
      cases: `cases { nodes { reference team { name } caseHolder { name } audits { ${WHOLE_AUDIT} } } }`,
      viewer: 'viewer { team { name } managedTeams { name } ledServiceAreas { name } }',
      immediateRisks: `immediateRisks { nodes { ${WHOLE_RISK} } }`,
      cohorts: 'cohorts { nodes { name sessions { heldOn } members { person { name } } } }',
      auditors: 'auditors { nodes { person { name } } }',
      tokens: 'tokens { nodes { name scopes person { name } } }',
      teams: 'teams { nodes { name serviceArea { name } } }',
      activities: 'activities { nodes { title lead { name } revisions { by { name } } findings { base } counts { allocated lateAudits } viewerCan } }',
      myWork: `myWork { buckets { kind totalCount audits { ${WHOLE_AUDIT} } actions { what owner { name } audit { case { reference } } } immediateRisks { ${WHOLE_RISK} } } openLoops { count oldestInDays } }`,
      teamWork: 'teamWork { nodes { person { name team { name } } overdue openActions } }',
      dataChecks: 'dataChecks { kind count rows { title detail since } }',
      notificationSettings: 'notificationSettings { rhythm version alwaysAtOnce }',
      auditFigures: 'auditFigures(groupBy: [ACTIVITY, TEAM, SERVICE_AREA], basis: OUTCOME) { activity { title } team { name } serviceArea { name } base }',
    };
    const failures = [];
    for (const [name, field] of Object.entries(everything)) {
      if (OPERATIONS[`Query.${name}`]?.may.includes(actor)) failures.push((await client(`{ ${field} }`)).errors);
    }
    expect(failures.filter(Boolean)).toEqual([]);
  });

  describe('the findings of an activity', () => {
    const FINDINGS = 'query ($id: ID!) { activity(id: $id) { title findings { base scope { everything } outcome { count } } } }';
    const findingsFor = async (client: Client) => {
      const { data, errors } = await client<{ activity: { title: string; findings: { base: number; scope: { everything: boolean } } | null } }>(FINDINGS, { id: activity.id });
      expect(errors).toBeUndefined();
      expect(data?.activity.title).toBe(activity.title);
      return data?.activity.findings ?? null;
    };

    it('are null for a token without figures:read, though its person may read them', async () => {
      const lead = await somebodyWho('QUALITY_LEAD');
      expect(await findingsFor(await server.as(lead, ['schedule:read', 'audits:read', 'text:read']))).toBeNull();
      expect(await findingsFor(await server.as(lead, ['schedule:read', 'figures:read']))).toMatchObject({ base: 3, scope: { everything: true } });
    });

    it.each(['CASE_HOLDER', 'IRO', 'AUDITOR', 'MODERATOR', 'LADO', 'PRIVACY_OFFICER'] as const)('are null for %s, who has no figures', async (actor) => {
      expect(await findingsFor(await server.as(await somebodyWho(actor)))).toBeNull();
    });

    it.each(['STRATEGIC_LEAD', 'OPERATIONAL_LEAD', 'TEAM_MANAGER'] as const)('are null for %s who leads nothing', async (actor) => {
      expect(await findingsFor(await server.as(await somebodyWho(actor)))).toBeNull();
    });

    it('are of the area alone for whoever leads one', async () => {
      const lead = await somebodyWho('OPERATIONAL_LEAD');
      await test.database.execute('UPDATE service_area SET operationalLeadId = ? WHERE id = ?', [lead.id, areas[0]?.id]);
      expect(await findingsFor(await server.as(lead))).toMatchObject({ base: 1, scope: { everything: false } });
    });
  });

  it.each(['SCRUTINY_MEMBER', 'LEAD_MEMBER'] as const)('%s learns who they are and how audits are graded, and nothing else', async (actor) => {
    const client = await server.as(await somebodyWho(actor));
    const { data, errors } = await client<{ viewer: { operations: string[] }; auditTool: { domains: unknown[] } }>('{ viewer { operations } auditTool { domains { key } } }');
    expect(errors).toBeUndefined();
    expect([...(data?.viewer.operations ?? [])].sort()).toEqual(['auditTool', 'viewer']);
    expect(data?.auditTool.domains).toHaveLength(12);
  });

  it.each(ACTORS)('%s is told of just the operations they may call', async (actor) => {
    const { data } = await (await server.signedIn(await somebodyWho(actor)))<{ viewer: { operations: string[] } }>('{ viewer { operations } }');
    const allowed = Object.entries(OPERATIONS).filter(([, { may }]) => may.includes(actor)).map(([coordinate]) => coordinate.split('.')[1]);
    expect([...(data?.viewer.operations ?? [])].sort()).toEqual(allowed.sort());
  });
});
