import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { wordsWithScreens } from '../../tools/build/words-with-screens.mjs';

/** Our own libraries only declare things, so what a screen does not use of them need not be in its file. */
const moduleSideEffects = (id) => !/\/libs\/(console|audit-[a-z]+)\//.test(id);

const API = process.env.GOODMARK_API || 'http://127.0.0.1:4000';

/** The console as static files. `vite apps/console` serves it while it is being worked on, over the API at GOODMARK_API. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [wordsWithScreens(), react(), compression({ algorithms: ['gzip', 'brotliCompress'], include: /assets\/.*\.(js|css)$/, threshold: 1024 })],
  resolve: { tsconfigPaths: true, alias: { 'object.entries': join(import.meta.dirname, '..', '..', 'tools', 'build', 'own-entries.cjs') }, dedupe: ['react', 'react-dom', '@mui/material', 'react-router', 'react-router-dom', '@tanstack/react-query'] },
  server: { host: '127.0.0.1', proxy: { '/graphql': API, '/auth': API, '/uploads': API, '/audit-documents': API, '/exports': API, '/calendars': API } },
  build: { target: 'es2022', outDir: '../../dist/apps/console', emptyOutDir: true, manifest: true, chunkSizeWarningLimit: 1200, rolldownOptions: { treeshake: { moduleSideEffects } } },
});
