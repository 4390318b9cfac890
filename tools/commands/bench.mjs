import { build, ended, ensureInstalled, ROOT, start } from './prepare.mjs';

/**
 * `npm run bench -- …`: measures the built API against the same SQL through the bare driver; `npm run bench -- planning`
 * importing, drawing and allocating. See tools/bench/README.md.
 */
process.chdir(ROOT);
ensureInstalled();
build(['api', 'bench'], { quiet: true });
const [first, ...rest] = process.argv.slice(2);
process.exit(await ended(first === 'planning' ? start('tools/bench/planning.mjs', rest) : start('tools/bench/main.mjs', process.argv.slice(2))));
