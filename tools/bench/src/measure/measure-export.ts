import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { openTable } from '@goodmark/server-tables';
import { BENCH_FOLDER } from '../data/bench-database';
import { startApi } from './servers';

export interface MeasuredExport {
  readonly ms: number;
  /** The most memory the server ever held, in MB; null where the system does not tell. */
  readonly peak: number | null;
}

/** Downloads a list from the built API, which is started for it alone, and makes sure that every row is in the file. */
export async function measureExport(databaseUrl: string, token: string, file: string, query: string, rows: number): Promise<MeasuredExport> {
  const server = await startApi(databaseUrl, false);
  const target = join(BENCH_FOLDER, file);
  let measured: MeasuredExport;
  try {
    const began = performance.now();
    const answer = await fetch(`${server.url}/exports/${file}?${query}`, { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok || !answer.body) throw new Error(`The export was answered with ${answer.status}`);
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), createWriteStream(target));
    measured = { ms: Math.round(performance.now() - began), peak: server.memory()?.peak ?? null };
  } finally {
    await server.stop();
  }
  let found = 0;
  for await (const _row of (await openTable(target)).rows) found += 1;
  if (found !== rows) throw new Error(`${file} holds ${found} of ${rows} rows`);
  return measured;
}
