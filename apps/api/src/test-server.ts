import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { clockFixedOn, createToken, type Database, type Scope, SCOPES, startSession } from '@goodmark/server-data';
import { TEST_TODAY, TEST_TRAIL_KEY } from '@goodmark/server-testing';
import { pino } from 'pino';
import { SESSION_COOKIE } from './authenticate';
import { createApplication } from './server';

/** What the API answered, HTTP status included. */
export interface Answer<D = Record<string, never>> {
  readonly status: number;
  readonly data: D | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly problems?: readonly { field: string; message: string }[]; readonly currentVersion?: number };
  }[];
}

/** Somebody who calls the API, with a token or signed in. */
export type Client = <D = any>(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>) => Promise<Answer<D>>; // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the test's business

export interface TestServer {
  readonly url: string;
  /** A client with a token of this person; all scopes unless said. */
  as(person: { readonly id: string }, scopes?: readonly Scope[]): Promise<Client>;
  /** A client of this person, signed in as at the console. */
  signedIn(person: { readonly id: string }): Promise<Client>;
  stop(): Promise<void>;
}

/** Serves the API over a test database, on loopback and a free port. */
export async function startTestServer(database: Database, logger = pino({ level: 'silent' })): Promise<TestServer> {
  const application = await createApplication({ database, clock: clockFixedOn(TEST_TODAY), trailKey: TEST_TRAIL_KEY, logger, secureCookies: false });
  const server = application.app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clientWith = (credential: Record<string, string>): Client => async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...credential, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) } as never;
  };
  return {
    url,
    async as(person, scopes = SCOPES) {
      return clientWith({ authorization: `Bearer ${await createToken(database, { name: 'test', personId: person.id, scopes })}` });
    },
    async signedIn(person) {
      return clientWith({ cookie: `${SESSION_COOKIE}=${(await startSession(database, person.id, null)).cookie}` });
    },
    async stop() {
      await application.stop(server);
    },
  };
}
