import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { serveConsole } from './serve-console';

describe('the console on the API\'s port', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodmark-console-'));
  let server: Server;
  let url: string;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<title>Goodmark</title>');
    writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'start()');
    const large = 'start();'.repeat(1000);
    writeFileSync(join(folder, 'assets', 'large-1a2b.js'), large);
    writeFileSync(join(folder, 'assets', 'large-1a2b.js.br'), brotliCompressSync(large));
    writeFileSync(join(folder, 'assets', 'large-1a2b.js.gz'), gzipSync(large));
    server = express().use(serveConsole(folder)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  const get = (path: string, accept = 'text/html') => fetch(`${url}${path}`, { headers: { accept } });

  it.each(['/', '/audits', '/audits/0123?tab=text'])('shows the page at %s, asked for anew each time', async (path) => {
    const response = await get(path);
    expect([response.status, await response.text(), response.headers.get('cache-control')]).toEqual([200, '<title>Goodmark</title>', 'no-cache']);
  });

  it('lets a file with a hash in its name be kept for a year', async () => {
    const response = await get('/assets/main-1a2b.js', '*/*');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it.each([['br, gzip', 'br'], ['gzip', 'gzip'], ['identity', null]])('sends a file as it was compressed when built, to a browser that takes %s', async (taken, sent) => {
    const response = await fetch(`${url}/assets/large-1a2b.js`, { headers: { 'accept-encoding': taken } });
    expect([response.status, response.headers.get('content-encoding'), response.headers.get('vary'), response.headers.get('cache-control')])
      .toEqual([200, sent, expect.stringContaining('Accept-Encoding'), 'public, max-age=31536000, immutable']);
    expect(response.headers.get('content-type')).toMatch(/javascript/);
    expect(await response.text()).toHaveLength(8000);
  });

  it.each([
    ['a file that is not there', '/assets/main-9z9z.js', '*/*'],
    ["an address of the API", '/graphql', 'text/html'],
    ['a health check', '/livez', 'text/html'],
    ['a program that wants JSON', '/audits', 'application/json'],
    ['a way out of the folder', '/..%2f..%2fpackage.json', 'application/json'],
  ])('does not answer %s with the page', async (_what, path, accept) => {
    expect((await get(path, accept)).status).toBe(404);
  });
});
