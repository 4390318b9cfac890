module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-schedule', rootDir: __dirname };
