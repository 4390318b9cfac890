import { defineConfig } from 'vite';

/** Two entries: the measurement itself, and the plain server it compares with. Packages from npm stay outside. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  resolve: { tsconfigPaths: true },
  ssr: { noExternal: [/^@goodmark\//] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: '../../dist/tools/bench',
    emptyOutDir: true,
    rolldownOptions: {
      input: { main: 'src/main.ts', 'raw-server': 'src/raw/raw-server.ts' },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
