module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-feature-completion', rootDir: __dirname };
