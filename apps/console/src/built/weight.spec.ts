import { fileOf, frame, neededFor, partsOf, screens, sent } from './chunks';

/** What may have to be fetched before a first screen can be used, in bytes as they are sent. */
const MOST = 350_000;

const weightOf = (keys: Iterable<string>, encoding: 'gz' | 'br'): number => [...keys].reduce((sum, key) => sum + sent(key, encoding), 0);

describe('the JavaScript a person waits for', () => {
  it('is in one file a screen, beside what all screens share', () => {
    expect(screens.length).toBeGreaterThan(20);
    expect(new Set(screens.map(fileOf)).size).toBe(screens.length);
  });

  it.each(['gz', 'br'] as const)('is within the limit before anybody can sign in (%s)', (encoding) => {
    expect(weightOf(frame, encoding)).toBeLessThanOrEqual(MOST);
  });

  // Every browser in use takes Brotli over HTTPS and from its own machine.
  it.each(screens)('is within the limit with the screen %s', (screen) => {
    expect(weightOf(neededFor(screen), 'br')).toBeLessThanOrEqual(MOST);
  });

  it.each(screens.flatMap((screen) => partsOf(screen).map((part) => [part, screen] as const)))('is within the limit with the part %s of the screen %s', (part, screen) => {
    expect(weightOf(neededFor(screen, part), 'br')).toBeLessThanOrEqual(MOST);
  });
});
