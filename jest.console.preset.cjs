/** For libraries of the console: React components in jsdom. See jest.preset.cjs for the rest. */
const preset = require('./jest.preset.cjs');

module.exports = {
  ...preset,
  testEnvironment: require.resolve('./tools/commands/jest-browser-environment.cjs'),
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'],
  globalSetup: undefined,
  // react-admin's parts that are published as ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!react-hotkeys-hook/)'],
  passWithNoTests: true,
};
