module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-sampling', rootDir: __dirname };
