import { lazy } from 'react';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  NewPersonPage: lazy(async () => ({ default: (await import('./people/NewPersonPage')).NewPersonPage })),
  PeoplePage: lazy(async () => ({ default: (await import('./people/PeoplePage')).PeoplePage })),
  PersonPage: lazy(async () => ({ default: (await import('./people/PersonPage')).PersonPage })),
  NewTokenPage: lazy(async () => ({ default: (await import('./tokens/NewTokenPage')).NewTokenPage })),
  TokensPage: lazy(async () => ({ default: (await import('./tokens/TokensPage')).TokensPage })),
};
