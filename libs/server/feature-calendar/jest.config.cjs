module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-calendar', rootDir: __dirname };
