module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-data', rootDir: __dirname };
