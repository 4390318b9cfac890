module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-lado', rootDir: __dirname };
