const preset = require('../../jest.preset.cjs');

/** Journeys in a real browser, two at a time: each has a server and a browser of its own. */
module.exports = {
  ...preset,
  displayName: 'console-e2e',
  rootDir: __dirname,
  globalSetup: require.resolve('./jest.global-setup.cjs'),
  maxWorkers: 2,
  transformIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
