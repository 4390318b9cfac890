module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-feature-moderation', rootDir: __dirname };
