import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { code, frame, neededFor, partsOf, screens } from './chunks';

const MESSAGES = join(__dirname, '..', '..', '..', '..', 'libs', 'console', 'ui', 'src', 'messages');
const COMMON = ['index', 'common-words', 'common', 'words', 'forms', 'account'];

const areas = readdirSync(MESSAGES)
  .map((file) => basename(file, '.ts'))
  .filter((name) => !COMMON.includes(name))
  .map((name) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));

/** The areas a pattern with their keys finds in each chunk, looked for once. */
function found(pattern: RegExp): (keys: ReadonlySet<string>) => ReadonlySet<string> {
  const known = new Map<string, readonly string[]>();
  const inChunk = (key: string): readonly string[] => {
    const inIt = known.get(key) ?? [...code(key).matchAll(pattern)].map(([, area]) => area as string);
    known.set(key, inIt);
    return inIt;
  };
  return (keys) => new Set([...keys].flatMap(inChunk));
}

const named = found(new RegExp(`['"\`](${areas.join('|')})\\.[a-zA-Z$]`, 'g'));
const held = found(new RegExp(`\\(\\{(${areas.join('|')}):`, 'g'));

/** What is there when a screen, or a part of one, is opened. */
const opened = screens.flatMap((screen) => [neededFor(screen), ...partsOf(screen).map((part) => neededFor(screen, part))]);

describe('the words that come with a screen', () => {
  it.each(areas)('%s come with a screen or with the frame, not from nowhere', (area) => {
    expect(opened.some((keys) => held(keys).has(area))).toBe(true);
  });

  it('are not all sent before anybody can sign in', () => {
    expect(held(frame).size).toBeLessThan(areas.length / 4);
  });

  it.each([...screens.map((screen) => [screen, neededFor(screen)] as const), ...screens.flatMap((screen) => partsOf(screen).map((part) => [part, neededFor(screen, part)] as const))])('are all there for %s', (_name, needed) => {
    const there = held(needed);
    const wanted = [...named(needed)];
    expect(wanted).not.toEqual([]);
    expect(wanted.filter((area) => !there.has(area))).toEqual([]);
  });
});
