import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { BENCH_FOLDER } from '../data/bench-database';

/** Below the ports that outgoing connections take. */
const PORTS = { from: 20_000, to: 32_000 };
const START_LIMIT_MS = 20_000;

/** A server of its own process on loopback. */
export interface RunningServer {
  readonly url: string;
  readonly readyAfterMs: number;
  /** Memory it holds now, and the most it ever held, in MB; null where the system does not tell. */
  memory(): { readonly now: number; readonly peak: number } | null;
  stop(): Promise<void>;
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  const free = new Promise<boolean>((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (!(await free)) return false;
  probe.close();
  await once(probe, 'close');
  return true;
}

async function freePort(): Promise<number> {
  for (;;) {
    const port = PORTS.from + Math.floor(Math.random() * (PORTS.to - PORTS.from));
    if (await isFree(port)) return port;
  }
}

function memoryOf(pid: number | undefined): { now: number; peak: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const mb = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024);
    return { now: mb('VmRSS'), peak: mb('VmHWM') };
  } catch {
    return null;
  }
}

/** Resolves when the child says that it listens; rejects when it ends or takes too long. */
function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('A server did not start in time')), START_LIMIT_MS);
    child.on('message', (message: { listening?: number }) => {
      if (!message.listening) return;
      clearTimeout(late);
      resolve();
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`A server ended with ${code}`));
    });
  });
}

async function startServer(args: readonly string[], port: number, env: Readonly<Record<string, string>>): Promise<RunningServer> {
  const began = Date.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, NODE_ENV: 'production', ...env } });
  const ended = once(child, 'exit');
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  await listening(child);
  return {
    url: `http://127.0.0.1:${port}`,
    readyAfterMs: Date.now() - began,
    memory: () => memoryOf(child.pid),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      process.off('exit', end);
    },
  };
}

/** The built API, as in production. With `profile`, it writes down where it spent its time when it stops. */
export async function startApi(databaseUrl: string, profile: boolean): Promise<RunningServer> {
  const port = await freePort();
  const profiling = profile ? ['--cpu-prof', '--cpu-prof-interval=500', `--cpu-prof-dir=${BENCH_FOLDER}`, '--cpu-prof-name=api.cpuprofile'] : [];
  return startServer([...profiling, join('dist', 'apps', 'api', 'main.mjs')], port, {
    DATABASE_URL: databaseUrl, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'silent', GOODMARK_DATA_DIR: BENCH_FOLDER,
  });
}

/** The plain server with the bare driver. */
export async function startRaw(databaseUrl: string): Promise<RunningServer> {
  const port = await freePort();
  return startServer([join('dist', 'tools', 'bench', 'raw-server.mjs'), databaseUrl, String(port)], port, {});
}
