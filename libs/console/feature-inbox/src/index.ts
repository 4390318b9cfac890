import { screen } from '@goodmark/console-ui';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  InboxPage: screen('InboxPage', () => import('./InboxPage')),
  MailSettingsPage: screen('MailSettingsPage', () => import('./MailSettingsPage')),
};
