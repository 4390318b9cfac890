import { screen } from '@goodmark/console-ui';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  ReferralsPage: screen('ReferralsPage', () => import('./ReferralsPage')),
  AwaitedPage: screen('AwaitedPage', () => import('./AwaitedPage')),
  FiguresPage: screen('FiguresPage', () => import('./FiguresPage')),
  AccessPage: screen('AccessPage', () => import('./AccessPage')),
  ReferralPage: screen('ReferralPage', () => import('./ReferralPage')),
};
