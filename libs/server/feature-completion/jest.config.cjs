module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-completion', rootDir: __dirname };
