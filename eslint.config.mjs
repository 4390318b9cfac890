import nx from '@nx/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const door = 'The data is reached through RequestContext (docs/decisions/0003-one-door-to-the-data.md).';

export default [
  { ignores: ['**/dist', '**/node_modules', '**/.nx', '**/tmp', '**/*.cjs', '**/*.mjs', '**/*.generated.ts'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [
            { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
            { sourceTag: 'scope:server', onlyDependOnLibsWithTags: ['scope:server', 'scope:shared'] },
            { sourceTag: 'scope:console', onlyDependOnLibsWithTags: ['scope:console', 'scope:shared'] },
            { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:feature', 'type:data', 'type:ui', 'type:util', 'type:domain', 'type:testing', 'type:tool'] },
            { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:feature', 'type:data', 'type:util', 'type:domain', 'type:testing'] },
            { sourceTag: 'type:feature', onlyDependOnLibsWithTags: ['type:data', 'type:ui', 'type:util', 'type:domain', 'type:testing'] },
            { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:data', 'type:util', 'type:domain'] },
            { sourceTag: 'type:data', onlyDependOnLibsWithTags: ['type:util', 'type:domain'] },
            { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:util', 'type:domain'] },
            { sourceTag: 'type:util', onlyDependOnLibsWithTags: ['type:util', 'type:domain'] },
            { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain'], allowedExternalImports: ['fast-check'] },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['libs/server/feature-*/**/*.ts', 'apps/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/test-server.ts', '**/*fixture.ts', 'apps/console-e2e/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'typeorm', message: door }, { name: '@goodmark/server-testing', message: 'Only specs import the testing library.' }] },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.property.name='save']", message: `save() overwrites silently. ${door}` },
        { selector: "MemberExpression[object.name=/^(ctx|tx)$/][property.name=/^(database|statements)$/]", message: `Statements in SQL stand in server/data. ${door}` },
        { selector: "MemberExpression[object.object.name='process'][object.property.name='env']", message: 'Only config.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['apps/console/**/*.tsx', 'libs/console/**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // A table wider than the screen must be scrolled by keyboard as well, so its frame takes the focus.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/[A-Za-z]/]', message: 'Every word on screen comes from the messages file, through useText().' },
        { selector: "CallExpression[callee.name='text'] > TemplateLiteral > TemplateElement:first-child[value.raw='']", message: 'Begin the key with the name of its area: the build sends the words of an area with the files that name it.' },
      ],
    },
  },
  {
    // A spec draws screens of its own, which nobody reads.
    files: ['apps/console/**/*.spec.tsx', 'libs/console/**/*.spec.tsx'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['apps/api/src/config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // type-graphql resolvers and the entities are read at run time for their decorators' metadata.
    files: ['**/*.resolver.ts', '**/entities/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
];
