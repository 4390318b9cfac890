import { screen } from '@goodmark/console-ui';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  RecordsPage: screen('RecordsPage', () => import('./list/RecordsPage')),
  RecordPage: screen('RecordPage', () => import('./read/RecordPage')),
  WriteRecordPage: screen('WriteRecordPage', () => import('./write/WriteRecordPage')),
};
