module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-loop', rootDir: __dirname };
