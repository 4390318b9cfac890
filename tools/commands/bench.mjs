import { build, ended, ensureInstalled, ROOT, start } from './prepare.mjs';

/** `npm run bench -- …`: measures the built API against the same SQL through the bare driver. See tools/bench/README.md. */
process.chdir(ROOT);
ensureInstalled();
build(['api', 'bench'], { quiet: true });
process.exit(await ended(start('tools/bench/main.mjs', process.argv.slice(2))));
