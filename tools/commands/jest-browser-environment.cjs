const { TestEnvironment } = require('jest-environment-jsdom');

/** What every browser has and jsdom lacks. Not MessageChannel or BroadcastChannel: with Node's own, jest never ends. */
const LENT = ['TextEncoder', 'TextDecoder', 'ReadableStream', 'TransformStream', 'fetch', 'Request', 'Response', 'Headers', 'structuredClone'];

module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of LENT) this.global[name] = globalThis[name];
    this.global.matchMedia = (query) => ({
      matches: false, media: query, onchange: null, addEventListener() {}, removeEventListener() {}, addListener() {}, removeListener() {}, dispatchEvent: () => false,
    });
  }
};
