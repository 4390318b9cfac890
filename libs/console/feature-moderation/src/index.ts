import { screen } from '@goodmark/console-ui';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  AgreementPage: screen('AgreementPage', () => import('./agreement/AgreementPage')),
  AuditorAgreementPage: screen('AuditorAgreementPage', () => import('./agreement/AuditorAgreementPage')),
  ModeratePage: screen('ModeratePage', () => import('./decide/ModeratePage')),
  ModerationQueuePage: screen('ModerationQueuePage', () => import('./queue/ModerationQueuePage')),
};
