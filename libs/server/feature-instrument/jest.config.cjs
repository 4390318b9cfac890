module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-instrument', rootDir: __dirname };
