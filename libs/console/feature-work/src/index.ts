import { lazy } from 'react';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  MyWorkPage: lazy(async () => ({ default: (await import('./MyWorkPage')).MyWorkPage })),
};
