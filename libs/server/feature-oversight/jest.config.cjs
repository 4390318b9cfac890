module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-oversight', rootDir: __dirname };
