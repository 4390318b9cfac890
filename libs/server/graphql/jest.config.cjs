module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-graphql', rootDir: __dirname };
