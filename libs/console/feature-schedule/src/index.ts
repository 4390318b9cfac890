import { screen } from '@goodmark/console-ui';

/** The screens of this feature, each a file of its own that is fetched when it is first opened. */
export const screens = {
  ActivityPage: screen('ActivityPage', () => import('./activity/ActivityPage')),
  BreachesPage: screen('BreachesPage', () => import('./triggers/BreachesPage')),
  ChangeActivityPage: screen('ChangeActivityPage', () => import('./plan-form/ChangeActivityPage')),
  CoveragePage: screen('CoveragePage', () => import('./team-coverage/CoveragePage')),
  HolidaysPage: screen('HolidaysPage', () => import('./holidays/HolidaysPage')),
  IndicatorPage: screen('IndicatorPage', () => import('./triggers/IndicatorPage')),
  IndicatorsPage: screen('IndicatorsPage', () => import('./triggers/IndicatorsPage')),
  NewActivityPage: screen('NewActivityPage', () => import('./plan-form/NewActivityPage')),
  ReAuditsPage: screen('ReAuditsPage', () => import('./re-audits/ReAuditsPage')),
  ObjectivePage: screen('ObjectivePage', () => import('./triggers/ObjectivePage')),
  ObjectivesPage: screen('ObjectivesPage', () => import('./triggers/ObjectivesPage')),
  RecommendationPage: screen('RecommendationPage', () => import('./triggers/RecommendationPage')),
  RecommendationsPage: screen('RecommendationsPage', () => import('./triggers/RecommendationsPage')),
  SchedulePage: screen('SchedulePage', () => import('./schedule/SchedulePage')),
};
