module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-inbox', rootDir: __dirname };
