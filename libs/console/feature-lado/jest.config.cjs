module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-lado', rootDir: __dirname };
