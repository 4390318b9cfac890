import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const UI = join(import.meta.dirname, '..', '..', 'libs', 'console', 'ui', 'src');
const MESSAGES = join(UI, 'messages');

/** Files with words any screen may use; they are held from the start (`commonWords`). */
const COMMON = ['index', 'common-words', 'common', 'words', 'forms', 'account'];

const WORDS = 'goodmark-words:';

/** Words of one area are in a file of their own, named after the key. */
const areas = readdirSync(MESSAGES)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => !COMMON.includes(name))
  .map((name) => ({ name, key: name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()) }));

const named = new RegExp(`['"\`](${areas.map(({ key }) => key).join('|')})\\.`, 'g');

/**
 * Sends the words of an area with the files that use them, instead of every word before anybody can sign in: a module that names
 * a key of the area comes to import the area's words. The lint rule against keys that begin with an expression keeps this whole,
 * and words.spec.ts of the console looks at what was built.
 * @returns {import('vite').Plugin}
 */
export function wordsWithScreens() {
  return {
    name: 'words-with-screens',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(WORDS) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${WORDS}`)) return undefined;
      const area = areas.find(({ name }) => name === id.slice(WORDS.length + 1));
      return `import { holdWords } from ${JSON.stringify(join(UI, 'held-words'))};\nimport { ${area.key} } from ${JSON.stringify(join(MESSAGES, area.name))};\nholdWords({ ${area.key} });\n`;
    },
    transform(code, id) {
      if (!/\/(libs|apps)\/console\/.*\.tsx?$/.test(id) || id.startsWith(MESSAGES)) return undefined;
      const used = new Set([...code.matchAll(named)].map(([, key]) => key));
      if (used.size === 0) return undefined;
      const imports = areas.filter(({ key }) => used.has(key)).map(({ name }) => `import '${WORDS}${name}';`);
      // After the module's own lines, so that the places its errors are at stay true.
      return { code: `${code}\n${imports.join('\n')}\n`, map: null };
    },
  };
}
