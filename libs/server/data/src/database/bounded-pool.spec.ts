import { specDatabases } from '../specs/spec-database';
import { PoolBusyError } from './bounded-pool';
import { Database } from './database';
import { toldFailure } from './told-failure';

const [, mariaDb] = specDatabases();
const CONNECTIONS = 2;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

(mariaDb ? describe : describe.skip)('a pool with no connection to spare', () => {
  let drop: () => Promise<void>;
  let database: Database;
  beforeAll(async () => {
    const spec = await mariaDb?.create();
    if (!spec) throw new Error('No MariaDB answers');
    database = await Database.open(spec.url, CONNECTIONS);
    drop = async () => {
      await database.close();
      await spec.drop();
    };
  });
  afterAll(() => drop());

  const ask = () => database.outside.query<{ n: number }>('SELECT 1 AS n');

  /** Holds every connection until `release` is called. */
  async function exhausted(): Promise<() => Promise<void>> {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let held = 0;
    const units = Array.from({ length: CONNECTIONS }, () =>
      database.unit(async (inside) => {
        await inside.query('SELECT 1');
        held += 1;
        await released;
      }));
    while (held < CONNECTIONS) await pause(5);
    return async () => {
      release();
      await Promise.all(units);
    };
  }

  const failureOf = async (work: Promise<unknown>) => {
    const started = Date.now();
    const error = await work.then(() => null, (reason: unknown) => reason);
    return { error, after: Date.now() - started };
  };

  it('says so after two seconds instead of waiting for ever, to reads and to changes, and recovers', async () => {
    const release = await exhausted();
    const failures = await Promise.all([failureOf(ask()), failureOf(database.unit((inside) => inside.query('SELECT 1')))]);
    await release();
    for (const { error, after } of failures) {
      expect(error).toBeInstanceOf(PoolBusyError);
      expect(toldFailure(error)?.code).toBe('TIMEOUT');
      expect(after).toBeGreaterThan(1_800);
      expect(after).toBeLessThan(2_800);
    }
    await expect(Promise.all(Array.from({ length: 10 }, ask))).resolves.toHaveLength(10);
  });

  it('serves those who wait as soon as one comes free', async () => {
    const release = await exhausted();
    const waiting = Array.from({ length: 20 }, ask);
    await pause(100);
    await release();
    expect((await Promise.all(waiting)).map(([row]) => Number(row?.n))).toEqual(Array(20).fill(1));
  });

  it('turns away at once whoever comes when two hundred wait already', async () => {
    const release = await exhausted();
    const waiting = Array.from({ length: 200 }, () => failureOf(ask()));
    await pause(50);
    const { error, after } = await failureOf(ask());
    await release();
    expect(error).toBeInstanceOf(PoolBusyError);
    expect(after).toBeLessThan(500);
    expect((await Promise.all(waiting)).filter((each) => each.error !== null)).toEqual([]);
  });
});
