import { screen } from '@goodmark/console-ui';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  AllocatePage: screen('AllocatePage', () => import('./allocation/AllocatePage')),
  DrawPage: screen('DrawPage', () => import('./draws/DrawPage')),
  FramePage: screen('FramePage', () => import('./frames/FramePage')),
  FramesPage: screen('FramesPage', () => import('./frames/FramesPage')),
  ImportFramePage: screen('ImportFramePage', () => import('./frames/ImportFramePage')),
  NewDrawPage: screen('NewDrawPage', () => import('./draws/NewDrawPage')),
};
