module.exports = { ...require('../../jest.preset.cjs'), displayName: 'audit-schedule', rootDir: __dirname };
