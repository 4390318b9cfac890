module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-loop', rootDir: __dirname };
