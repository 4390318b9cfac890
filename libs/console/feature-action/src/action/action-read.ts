import type { ActionDetailQuery } from '@goodmark/console-data';

/** One corrective action with all that happened to it. */
export type ActionRead = NonNullable<ActionDetailQuery['correctiveAction']>;
