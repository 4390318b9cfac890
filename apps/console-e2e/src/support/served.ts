import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

const API = join(__dirname, '..', '..', '..', '..', 'dist', 'apps', 'api');

export type DatabaseName = 'SQLite' | 'MariaDB';

/** The built program over a demonstration of its own, on loopback. */
export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

let made = 0;

function environmentOf(folder: string, databaseUrl: string | null): NodeJS.ProcessEnv {
  return { ...process.env, GOODMARK_DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...(databaseUrl ? { DATABASE_URL: databaseUrl } : { DATABASE_URL: '' }) };
}

function listening(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('message', (message: { listening: number }) => resolve(message.listening));
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened`)));
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    const cut = setTimeout(() => server.kill('SIGKILL'), 5_000);
    server.once('exit', () => {
      clearTimeout(cut);
      resolve();
    });
    server.kill('SIGTERM');
  });
}

/** Loads the demonstration into a new database, and serves it until `stop`. */
export async function serve(database: DatabaseName): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'goodmark-journey-'));
  const address = database === 'MariaDB' ? (process.env.GOODMARK_MARIADB_FOUND as string) : null;
  const name = `goodmark_journey_${process.pid}_${(made += 1)}`;
  const url = address ? Object.assign(new URL(address), { pathname: `/${name}` }).toString() : null;
  const env = environmentOf(folder, url);
  const loaded = spawnSync(process.execPath, [join(API, 'cli.mjs'), 'demonstration', 'load'], { env, encoding: 'utf8' });
  if (loaded.status !== 0) throw new Error(`The demonstration was not loaded: ${loaded.stderr}`);
  const server = fork(join(API, 'main.mjs'), [], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
      if (!address) return;
      const connection = await createConnection({ uri: address });
      await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
      await connection.end();
    },
  };
}
