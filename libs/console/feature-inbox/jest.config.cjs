module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-inbox', rootDir: __dirname };
