import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

/*
 * Holds docker-compose.yml against the JSON schema of the Compose specification, and against what we ask of it besides:
 *   node tools/checks/compose.mjs [schema.json]
 * Without an argument the schema is the one that the npm package dclint ships.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function usualSchema() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('dclint/package.json')), 'schemas', 'compose.schema.json');
  } catch {
    process.stderr.write('Give the path of a JSON schema of the Compose specification, or install dclint.\n');
    process.exit(2);
  }
}

function faultsOfSchema(compose, schema) {
  const ajv = new Ajv({ allErrors: true, strict: false, validateSchema: false });
  addFormats(ajv);
  // The schema names its dialect by an address that ajv does not know; the keywords it uses are ajv's own dialect.
  const validate = ajv.compile({ ...schema, $schema: undefined });
  return validate(compose) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

/** Every image says its version, and what we build runs without rights it does not need. */
function faultsOfOurs({ services }) {
  return Object.entries(services).flatMap(([name, { image, build, read_only, cap_drop, security_opt }]) => [
    ...(/:\d+\.\d+\.\d+$/.test(image ?? '') ? [] : [`services.${name}: the image has no full version`]),
    ...(security_opt?.includes('no-new-privileges:true') ? [] : [`services.${name}: no-new-privileges is missing`]),
    ...(build && read_only !== true ? [`services.${name}: the file system is not read-only`] : []),
    ...(build && !cap_drop?.includes('ALL') ? [`services.${name}: capabilities are not dropped`] : []),
  ]);
}

const compose = parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true });
const schema = JSON.parse(readFileSync(process.argv[2] ?? usualSchema(), 'utf8'));
const faults = [...faultsOfSchema(compose, schema), ...faultsOfOurs(compose)];
process.stdout.write(faults.length === 0 ? 'docker-compose.yml is in order.\n' : `${faults.join('\n')}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
