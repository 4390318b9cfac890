module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-charts', rootDir: __dirname };
