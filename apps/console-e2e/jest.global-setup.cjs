const { accessSync, constants } = require('node:fs');
const { delimiter, join } = require('node:path');
const findMariaDb = require('../../tools/commands/jest-global-setup.cjs');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath() {
  for (const folder of (process.env.PATH || '').split(delimiter)) {
    for (const name of NAMES) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here.
      }
    }
  }
  return '';
}

/** Finds the databases and the browser once, so that specs can decide at load time what they run on. */
module.exports = async () => {
  await findMariaDb();
  process.env.GOODMARK_BROWSER_FOUND = onPath();
  if (process.env.GOODMARK_BROWSER_FOUND) return;
  if (process.env.GOODMARK_REQUIRE_BROWSER) throw new Error('GOODMARK_REQUIRE_BROWSER is set, but there is no Chromium on the PATH.');
  process.stderr.write('No Chromium on the PATH, so the browser journeys are skipped. Install one, for example: apt-get install chromium\n');
};
