module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-oversight', rootDir: __dirname };
