import { screen } from '@goodmark/console-ui';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  ActionsPage: screen('ActionsPage', () => import('./list/ActionsPage')),
  BoardPage: screen('BoardPage', () => import('./list/BoardPage')),
  ActionFiguresPage: screen('ActionFiguresPage', () => import('./list/ActionFiguresPage')),
  ActionPage: screen('ActionPage', () => import('./action/ActionPage')),
  PlansPage: screen('PlansPage', () => import('./plans/PlansPage')),
  PlanPage: screen('PlanPage', () => import('./plans/PlanPage')),
  SettingsPage: screen('SettingsPage', () => import('./settings/SettingsPage')),
};
