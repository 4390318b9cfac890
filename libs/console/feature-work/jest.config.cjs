module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-work', rootDir: __dirname };
