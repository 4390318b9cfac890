import 'reflect-metadata';
import { join } from 'node:path';
import { BENCH_FOLDER, openBenchDatabase } from './data/bench-database';
import { measureQuery, type Measured } from './measure/measure-query';
import { profileTables } from './measure/profile';
import { hostLine, resultTable } from './measure/report';
import { type RunningServer, startApi, startRaw } from './measure/servers';
import { type Options, readOptions } from './options';
import { queriesOf } from './queries/all';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function memoryLine(fresh: ReturnType<RunningServer['memory']>, api: RunningServer): string {
  const after = api.memory();
  const used = fresh && after ? `${fresh.now} MB fresh, ${after.now} MB after, ${after.peak} MB at most` : 'unknown on this system';
  return `API: ready after ${api.readyAfterMs} ms; memory ${used}`;
}

async function measureAll(options: Options): Promise<void> {
  const { url, database, token } = await openBenchDatabase(options.database, options.audits, say);
  const servers: RunningServer[] = [];
  try {
    const queries = await queriesOf(database, options.only);
    const raw = await startRaw(url);
    servers.push(raw);
    const api = await startApi(url, options.profile);
    servers.push(api);
    const fresh = api.memory();

    const measured: Measured[] = [];
    for (const query of queries) {
      const result = await measureQuery(query, { api: api.url, raw: raw.url, token }, options);
      measured.push(result);
      say(`${query.name}: ${result.ratios.map((ratio) => ratio.toFixed(2)).join(' · ')}`);
    }
    say(`\n${options.database}, ${options.audits.toLocaleString('en-GB')} audits, ${options.connections} connections, ${options.rounds} rounds of ${options.seconds} s\n`);
    say(resultTable(measured));
    say(`\n${memoryLine(fresh, api)}\nMachine: ${hostLine()}`);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.close();
  }
  if (options.profile) say(`\n${profileTables(join(BENCH_FOLDER, 'api.cpuprofile'))}`);
}

measureAll(readOptions(process.argv.slice(2))).catch((error: Error) => {
  process.stderr.write(`The measurement failed: ${error.message}\n`);
  process.exit(1);
});
