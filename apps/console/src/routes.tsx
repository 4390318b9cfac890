import { type ComponentType, lazy } from 'react';

/** One address and its screen. Each screen is a file of its own, fetched when it is first opened. */
interface ScreenRoute {
  readonly path: string;
  readonly page: ComponentType;
}

const screen = <M extends Record<string, ComponentType>>(load: () => Promise<M>, name: keyof M & string): ComponentType =>
  lazy(async () => ({ default: (await load())[name] as ComponentType }));

const work = () => import('@goodmark/console-feature-work');
const schedule = () => import('@goodmark/console-feature-schedule');
const moderation = () => import('@goodmark/console-feature-moderation');
const people = () => import('@goodmark/console-feature-people');
const training = () => import('@goodmark/console-feature-training');
const audit = () => import('@goodmark/console-feature-audit');

/** Screens anybody may open. */
export const PUBLIC_ROUTES: readonly ScreenRoute[] = [
  { path: '/password/:link', page: screen(() => import('./sign-in/PasswordPage'), 'PasswordPage') },
];

/** Screens of people who are signed in. */
export const ROUTES: readonly ScreenRoute[] = [
  { path: '/work', page: screen(work, 'MyWorkPage') },
  { path: '/schedule/:year?', page: screen(schedule, 'SchedulePage') },
  { path: '/schedule/:year/new', page: screen(schedule, 'NewActivityPage') },
  { path: '/activities/:id/:tab?', page: screen(schedule, 'ActivityPage') },
  { path: '/audits', page: screen(audit, 'AuditListPage') },
  { path: '/audits/:id', page: screen(audit, 'AuditPage') },
  { path: '/audits/:id/edit/:part?', page: screen(audit, 'WritePage') },
  { path: '/audits/:id/moderation', page: screen(moderation, 'ModeratePage') },
  { path: '/moderation', page: screen(moderation, 'ModerationQueuePage') },
  { path: '/cases', page: screen(audit, 'CasesPage') },
  { path: '/cases/new', page: screen(audit, 'NewCasePage') },
  { path: '/cases/:id', page: screen(audit, 'CasePage') },
  { path: '/auditors', page: screen(training, 'AuditorsPage') },
  { path: '/cohorts', page: screen(training, 'CohortsPage') },
  { path: '/cohorts/new', page: screen(training, 'NewCohortPage') },
  { path: '/cohorts/:id', page: screen(training, 'CohortPage') },
  { path: '/people', page: screen(people, 'PeoplePage') },
  { path: '/people/new', page: screen(people, 'NewPersonPage') },
  { path: '/people/:id', page: screen(people, 'PersonPage') },
  { path: '/tokens', page: screen(people, 'TokensPage') },
  { path: '/tokens/new', page: screen(people, 'NewTokenPage') },
];
