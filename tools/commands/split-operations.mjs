import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './prepare.mjs';

/**
 * Parts the console's generated documents by the file their operation is written in, so that a screen fetches the
 * documents of its own part and not those of all others. Those of the lists stand together: the console names them all
 * before its first screen. Run after the code generator, on what it wrote.
 */
const folder = join(ROOT, 'libs', 'console', 'data', 'src');
const generated = join(folder, 'operations.generated.ts');
const parts = join(folder, 'documents');
const HEAD = '/* Generated from the .graphql files: see CONTRIBUTING.md. */\n';

const areaOf = new Map();
for (const file of readdirSync(join(folder, 'operations')).filter((name) => name.endsWith('.graphql'))) {
  const text = readFileSync(join(folder, 'operations', file), 'utf8');
  for (const [, name] of text.matchAll(/^(?:query|mutation|fragment) (\w+)/gm)) areaOf.set(name, basename(file, '.graphql'));
}

/** What the table of records in resources.ts asks for its lists. */
const lists = new Set([...readFileSync(join(folder, 'resources.ts'), 'utf8').matchAll(/\b(\w+)Document\b/g)].map(([, name]) => name));

const lines = readFileSync(generated, 'utf8').split('\n');
const byArea = new Map();
const rest = [];
for (const line of lines) {
  const [, name, types] = /^export const (\w+?)(?:Document|FragmentDoc) = .* as unknown as DocumentNode<(.*)>;$/.exec(line) ?? [];
  if (!name) {
    rest.push(line);
    continue;
  }
  const written = areaOf.get(name);
  const area = lists.has(name) ? 'lists' : written;
  if (!written) throw new Error(`No .graphql file has ${name}.`);
  const known = byArea.get(area) ?? { types: new Set(), documents: [] };
  for (const type of types.split(',')) known.types.add(type.trim());
  known.documents.push(line);
  byArea.set(area, known);
}
if (byArea.size === 0) throw new Error('There are no documents to part: run the code generator first.');

rmSync(parts, { recursive: true, force: true });
mkdirSync(parts, { recursive: true });
for (const [area, { types, documents }] of byArea) {
  const names = [...types].filter((type) => /^\w+$/.test(type) && type !== 'unknown').sort();
  const imports = `import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';\nimport type { ${names.join(', ')} } from '../operations.generated';\n`;
  writeFileSync(join(parts, `${area}.generated.ts`), `${HEAD}${imports}\n${documents.join('\n')}\n`);
}
const kept = rest.filter((line) => !line.includes("from '@graphql-typed-document-node/core'")).join('\n').trimEnd();
const areas = [...byArea.keys()].sort();
writeFileSync(generated, `${kept}\n\n${areas.map((area) => `export * from './documents/${area}.generated';`).join('\n')}\n`);
