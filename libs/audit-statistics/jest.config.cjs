module.exports = { ...require('../../jest.preset.cjs'), displayName: 'audit-statistics', rootDir: __dirname };
