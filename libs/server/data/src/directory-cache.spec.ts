import { DirectoryCache } from './directory-cache';

interface Named {
  readonly id: string;
  readonly name: string;
}

describe('the remembered directory', () => {
  let asked: string[][];
  let stored: Map<string, string>;
  const read = async (ids: readonly string[]): Promise<Named[]> => {
    asked.push([...ids]);
    return ids.flatMap((id) => (stored.has(id) ? [{ id, name: stored.get(id) as string }] : []));
  };
  const namesOf = async (cache: DirectoryCache, ...ids: string[]) => [...(await cache.rowsOf(ids, read)).values()].map(({ name }) => name);

  beforeEach(() => {
    asked = [];
    stored = new Map([['a', 'Ada'], ['b', 'Ben']]);
    jest.useFakeTimers({ now: 0, doNotFake: ['nextTick', 'queueMicrotask'] });
  });
  afterEach(() => void jest.useRealTimers());

  it('asks only for what it does not know', async () => {
    const cache = new DirectoryCache();
    expect(await namesOf(cache, 'a')).toEqual(['Ada']);
    expect(await namesOf(cache, 'a', 'b')).toEqual(['Ada', 'Ben']);
    expect(asked).toEqual([['a'], ['b']]);
  });

  it('shows what another process changed after three seconds', async () => {
    const cache = new DirectoryCache();
    await namesOf(cache, 'a');
    stored.set('a', 'Adele');
    jest.setSystemTime(2_999);
    expect(await namesOf(cache, 'a')).toEqual(['Ada']);
    jest.setSystemTime(3_000);
    expect(await namesOf(cache, 'a')).toEqual(['Adele']);
  });

  it('forgets at once when told of a change', async () => {
    const cache = new DirectoryCache();
    await namesOf(cache, 'a');
    stored.set('a', 'Adele');
    cache.forget();
    expect(await namesOf(cache, 'a')).toEqual(['Adele']);
  });

  it('does not keep what was read while a change was under way', async () => {
    const cache = new DirectoryCache();
    const old = await cache.rowsOf(['a'], async () => {
      cache.forget();
      return [{ id: 'a', name: 'Ada' }];
    });
    expect(old.get('a')?.name).toBe('Ada');
    stored.set('a', 'Adele');
    expect(await namesOf(cache, 'a')).toEqual(['Adele']);
  });

  it('does not remember that a row is missing', async () => {
    const cache = new DirectoryCache();
    expect(await namesOf(cache, 'c')).toEqual([]);
    stored.set('c', 'Cleo');
    expect(await namesOf(cache, 'c')).toEqual(['Cleo']);
  });

  it('hands out rows that nobody can change', async () => {
    const cache = new DirectoryCache();
    const row = (await cache.rowsOf(['a'], read)).get('a') as { name: string };
    expect(() => {
      row.name = 'Somebody else';
    }).toThrow(TypeError);
  });
});
