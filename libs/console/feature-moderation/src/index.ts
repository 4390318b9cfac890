import { lazy } from 'react';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  ModeratePage: lazy(async () => ({ default: (await import('./decide/ModeratePage')).ModeratePage })),
  ModerationQueuePage: lazy(async () => ({ default: (await import('./queue/ModerationQueuePage')).ModerationQueuePage })),
};
