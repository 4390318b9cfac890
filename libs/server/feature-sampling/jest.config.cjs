module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-sampling', rootDir: __dirname };
