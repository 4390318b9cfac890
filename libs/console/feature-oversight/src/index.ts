import { screen } from '@goodmark/console-ui';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  HistoryPage: screen('HistoryPage', () => import('./HistoryPage')),
  DataChecksPage: screen('DataChecksPage', () => import('./DataChecksPage')),
  DataCheckPage: screen('DataCheckPage', () => import('./DataCheckPage')),
};
