import { screen } from '@goodmark/console-ui';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  ActivityPage: screen('ActivityPage', () => import('./activity/ActivityPage')),
  ChangeActivityPage: screen('ChangeActivityPage', () => import('./plan-form/ChangeActivityPage')),
  CoveragePage: screen('CoveragePage', () => import('./team-coverage/CoveragePage')),
  HolidaysPage: screen('HolidaysPage', () => import('./holidays/HolidaysPage')),
  NewActivityPage: screen('NewActivityPage', () => import('./plan-form/NewActivityPage')),
  SchedulePage: screen('SchedulePage', () => import('./schedule/SchedulePage')),
};
