module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-instrument', rootDir: __dirname };
