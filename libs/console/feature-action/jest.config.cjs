module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-action', rootDir: __dirname };
