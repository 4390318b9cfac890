import { build, ended, ensureInstalled, ROOT, start } from './prepare.mjs';

/** `npm run goodmark -- …`: the command line, built from the code as it stands. Prints nothing of its own. */
process.chdir(ROOT);
ensureInstalled({ quiet: true });
build(['api'], { quiet: true });
process.exit(await ended(start('apps/api/cli.mjs', process.argv.slice(2))));
