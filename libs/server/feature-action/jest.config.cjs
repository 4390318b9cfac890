module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-action', rootDir: __dirname };
