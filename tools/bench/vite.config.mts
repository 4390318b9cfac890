import { nodeBundle } from '../../vite.node.mts';

/** The measurements themselves, and the plain server it compares with. */
export default nodeBundle(import.meta.dirname, '../../dist/tools/bench', { main: 'src/main.ts', planning: 'src/planning.ts', 'raw-server': 'src/raw/raw-server.ts' });
