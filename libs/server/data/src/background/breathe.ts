import { setImmediate as afterWhatWaits } from 'node:timers/promises';

/**
 * Lets what waits be done before long work goes on. SQLite answers at once, so that work which only waits for it would
 * keep every other request waiting until its end.
 */
export const breathe = (): Promise<void> => afterWhatWaits();
