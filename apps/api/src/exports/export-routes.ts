import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestContext, Viewer } from '@goodmark/server-data';
import { invalidInput, notFound } from '@goodmark/server-graphql';
import { csvWriter, type TableWriter, workbookWriter } from '@goodmark/server-tables';
import { type Request, type Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { type ExportedList, valueAt } from './exported-list';
import { EXPORTED_LISTS } from './lists';
import { pagesOf } from './read-list';

interface Dependencies {
  readonly schema: GraphQLSchema;
  readonly authenticate: (headers: Request['headers']) => Promise<Viewer>;
  readonly doorOf: (viewer: Viewer, request: Request) => RequestContext;
  readonly logger: Logger;
}

const TYPES = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidInput([{ field: name, message: `Give ${name} as JSON, as in a query of the API.` }]);
  }
}

/** The variables of the query, from those of the address; an address with another one is refused, so that no filter is overlooked. */
function variablesOf({ variables }: ExportedList, query: Request['query']): Record<string, unknown> {
  const unknown = Object.keys(query).find((name) => !Object.hasOwn(variables, name));
  if (unknown) throw invalidInput([{ field: unknown, message: `This list takes ${Object.keys(variables).join(', ') || 'nothing'} in its address, not ${unknown}.` }]);
  return Object.fromEntries(Object.entries(query).map(([name, value]) => {
    if (typeof value !== 'string') throw invalidInput([{ field: name, message: `Give ${name} once.` }]);
    return [name, name === 'where' || name === 'orderBy' ? jsonOf(name, value) : value];
  }));
}

const cellsOf = ({ columns }: ExportedList, row: unknown) => columns.map(([, path, as]) => {
  const value = valueAt(row, path);
  return as ? as(value) : ((value ?? null) as string | number | boolean | null);
});

/** Writes all pages; gives how many rows there were. */
async function writeAll(writer: TableWriter, list: ExportedList, first: readonly unknown[], others: AsyncGenerator<readonly unknown[] | null>, goesOn: () => boolean): Promise<number> {
  let rows = 0;
  for (let page: readonly unknown[] | null | undefined = first; page; page = (await others.next()).value as readonly unknown[] | null | undefined) {
    for (const row of page) await writer.row(cellsOf(list, row));
    rows += page.length;
    if (!goesOn()) break;
  }
  await writer.end();
  return rows;
}

/**
 * Every list of the API as a file, whole, whatever its length: GET /exports/audits.csv or .xlsx, with the filter and order
 * of the API in the address. Once it has begun, an export that cannot go on is broken off, so that nobody takes a part for the whole.
 */
export function exportRoutes({ schema, authenticate, doorOf, logger }: Dependencies): Router {
  const router = Router();
  router.get('/:file', async (request: Request, response: Response) => {
    const viewer = await authenticate(request.headers);
    const [, name = '', format = ''] = /^(\w+)\.(csv|xlsx)$/.exec(String(request.params.file)) ?? [];
    const list = Object.hasOwn(EXPORTED_LISTS, name) ? EXPORTED_LISTS[name] : undefined;
    if (!list) throw notFound('list to export', 'file');
    const pages = pagesOf(schema, list, variablesOf(list, request.query), () => doorOf(viewer, request));
    const first = (await pages.next()).value as readonly unknown[] | null;
    if (first === null) throw notFound('record', 'id');

    const headings = list.columns.map(([heading]) => heading);
    const fileName = `goodmark-${name}-${doorOf(viewer, request).clock.today()}.${format}`;
    response.set({ 'cache-control': 'no-store', 'content-type': TYPES[format as keyof typeof TYPES], 'content-disposition': `attachment; filename="${fileName}"` });
    const told = (rows: number) => logger.info({ list: name, format, ...(list.walled ? {} : { rows }), personId: viewer.personId, tokenId: viewer.tokenId }, 'exported');
    if (format === 'csv') {
      try {
        told(await writeAll(csvWriter(response, headings), list, first, pages, () => !response.destroyed));
      } catch (error) {
        logger.warn({ list: name, kind: (error as Error).name }, 'export broken off');
        response.destroy();
      }
      return;
    }
    const folder = await mkdtemp(join(tmpdir(), 'goodmark-export-'));
    try {
      const file = join(folder, 'file.xlsx');
      told(await writeAll(workbookWriter(file, list.title, headings), list, first, pages, () => !response.destroyed));
      await new Promise<void>((resolve, reject) => response.sendFile(file, { headers: { 'content-type': TYPES.xlsx } }, (error) => (error ? reject(error) : resolve())));
    } catch (error) {
      if (!response.headersSent) throw error;
      response.destroy();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  return router;
}
