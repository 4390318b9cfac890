import { createServer, type IncomingMessage } from 'node:http';
import { openMysql } from './mysql-rows';
import { openSqlite } from './sqlite-rows';
import type { Rows } from './rows';
import { ANSWERS } from './answers';

/*
 * The limit the API is held against: good statements through the bare driver, rows as JSON over plain HTTP. No access
 * rules, no view record, no validation. Started by the bench with the database's address and a port.
 */

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}

function serve(rows: Rows, port: number): void {
  const server = createServer((request, response) => {
    const [path = '', search = ''] = (request.url ?? '').slice(1).split('?');
    const answer = ANSWERS[path];
    const work = async () => {
      if (!answer) throw new Error(`There is nothing at ${path}`);
      const body = request.method === 'POST' ? await bodyOf(request) : '';
      return JSON.stringify(await answer(rows, new URLSearchParams(search), body));
    };
    work().then(
      (json) => response.writeHead(200, { 'content-type': 'application/json' }).end(json),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  server.listen(port, '127.0.0.1', () => process.send?.({ listening: port }));
  process.on('SIGTERM', () => process.exit(0));
  // Whoever started it is gone.
  process.on('disconnect', () => process.exit(0));
}

const [, , url = '', port = ''] = process.argv;
serve(url.startsWith('mysql://') ? openMysql(url) : openSqlite(url.replace('sqlite:', '')), Number(port));
