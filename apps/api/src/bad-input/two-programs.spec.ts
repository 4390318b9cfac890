import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { testDatabases } from '@goodmark/server-testing';
import { aPlace, countOf, PLAN, type Place } from './fixture';

const UNITS = 100;

/** Another process on the same database, as the command line is beside the server. */
function secondProgram(url: string): { readonly process: ChildProcess; readonly lines: () => readonly string[]; readonly faults: () => string } {
  const child = spawn(process.execPath, [join(__dirname, 'second-program.cjs'), url, String(UNITS)], { stdio: 'pipe' });
  let [out, faults] = ['', ''];
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (faults += String(chunk)));
  return { process: child, lines: () => out.split('\n').filter(Boolean), faults: () => faults };
}

describe.each(testDatabases())('two programs that write to one database on $name', ({ create }) => {
  let place: Place;
  beforeAll(async () => {
    place = await aPlace(create);
  });
  afterAll(() => place.close());

  it(`lose none of ${UNITS} changes each, and neither fails`, async () => {
    const { database } = place;
    const before = { categories: await countOf(database, 'case_category'), activities: await countOf(database, 'activity') };
    const second = secondProgram(place.url);
    const ended = once(second.process, 'exit');
    while (second.lines().length === 0 && second.process.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(second.faults()).toBe('');

    const started = Date.now();
    second.process.stdin?.write('go\n');
    const plan = (n: number) => place.asLead(PLAN, { input: { month: '2018-06', title: `First ${n}`, kind: 'DIP_SAMPLE' } });
    const answers = [];
    for (let n = 0; n < UNITS; n += 5) answers.push(...(await Promise.all([n, n + 1, n + 2, n + 3, n + 4].map(plan))));
    const finished = Date.now();
    expect(await ended).toEqual([0, null]);

    expect(second.faults()).toBe('');
    expect(answers.filter(({ errors }) => errors !== undefined)).toEqual([]);
    expect(await countOf(database, 'case_category')).toBe(before.categories + UNITS);
    expect(await countOf(database, 'activity')).toBe(before.activities + UNITS);
    const meanwhile = second.lines().slice(1).map(Number).filter((at) => at > started && at < finished);
    expect(meanwhile.length).toBeGreaterThan(0);
  });
});
