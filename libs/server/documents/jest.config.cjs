module.exports = { ...require('../../../jest.preset.cjs'), displayName: 'server-documents', rootDir: __dirname };
