import { DEMONSTRATION_ACCOUNTS, loadDemonstration } from '@goodmark/demo-data';
import type { Scope } from '@goodmark/server-data';
import { TEST_TRAIL_KEY, type TestDatabase } from '@goodmark/server-testing';
import { type Client, startTestServer } from '../test-server';

/** The API over the demonstration data. */
export interface Demonstration {
  readonly test: TestDatabase;
  /** A client of the account whose e-mail begins so: `admin`, `lead`, … */
  as(account: string, scopes?: readonly Scope[]): Promise<Client>;
  stop(): Promise<void>;
}

/** Loads the demonstration into a new database, and serves the API over it. */
export async function startDemonstration(create: () => Promise<TestDatabase>): Promise<Demonstration> {
  const test = await create();
  await loadDemonstration(test.database, TEST_TRAIL_KEY);
  const server = await startTestServer(test.database);
  return {
    test,
    as(account, scopes) {
      const found = DEMONSTRATION_ACCOUNTS.find(({ email }) => email.startsWith(`${account}@`));
      if (!found) throw new Error(`There is no account ${account}@ in the demonstration`);
      return server.as({ id: found.personId }, scopes);
    },
    async stop() {
      await server.stop();
      await test.drop();
    },
  };
}
