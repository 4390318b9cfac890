import { defineConfig, type UserConfig } from 'vite';

/** One bundle an entry of a program that runs on Node; packages from npm stay outside. Vite's transformer emits decorators and their metadata. */
export const nodeBundle = (root: string, outDir: string, input: Readonly<Record<string, string>>): UserConfig =>
  defineConfig({
    root,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    ssr: { noExternal: [/^@goodmark\//] },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input,
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
