import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import { type Activity, type Audit, type Case, createToken, type Database, type Person, SCOPES, type ServiceArea, type Team } from '@goodmark/server-data';
import { aWorld, someCategories, type TestDatabase, type TestDatabaseKind, type World } from '@goodmark/server-testing';
import type { Logger } from 'pino';
import { type Answer, type Client, startTestServer, type TestServer } from '../test-server';

/** A small authority with one case audit going on, served over a database of its own. */
export interface Place {
  readonly url: string;
  readonly database: Database;
  readonly server: TestServer;
  readonly world: World;
  readonly area: ServiceArea;
  readonly team: Team;
  readonly activity: Activity;
  readonly holder: Person;
  readonly auditor: Person;
  readonly lead: Person;
  readonly asAuditor: Client;
  readonly asModerator: Client;
  /** Quality lead: sees everything, plans, allocates and may moderate. */
  readonly asLead: Client;
  /** A case holder with nothing to do with any case here. */
  readonly asStranger: Client;
  /** An audit of a case of its own, by the auditor. */
  anAudit(given?: Partial<Audit>): Promise<Audit>;
  aCase(): Promise<Case>;
  /** A token of this person with all scopes. */
  bearerOf(person: Person): Promise<string>;
  close(): Promise<void>;
}

export async function aPlace(create: TestDatabaseKind['create'], logger?: Logger): Promise<Place> {
  const test: TestDatabase = await create();
  const { database } = test;
  await someCategories(database);
  const world = aWorld(database);
  const area = await world.area();
  const team = await world.team(area);
  const activity = await world.activity();
  const holder = await world.auditor({ level: 'CASE_HOLDER' });
  const auditor = await world.auditor();
  const moderator = await world.person({ level: 'STRATEGIC_LEAD', roles: ['MODERATOR'] });
  const lead = await world.person({ level: 'DIRECTOR', roles: ['QUALITY_LEAD'] });
  const stranger = await world.person();
  const server = await startTestServer(database, logger);
  const aCase = () => world.aCase(team, { caseHolderId: holder.id });
  return {
    url: test.url, database, server, world, area, team, activity, holder, auditor, lead, aCase,
    asAuditor: await server.as(auditor),
    asModerator: await server.as(moderator),
    asLead: await server.as(lead),
    asStranger: await server.as(stranger),
    anAudit: async (given = {}) => world.audit({ activity, case: await aCase(), area, auditor }, given),
    bearerOf: ({ id }) => createToken(database, { name: 'test', personId: id, scopes: SCOPES }),
    async close() {
      await server.stop();
      await test.drop();
    },
  };
}

export const SAVE = 'mutation ($input: AuditSaveDraftInput!) { auditSaveDraft(input: $input) { id version status } }';
export const SUBMIT = 'mutation ($input: AuditSubmitInput!) { auditSubmit(input: $input) { id version status } }';
export const TAKE = 'mutation ($input: AuditTakeForModerationInput!) { auditTakeForModeration(input: $input) { id version status } }';
export const MODERATE = 'mutation ($input: AuditModerateInput!) { auditModerate(input: $input) { id version status } }';
export const RETURN = 'mutation ($input: AuditReturnInput!) { auditReturn(input: $input) { id version status } }';
export const ALLOCATE = 'mutation ($input: AuditAllocateInput!) { auditAllocate(input: $input) { id version status } }';
export const MOVE = 'mutation ($input: ActivityMoveInput!) { activityMove(input: $input) { id version month } }';
export const CHANGE = 'mutation ($input: ActivityChangeInput!) { activityChange(input: $input) { id version title } }';
export const CANCEL = 'mutation ($input: ActivityCancelInput!) { activityCancel(input: $input) { id version status } }';
export const COPY = 'mutation ($input: ActivityCopyInput!) { activityCopy(input: $input) { month problem activity { id } } }';
export const PLAN = 'mutation ($input: ActivityCreateInput!) { activityCreate(input: $input) { id version month } }';
export const ADD_CASE = 'mutation ($input: CaseCreateInput!) { caseCreate(input: $input) { id } }';

/** Everything an auditor writes to submit an audit. */
export const wholeDraft = () => ({
  judgements: DOMAIN_KEYS.map((domain) => ({ domain, grade: 'MEETS_GOOD', evidence: `What was seen of ${domain}.` }) as Record<string, unknown>),
  overall: 'MEETS_GOOD',
  viewsSought: ['CHILD', 'PARENT', 'CARER'].map((who) => ({ who, sought: false, whyNot: 'Away that week.' }) as Record<string, unknown>),
});

/** What of an answer says that it was refused. */
export interface Refusal {
  readonly status: number;
  readonly code: string | undefined;
  readonly fields: readonly string[];
  readonly message: string;
  readonly currentVersion?: number;
}

export function refusalIn({ status, data, errors }: Answer<unknown>): Refusal {
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  expect(errors).toHaveLength(1);
  const [error] = errors ?? [];
  const { code, problems, currentVersion } = error?.extensions ?? {};
  return {
    status, code, fields: problems?.map(({ field }) => field) ?? [], message: error?.message ?? '', ...(currentVersion === undefined ? {} : { currentVersion }),
  };
}

/** What a refused request may leave behind: tokens made for the test, who looked at what, gaps in references. */
const LEFT_OUT = new Set(['token', 'session', 'view_record', 'reference_counter', 'figure_summary', 'schema_migration']);

/** Every row of the database, so that two moments can be compared. */
export async function everyRow(database: Database): Promise<Record<string, readonly string[]>> {
  const tables = database.writer.entityMetadatas.map(({ tableName }) => tableName).filter((table) => !LEFT_OUT.has(table));
  const rowsOf = async (table: string) =>
    // Whether a ledger row is folded into the summary changes with time.
    (await database.outside.query(`SELECT * FROM ${table}`)).map(({ folded: _folded, ...row }) => JSON.stringify(row)).sort();
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await rowsOf(table)] as const)));
}

/** Sends a request that must be refused; no row of the database may be different afterwards. */
export async function refused({ database }: Place, send: () => Promise<Answer<unknown>>): Promise<Refusal> {
  const before = await everyRow(database);
  const refusal = refusalIn(await send());
  expect(await everyRow(database)).toEqual(before);
  return refusal;
}

export async function countOf(database: Database, table: string): Promise<number> {
  const [row] = await database.outside.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`);
  return Number(row?.n);
}

/** Posts a body as it is, past the client. */
export async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Answer<unknown>> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  return { status: response.status, ...((await response.json()) as object) } as Answer<unknown>;
}
