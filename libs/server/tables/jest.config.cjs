module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-tables', rootDir: __dirname };
