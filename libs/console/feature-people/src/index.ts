import { screen } from '@goodmark/console-ui';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  ImportDirectoryPage: screen('ImportDirectoryPage', () => import('./directory/ImportDirectoryPage')),
  NewPersonPage: screen('NewPersonPage', () => import('./people/NewPersonPage')),
  PeoplePage: screen('PeoplePage', () => import('./people/PeoplePage')),
  PersonPage: screen('PersonPage', () => import('./people/PersonPage')),
  NewTokenPage: screen('NewTokenPage', () => import('./tokens/NewTokenPage')),
  FeedsPage: screen('FeedsPage', () => import('./feeds/FeedsPage')),
  TokensPage: screen('TokensPage', () => import('./tokens/TokensPage')),
};
