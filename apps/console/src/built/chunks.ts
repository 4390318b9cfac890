import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `vite build` put the console, with each file compressed beside it. */
const BUILT = join(__dirname, '..', '..', '..', '..', 'dist', 'apps', 'console');

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const chunks = JSON.parse(readFileSync(join(BUILT, '.vite', 'manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>;

const at = (key: string): Chunk => chunks[key] as Chunk;

/** The file of a chunk, from the built console's folder. */
export const fileOf = (key: string): string => at(key).file;

/** A chunk with all it cannot run without. */
export function whole(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const needed of at(key).imports ?? []) whole(needed, seen);
  return seen;
}

/** What is fetched before anybody can sign in. */
export const frame: ReadonlySet<string> = whole('index.html');

/** The chunks fetched when a screen is first opened, one a screen. */
export const screens: readonly string[] = at('index.html').dynamicImports ?? [];

/** The parts of a screen that are in files of their own. */
export const partsOf = (screen: string): readonly string[] => at(screen).dynamicImports ?? [];

/** What must be there for a screen to be drawn. */
export const neededFor = (screen: string, part?: string): ReadonlySet<string> => new Set([...frame, ...whole(screen), ...(part === undefined ? [] : whole(part))]);

/** The text of a chunk. */
export const code = (key: string): string => readFileSync(join(BUILT, fileOf(key)), 'utf8');

/** How many bytes of a chunk are sent; a file too small to be worth compressing is sent as it is. */
export function sent(key: string, encoding: 'gz' | 'br'): number {
  const file = join(BUILT, fileOf(key));
  return readFileSync(existsSync(`${file}.${encoding}`) ? `${file}.${encoding}` : file).length;
}
