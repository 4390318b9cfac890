module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-people', rootDir: __dirname };
