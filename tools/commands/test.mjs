import { ensureInstalled, nx, ROOT } from './prepare.mjs';

/**
 * `npm test`: everything. Types, lint with the boundaries, unit and API tests on SQLite and on MariaDB where one
 * answers (GOODMARK_REQUIRE_MARIADB=1 makes it mandatory), browser journeys where a Chromium is found
 * (GOODMARK_REQUIRE_BROWSER=1 makes it mandatory). What did not change comes from Nx's cache.
 */
process.chdir(ROOT);
ensureInstalled();
const { status } = nx(['run-many', '-t', 'typecheck', 'lint', 'cycles', 'compose', 'generated', 'test', 'journeys', '--outputStyle=stream', ...process.argv.slice(2)]);
process.exit(status ?? 1);
