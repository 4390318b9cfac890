module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-report', rootDir: __dirname };
