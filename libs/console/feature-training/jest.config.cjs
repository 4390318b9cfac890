module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-training', rootDir: __dirname };
