/**
 * A second program on a test's database: writes as many units of work as it is told, one after the other.
 * `node second-program.cjs <url> <units>`; compiles what it needs of the server as it goes.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const root = join(__dirname, '..', '..', '..', '..');
const options = { ...JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8')), swcrc: false, $schema: undefined };
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => (paths[request] ? join(root, paths[request][0]) : resolve(request, ...rest));
require.extensions['.ts'] = (module, filename) => module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);

const [, , url, units] = process.argv;
const { CaseCategory, Database, insertRows } = require('@goodmark/server-data');

async function run() {
  const database = await Database.open(url);
  process.stdout.write('ready\n');
  await new Promise((go) => process.stdin.once('data', go));
  for (let n = 0; n < Number(units); n += 1) {
    await database.unit((inside) => insertRows(database, inside, CaseCategory, [{ key: `SECOND_${n}`, name: 'Second', service: null }]));
    process.stdout.write(`${Date.now()}\n`);
  }
  await database.close();
}

run().then(() => process.exit(0), (error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
