module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-data', rootDir: __dirname };
