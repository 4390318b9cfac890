module.exports = { ...require('../../jest.preset.cjs'), displayName: 'audit-tool', rootDir: __dirname };
