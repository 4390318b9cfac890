module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-training', rootDir: __dirname };
