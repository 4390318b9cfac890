import { nodeBundle } from '../../vite.node.mts';

/** The measurement itself, and the plain server it compares with. */
export default nodeBundle(import.meta.dirname, '../../dist/tools/bench', { main: 'src/main.ts', 'raw-server': 'src/raw/raw-server.ts' });
