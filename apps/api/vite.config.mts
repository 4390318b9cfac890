import { defineConfig } from 'vite';

/** One bundle an entry; packages from npm stay outside. Vite's transformer emits decorators and their metadata. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  resolve: { tsconfigPaths: true },
  ssr: { noExternal: [/^@goodmark\//] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: '../../dist/apps/api',
    emptyOutDir: true,
    rolldownOptions: {
      input: { main: 'src/main.ts', cli: 'src/cli.ts' },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
