module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-audit', rootDir: __dirname };
