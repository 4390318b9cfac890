module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-people', rootDir: __dirname };
