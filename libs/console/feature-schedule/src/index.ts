import { lazy } from 'react';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  ActivityPage: lazy(async () => ({ default: (await import('./activity/ActivityPage')).ActivityPage })),
  NewActivityPage: lazy(async () => ({ default: (await import('./schedule/NewActivityPage')).NewActivityPage })),
  SchedulePage: lazy(async () => ({ default: (await import('./schedule/SchedulePage')).SchedulePage })),
};
