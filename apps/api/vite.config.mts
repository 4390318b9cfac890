import { nodeBundle } from '../../vite.node.mts';

/** The server, and the `goodmark` command. */
export default nodeBundle(import.meta.dirname, '../../dist/apps/api', { main: 'src/main.ts', cli: 'src/cli.ts' });
