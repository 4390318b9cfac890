import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const STAMP = join(ROOT, 'node_modules', '.goodmark-lock');

/** Ends this command the way a failed step ended. */
function endOn({ status, error }, what) {
  if (status === 0) return;
  process.stderr.write(`${what} failed${error ? `: ${error.message}` : ''}.\n`);
  process.exit(status ?? 1);
}

/** Installs what the lock file asks for, unless it is already there. */
export function ensureInstalled({ quiet = false } = {}) {
  const wanted = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (!quiet) process.stdout.write('Installing packages…\n');
  // What npm says goes to stderr, so that a command's own output stays its own.
  endOn(spawnSync(NPM, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT, stdio: ['ignore', quiet ? 'ignore' : 2, 2] }), 'npm ci');
  writeFileSync(STAMP, wanted);
}

/** Runs Nx; a cached result costs about a second. */
export function nx(args, { quiet = false } = {}) {
  const bin = join(ROOT, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const found = existsSync(bin) ? bin : join(ROOT, 'node_modules', 'nx', 'bin', 'nx.js');
  const result = spawnSync(process.execPath, [found, ...args], {
    cwd: ROOT,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  if (quiet && result.status !== 0) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  return result;
}

export function build(projects, options) {
  endOn(nx(['run-many', '-t', 'build', '-p', projects.join(',')], options), 'The build');
}

/** Starts one of our bundles and passes signals on to it. */
export function start(bundle, args = [], options = {}) {
  const child = spawn(process.execPath, ['--enable-source-maps', join(ROOT, 'dist', bundle), ...args], { stdio: 'inherit', ...options });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return child;
}

/** Resolves with the exit code. */
export const ended = (child) => new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0))));
