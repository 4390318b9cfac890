import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `vite build` put the console, with each file compressed beside it. */
const BUILT = join(__dirname, '..', '..', '..', 'dist', 'apps', 'console');

/** What may have to be fetched before a first screen can be used, in bytes as they are sent. */
const MOST = 350_000;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const chunks = JSON.parse(readFileSync(join(BUILT, '.vite', 'manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>;
const at = (key: string): Chunk => chunks[key] as Chunk;

/** A chunk with all it cannot run without. */
function whole(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const needed of at(key).imports ?? []) whole(needed, seen);
  return seen;
}

/** A file too small to be worth compressing is sent as it is. */
function sent(key: string, encoding: 'gz' | 'br'): number {
  const file = join(BUILT, at(key).file);
  return readFileSync(existsSync(`${file}.${encoding}`) ? `${file}.${encoding}` : file).length;
}

const weightOf = (keys: Iterable<string>, encoding: 'gz' | 'br'): number => [...keys].reduce((sum, key) => sum + sent(key, encoding), 0);

const frame = whole('index.html');
const screens = at('index.html').dynamicImports ?? [];

describe('the JavaScript a person waits for', () => {
  it('is in one file a screen, beside what all screens share', () => {
    expect(screens.length).toBeGreaterThan(20);
    expect(new Set(screens.map((screen) => at(screen).file)).size).toBe(screens.length);
  });

  it.each(['gz', 'br'] as const)('is within the limit before anybody can sign in (%s)', (encoding) => {
    expect(weightOf(frame, encoding)).toBeLessThanOrEqual(MOST);
  });

  // Every browser in use takes Brotli over HTTPS and from its own machine.
  it.each(screens)('is within the limit with the screen %s', (screen) => {
    expect(weightOf(new Set([...frame, ...whole(screen)]), 'br')).toBeLessThanOrEqual(MOST);
  });
});
