module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-schedule', rootDir: __dirname };
