module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-search', rootDir: __dirname };
