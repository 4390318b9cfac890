module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-moderation', rootDir: __dirname };
