module.exports = { ...require('../../../jest.console.preset.cjs'), displayName: 'console-ui', rootDir: __dirname };
