import { type ComponentType, lazy } from 'react';

/** One address and its screen. Each screen is a file of its own, fetched when it is first opened. */
interface ScreenRoute {
  readonly path: string;
  readonly page: ComponentType;
  /** The operation of the API without which there is nothing to see; the screen then says so instead of trying. */
  readonly needs?: string;
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
  { path: '/work', needs: 'myWork', page: screen(work, 'MyWorkPage') },
  { path: '/schedule/:year?', needs: 'schedule', page: screen(schedule, 'SchedulePage') },
  { path: '/schedule/:year/new', needs: 'activityCreate', page: screen(schedule, 'NewActivityPage') },
  { path: '/activities/:id/:tab?', needs: 'activity', page: screen(schedule, 'ActivityPage') },
  { path: '/audits', needs: 'audits', page: screen(audit, 'AuditListPage') },
  { path: '/audits/:id', needs: 'audit', page: screen(audit, 'AuditPage') },
  { path: '/audits/:id/edit/:part?', needs: 'auditSaveDraft', page: screen(audit, 'WritePage') },
  { path: '/audits/:id/moderation', needs: 'auditModerate', page: screen(moderation, 'ModeratePage') },
  { path: '/moderation', needs: 'auditModerate', page: screen(moderation, 'ModerationQueuePage') },
  { path: '/cases', needs: 'cases', page: screen(audit, 'CasesPage') },
  { path: '/cases/new', needs: 'caseCreate', page: screen(audit, 'NewCasePage') },
  { path: '/cases/:id', needs: 'case', page: screen(audit, 'CasePage') },
  { path: '/auditors', needs: 'auditors', page: screen(training, 'AuditorsPage') },
  { path: '/cohorts', needs: 'cohorts', page: screen(training, 'CohortsPage') },
  { path: '/cohorts/new', needs: 'cohortCreate', page: screen(training, 'NewCohortPage') },
  { path: '/cohorts/:id', needs: 'cohort', page: screen(training, 'CohortPage') },
  { path: '/people', needs: 'people', page: screen(people, 'PeoplePage') },
  { path: '/people/new', needs: 'personCreate', page: screen(people, 'NewPersonPage') },
  { path: '/people/:id', needs: 'person', page: screen(people, 'PersonPage') },
  { path: '/tokens', needs: 'tokens', page: screen(people, 'TokensPage') },
  { path: '/tokens/new', needs: 'tokenCreate', page: screen(people, 'NewTokenPage') },
];
