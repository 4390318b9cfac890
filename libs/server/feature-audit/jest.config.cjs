module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-audit', rootDir: __dirname };
