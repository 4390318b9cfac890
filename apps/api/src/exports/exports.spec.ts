import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { isListType, isNonNullType, isObjectType, parse, validate } from 'graphql';
import { createToken, type Person, type Scope, SCOPES, startSession } from '@goodmark/server-data';
import { aWorld, type TestDatabase, testDatabases, type World } from '@goodmark/server-testing';
import { SESSION_COOKIE } from '../authenticate';
import { buildSchema } from '../schema';
import { startTestServer, type TestServer } from '../test-server';
import { queryOf } from './exported-list';
import { EXPORTED_LISTS } from './lists';

describe('what can be exported', () => {
  const schema = buildSchema();

  it('is every list that the API has', () => {
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) => {
      const named = isNonNullType(type) ? type.ofType : type;
      return isObjectType(named) && named.name.endsWith('Connection');
    });
    expect(lists.length).toBeGreaterThan(15);
    expect(lists.map(({ name }) => name).filter((name) => !(name in EXPORTED_LISTS))).toEqual([]);
    expect(isListType(schema.getQueryType()?.getFields().coverage?.type)).toBe(false);
  });

  it.each(Object.entries(EXPORTED_LISTS))('is asked for by a query that the API takes: %s', (_name, list) => {
    expect(validate(schema, parse(queryOf(list)))).toEqual([]);
    expect(new Set(list.columns.map(([heading]) => heading)).size).toBe(list.columns.length);
    expect(list.title.length).toBeLessThanOrEqual(28);
  });

  it('names no field of case text', () => {
    const texts = /\b(evidence|difference|strengths|areasForImprovement|synopsis|overallReason|changedForChild|said|feedback|notApplicableReason|moderationReason|points|workerView|ownView|disagreement|answer|absence)\b/;
    expect(Object.values(EXPORTED_LISTS).flatMap(({ columns }) => columns.map(([, path]) => path)).filter((path) => texts.test(path))).toEqual([]);
  });
});

describe.each(testDatabases())('an export on $name', ({ create }) => {
  let test: TestDatabase;
  let world: World;
  let server: TestServer;
  let lead: Person;

  beforeAll(async () => {
    test = await create();
    world = aWorld(test.database);
    server = await startTestServer(test.database);
    lead = await world.person({ level: null, roles: ['QUALITY_LEAD', 'ADMINISTRATOR'] });
  });
  afterAll(async () => {
    await server.stop();
    await test.drop();
  });

  const fetched = async (address: string, person: { readonly id: string } = lead, scopes: readonly Scope[] = SCOPES) =>
    fetch(`${server.url}/exports/${address}`, { headers: { authorization: `Bearer ${await createToken(test.database, { name: 'test', personId: person.id, scopes })}` } });
  const linesOf = async (answer: globalThis.Response) => (await answer.text()).replace('\ufeff', '').trimEnd().split('\r\n');
  const problemsOf = async (answer: globalThis.Response) => ({ status: answer.status, ...((await answer.json()) as { errors: { message: string; extensions: object }[] }).errors[0] });
  const encoded = (value: unknown) => encodeURIComponent(JSON.stringify(value));
  const anAudit = async (title: string) => {
    const area = await world.area();
    return world.audit({ activity: await world.activity({ title }), area, auditor: await world.auditor(), case: await world.aCase(await world.team(area)) }, {});
  };

  it('holds every row, in the order asked for, however many pages there are', async () => {
    const activity = await world.activity({ title: 'Many pages' });
    const area = await world.area();
    const team = await world.team(area);
    const auditor = await world.auditor();
    for (let i = 0; i < 230; i += 1) await world.audit({ activity, area, auditor, case: await world.aCase(team) }, {});
    const answer = await fetched(`audits.csv?where=${encoded({ activity: { eq: activity.id } })}&orderBy=${encoded([{ field: 'reference', direction: 'ASC' }])}`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="goodmark-audits-2018-04-26.csv"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const [headings, ...rows] = await linesOf(answer);
    expect(headings).toMatch(/^Reference,Case,Activity,Month,Status/);
    expect(rows).toHaveLength(230);
    const references = rows.map((row) => row.split(',')[0]);
    expect(references).toEqual([...references].sort());
    expect(new Set(references).size).toBe(230);
  });

  it('is a workbook with the same rows', async () => {
    const audit = await anAudit('=2+5 in a title');
    const answer = await fetched(`audits.xlsx?where=${encoded({ reference: { eq: audit.reference } })}`);
    const folder = await mkdtemp(join(tmpdir(), 'goodmark-spec-'));
    await writeFile(join(folder, 'a.xlsx'), Buffer.from(await answer.arrayBuffer()));
    const book = new excel.Workbook();
    await book.xlsx.readFile(join(folder, 'a.xlsx'));
    await rm(folder, { recursive: true });
    const sheet = book.getWorksheet('Audits') as excel.Worksheet;
    expect(sheet.rowCount).toBe(2);
    expect(sheet.getCell('A2').value).toBe(audit.reference);
    expect(sheet.getCell('C2').value).toBe('=2+5 in a title');
    expect(sheet.getCell('C2').type).toBe(excel.ValueType.String);
    expect((await linesOf(await fetched(`audits.csv?where=${encoded({ reference: { eq: audit.reference } })}`)))[1]).toContain(`'=2+5 in a title`);
  });

  it('works for somebody signed in at the console, and for nobody else', async () => {
    const { cookie } = await startSession(test.database, lead.id, null);
    expect((await fetch(`${server.url}/exports/people.csv`, { headers: { cookie: `${SESSION_COOKIE}=${cookie}` } })).status).toBe(200);
    expect((await fetch(`${server.url}/exports/people.csv`)).status).toBe(401);
  });

  it('shows only the rows that the viewer may see, and nothing to whoever may not ask', async () => {
    const audit = await anAudit('Somebody else\'s');
    const stranger = await world.person({ level: 'TEAM_MANAGER' });
    const rows = await linesOf(await fetched(`audits.csv?where=${encoded({ reference: { eq: audit.reference } })}`, stranger));
    expect(rows).toHaveLength(1);
    expect((await linesOf(await fetched(`audits.csv?where=${encoded({ reference: { eq: audit.reference } })}`, { id: audit.auditorId })))[1]).toContain(audit.reference);
    expect(await problemsOf(await fetched('audits.csv', lead, ['schedule:read']))).toMatchObject({ status: 403 });
    expect(await problemsOf(await fetched('completion.csv?by=MONTH&from=2018-01&to=2018-03', await world.person({ level: 'CASE_HOLDER' })))).toMatchObject({ status: 403 });
    expect(await problemsOf(await fetched('tokens.csv'))).toMatchObject({ status: 403 });
  });

  it.each(['activities', 'auditors', 'bankHolidays', 'caseCategories', 'cases', 'cohorts', 'coverage', 'notifications', 'people', 'sampleDraws', 'sampleFrames', 'serviceAreas', 'teams'])('can be had of %s', async (name) => {
    const answer = await fetched(`${name}.csv`);
    expect(answer.status).toBe(200);
    expect((await linesOf(answer))[0]).toBe(EXPORTED_LISTS[name]?.columns.map(([heading]) => heading).join(','));
  });

  it('can be had of completion and of who took part, for some months', async () => {
    await anAudit('In April');
    expect((await linesOf(await fetched('completion.csv?by=PERSON&from=2018-01&to=2018-12'))).length).toBeGreaterThan(1);
    expect((await fetched(`participation.xlsx?from=2018-01&to=2018-03&where=${encoded({ status: { eq: 'DONE' } })}`)).status).toBe(200);
  });

  it.each([
    ['a filter that is no JSON', 'audits.csv?where={status', 400, 'where'],
    ['a filter on nothing', `audits.csv?where=${encodeURIComponent('{"colour":{"eq":"red"}}')}`, 400, 'where'],
    ['a value that is none', `audits.csv?where=${encodeURIComponent('{"status":{"eq":"LOST"}}')}`, 400, 'where.status.eq'],
    ['an order that is none', `audits.csv?orderBy=${encodeURIComponent('[{"field":"colour","direction":"ASC"}]')}`, 400, 'orderBy.0.field'],
    ['a variable it does not have', 'audits.csv?status=SUBMITTED', 400, 'status'],
    ['a variable by the name of something else', 'audits.csv?constructor=1', 400, 'constructor'],
    ['a variable given twice', 'audits.csv?where={}&where={}', 400, 'where'],
    ['a missing variable', 'completion.csv?by=MONTH&from=2018-01', 400, 'to'],
    ['months in the wrong order', 'completion.csv?by=MONTH&from=2018-02&to=2018-01', 400, 'to'],
    ['a list that is none', 'accounts.csv', 404, 'file'],
    ['a list by the name of something else', 'constructor.csv', 404, 'file'],
    ['a format that is none', 'audits.pdf', 404, 'file'],
    ['the cases of no sample', 'sampleCases.csv?id=nothing', 404, 'id'],
  ])('refuses %s and names the field', async (_sentence, address, status, field) => {
    expect(await problemsOf(await fetched(address))).toMatchObject({ status, extensions: { problems: [expect.objectContaining({ field })] } });
  });

  it('can be broken off by whoever reads it, and the server goes on', async () => {
    const stop = new AbortController();
    const token = await createToken(test.database, { name: 'test', personId: lead.id, scopes: SCOPES });
    const answer = await fetch(`${server.url}/exports/audits.csv`, { headers: { authorization: `Bearer ${token}` }, signal: stop.signal });
    stop.abort();
    await expect(answer.text()).rejects.toThrow();
    expect((await fetched('bankHolidays.csv')).status).toBe(200);
  });
});
