import { migrate } from './installation';
import { nextReference } from './reference-counter';
import { Database } from './database';
import { type SpecDatabase, specDatabases } from '../specs/spec-database';

describe.each(specDatabases())('a unit of work on $name', ({ create }) => {
  let spec: SpecDatabase;
  let database: Database;
  beforeAll(async () => {
    spec = await create();
    database = spec.database;
    await migrate(database);
  });
  afterAll(() => spec.drop());

  const add = (name: string, on = database) =>
    on.unit((inside) => inside.execute('INSERT INTO reference_counter (name, `next`) VALUES (?, ?)', [name, 1]));
  const countLike = async (prefix: string) => {
    const [row] = await database.outside.query<{ n: number }>('SELECT COUNT(*) AS n FROM reference_counter WHERE name LIKE :like', { like: `${prefix}%` });
    return Number(row?.n);
  };

  it('leaves nothing behind when it fails', async () => {
    const failing = database.unit(async (inside) => {
      await inside.execute('INSERT INTO reference_counter (name, `next`) VALUES (?, ?)', ['half', 1]);
      throw new Error('planned');
    });
    await expect(failing).rejects.toThrow('planned');
    expect(await countLike('half')).toBe(0);
  });

  it.each([1213, 1205, 1020])('is done again as a whole after error %i', async (errno) => {
    let attempts = 0;
    await database.unit(async (inside) => {
      attempts += 1;
      await inside.execute('INSERT INTO reference_counter (name, `next`) VALUES (?, ?)', [`again${errno}`, attempts]);
      if (attempts < 3) throw Object.assign(new Error('deadlock'), { driverError: { errno } });
    });
    expect(attempts).toBe(3);
    expect(await countLike(`again${errno}`)).toBe(1);
  });

  it('is done again when somebody else took a unique key meanwhile, and then finds what is there', async () => {
    const take = () => database.unit(async (inside) => {
      const [known] = await inside.query<{ n: number }>('SELECT `next` AS n FROM reference_counter WHERE name = :name', { name: 'met' });
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (known) return 'there';
      await inside.execute('INSERT INTO reference_counter (name, `next`) VALUES (?, ?)', ['met', 1]);
      return 'made';
    });
    expect((await Promise.all([take(), take(), take()])).sort()).toEqual(['made', 'there', 'there']);
  });

  it('fails when the unique key stays taken', async () => {
    let attempts = 0;
    await expect(database.unit((inside) => {
      attempts += 1;
      return inside.execute('INSERT INTO reference_counter (name, `next`) VALUES (?, ?)', ['met', 1]);
    })).rejects.toThrow();
    expect(attempts).toBe(4);
  });

  it('of 200, forty at once and one in five failing, keeps 160 and shows a reader no half of any', async () => {
    let odd = 0;
    let reading = true;
    const reader = (async () => {
      while (reading) {
        if ((await countLike('many')) % 2 === 1) odd += 1;
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const one = (i: number) =>
      database.unit(async (inside) => {
        await inside.execute('INSERT INTO reference_counter (name, `next`) VALUES (?, ?)', [`many${i}a`, 1]);
        await new Promise((resolve) => setImmediate(resolve));
        await inside.execute('INSERT INTO reference_counter (name, `next`) VALUES (?, ?)', [`many${i}b`, 1]);
        if (i % 5 === 0) throw new Error('planned');
      });
    // Forty at a time: more would be turned away by the bounded pool on a slow machine, which is another promise.
    const results: PromiseSettledResult<void>[] = [];
    for (let from = 0; from < 200; from += 40) results.push(...(await Promise.allSettled(Array.from({ length: 40 }, (_, i) => one(from + i)))));
    reading = false;
    await reader;
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(40);
    expect(await countLike('many')).toBe(320);
    expect(odd).toBe(0);
  });

  it('writes beside another process on the same database', async () => {
    const other = await Database.open(spec.url, 4);
    await Promise.all(Array.from({ length: 50 }, (_, i) => [add(`one${i}`), add(`two${i}`, other)]).flat());
    await other.close();
    expect([await countLike('one'), await countLike('two')]).toEqual([50, 50]);
  });

  it('hands out 200 references at once, no two alike, also from two processes', async () => {
    const other = await Database.open(spec.url, 4);
    const references = await Promise.all(Array.from({ length: 200 }, (_, i) => nextReference({ database: i % 2 ? database : other }, 'AUD', '2018')));
    await other.close();
    expect(new Set(references).size).toBe(200);
    expect(references.every((reference) => /^AUD-2018-\d{4}$/.test(reference))).toBe(true);
  });
});
