const folder = 'libs/console/data/src';

/** Typed documents of the console, from the committed schema: `npx nx generate-operations console-data`. */
export default {
  schema: 'apps/api/schema.graphql',
  documents: `${folder}/operations/**/*.graphql`,
  generates: {
    [`${folder}/operations.generated.ts`]: {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', Month: 'string', FinancialYear: 'string' },
        useTypeImports: true,
        skipTypename: true,
        immutableTypes: false,
        documentMode: 'documentNode',
        optimizeDocumentNode: true,
      },
    },
  },
};
