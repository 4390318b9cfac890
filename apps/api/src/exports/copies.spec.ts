import { type Audit, createToken, Feedback, type Person, type Scope, SCOPES } from '@goodmark/server-data';
import { as, aWorld, mainPartOf, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { startTestServer, type TestServer } from '../test-server';

describe.each(testDatabases())('the copy of an audit to file on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let server: TestServer;
  let auditor: Person;
  let holder: Person;
  let manager: Person;
  let audit: Audit;
  let draft: Audit;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    server = await startTestServer(test.database);
    [auditor, holder, manager] = [await world.auditor(), await world.person({ level: 'CASE_HOLDER' }), await world.person({ level: 'TEAM_MANAGER' })];
    const area = await world.area();
    const team = await world.team(area, { managerId: manager.id });
    const anAudit = async (given: Partial<Audit>) => world.audit({ activity: await world.activity({ title: 'Adoption audits' }), area, auditor, case: await world.aCase(team, { caseHolderId: holder.id }) }, { auditorGrade: 'DOES_NOT_MEET_GOOD', ...given });
    [audit, draft] = [await anAudit({ status: 'SUBMITTED' }), await anAudit({ status: 'IN_PROGRESS' })];
    await test.database.execute(`UPDATE audit_text SET strengths = ?, synopsis = ? WHERE auditId = ?`, ['Seen <early> & often.', 'Two brothers.', audit.id]);
    const client = await server.as(auditor);
    const { errors } = await client('mutation ($input: FeedbackRecordInput!) { feedbackRecord(input: $input) { id points } }', {
      input: { auditId: audit.id, version: 1, heldOn: '2018-03-05', participantIds: [auditor.id, holder.id], points: 'The plan is rewritten.', workerView: 'That is fair.' },
    });
    expect(errors).toBeUndefined();
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  const fetched = async (file: string, person: { readonly id: string } = auditor, scopes: readonly Scope[] = SCOPES) =>
    fetch(`${server.url}/exports/audits/${file}`, { headers: { authorization: `Bearer ${await createToken(test.database, { name: 'test', personId: person.id, scopes })}` } });
  const wordsOf = async (answer: globalThis.Response) => mainPartOf(Buffer.from(await answer.arrayBuffer()));

  it('is a Word file with all that is written: grades, evidence, views, actions and feedback', async () => {
    const answer = await fetched(`${audit.reference}.docx`);
    expect([answer.status, answer.headers.get('content-disposition'), answer.headers.get('cache-control')]).toEqual([200, `attachment; filename="${audit.reference}.docx"`, 'no-store']);
    const words = await wordsOf(answer);
    for (const part of [
      audit.reference, 'Adoption audits', '20 February 2018', 'Does not meet good (auditor', 'Preparation for independence', 'Evidence on RISK', 'Seen &lt;early&gt; &amp; often.', 'Two brothers.', 'Not asked.', 'Update the plan.', 'The plan is rewritten.', 'That is fair.',
      auditor.name, holder.name,
    ]) expect(words).toContain(part);
    expect(words.match(/w:val="Heading2"/g)?.length).toBe(12 + 3 + 1 + 1);
  });

  it('is a PDF as well', async () => {
    const answer = await fetched(`${audit.reference}.pdf`, holder);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  });

  it('is noted in the view record before it leaves', async () => {
    await fetched(`${audit.reference}.docx`, manager);
    const rows = await test.database.outside.query<{ auditIds: string; operation: string }>('SELECT auditIds, operation FROM view_record WHERE viewerId = :id', { id: manager.id });
    expect(rows).toMatchObject([{ auditIds: audit.id, operation: 'copy to file' }]);
  });

  it.each([
    ['somebody who sees nothing of it', async () => world.person({ level: 'TEAM_MANAGER' }), SCOPES, 404],
    ['a director, who does not read its text', async () => world.person({ level: 'DIRECTOR' }), SCOPES, 403],
    ['an administrator', async () => world.person({ level: null, roles: ['ADMINISTRATOR'] }), SCOPES, 403],
    ['a program that may not read text', async () => auditor, ['audits:read'], 403],
  ] as [string, () => Promise<Person>, readonly Scope[], number][])('is not for %s', async (_who, person, scopes, status) => {
    expect((await fetched(`${audit.reference}.docx`, await person(), scopes)).status).toBe(status);
  });

  it.each([['AUD-2018-9999.docx', 404], ['../../etc/passwd', 404], ['AUD.exe', 404]])('is not found at %s', async (file, status) => {
    expect((await fetched(encodeURIComponent(file))).status).toBe(status);
  });

  it('is not made of a draft, not even for its auditor, and not for whoever is not signed in', async () => {
    expect((await fetched(`${draft.reference}.docx`)).status).toBe(409);
    expect((await fetch(`${server.url}/exports/audits/${audit.reference}.docx`)).status).toBe(401);
  });

  it('holds no conversation that was withdrawn', async () => {
    const ctx = await as(test.database, auditor);
    const [feedback] = await ctx.visible(Feedback, { sql: 't.auditId = :id', params: { id: audit.id } });
    const { errors } = await (await server.as(auditor))('mutation ($input: FeedbackWithdrawInput!) { feedbackWithdraw(input: $input) { id } }', { input: { id: feedback?.id, version: feedback?.version, reason: 'Wrong case.' } });
    expect(errors).toBeUndefined();
    expect(await wordsOf(await fetched(`${audit.reference}.docx`))).not.toContain('The plan is rewritten.');
  });
});
