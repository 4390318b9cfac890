import type { ComponentType } from 'react';
import { screens as action } from '@goodmark/console-feature-action';
import { screens as audit } from '@goodmark/console-feature-audit';
import { screens as completion } from '@goodmark/console-feature-completion';
import { screens as inbox } from '@goodmark/console-feature-inbox';
import { screens as instrument } from '@goodmark/console-feature-instrument';
import { screens as lado } from '@goodmark/console-feature-lado';
import { screens as loop } from '@goodmark/console-feature-loop';
import { screens as moderation } from '@goodmark/console-feature-moderation';
import { screens as oversight } from '@goodmark/console-feature-oversight';
import { screens as people } from '@goodmark/console-feature-people';
import { screens as sampling } from '@goodmark/console-feature-sampling';
import { screens as schedule } from '@goodmark/console-feature-schedule';
import { screens as search } from '@goodmark/console-feature-search';
import { screens as training } from '@goodmark/console-feature-training';
import { screens as work } from '@goodmark/console-feature-work';
import { screen } from '@goodmark/console-ui';

/** One address and its screen. */
interface ScreenRoute {
  readonly path: string;
  readonly page: ComponentType;
  /** The operation of the API without which there is nothing to see; the screen then says so instead of trying. */
  readonly needs?: string;
  /** Behind the wall around the register of allegations: for those whom it lets in today. */
  readonly walled?: true;
}

const PasswordPage = screen('PasswordPage', () => import('./sign-in/PasswordPage'));

/** Screens anybody may open. */
export const PUBLIC_ROUTES: readonly ScreenRoute[] = [
  { path: '/password/:link', page: PasswordPage },
];

/** Screens of people who are signed in. */
export const ROUTES: readonly ScreenRoute[] = [
  { path: '/work', needs: 'myWork', page: work.MyWorkPage },
  { path: '/inbox', needs: 'notifications', page: inbox.InboxPage },
  { path: '/e-mail-settings', needs: 'notificationSettings', page: inbox.MailSettingsPage },
  { path: '/history/:kind/:id', needs: 'history', page: oversight.HistoryPage },
  { path: '/data-checks', needs: 'dataChecks', page: oversight.DataChecksPage },
  { path: '/data-checks/:kind', needs: 'dataCheckRows', page: oversight.DataCheckPage },
  { path: '/completion/:tab?', needs: 'completion', page: completion.CompletionPage },
  { path: '/schedule/coverage', needs: 'coverage', page: schedule.CoveragePage },
  { path: '/schedule/bank-holidays', needs: 'bankHolidays', page: schedule.HolidaysPage },
  { path: '/schedule/:year?', needs: 'schedule', page: schedule.SchedulePage },
  { path: '/schedule/:year/new', needs: 'activityCreate', page: schedule.NewActivityPage },
  { path: '/activities/:id/change', needs: 'activityChange', page: schedule.ChangeActivityPage },
  { path: '/activities/:id/allocate', needs: 'allocationProposal', page: sampling.AllocatePage },
  { path: '/activities/:id/draw', needs: 'sampleDrawCreate', page: sampling.NewDrawPage },
  { path: '/activities/:id/:tab?', needs: 'activity', page: schedule.ActivityPage },
  { path: '/triggers', needs: 'indicatorBreaches', page: schedule.BreachesPage },
  { path: '/triggers/indicators', needs: 'indicators', page: schedule.IndicatorsPage },
  { path: '/triggers/indicators/:id', needs: 'indicator', page: schedule.IndicatorPage },
  { path: '/triggers/re-audits', needs: 'reAudits', page: schedule.ReAuditsPage },
  { path: '/triggers/recommendations', needs: 'inspectionRecommendations', page: schedule.RecommendationsPage },
  { path: '/triggers/recommendations/:id', needs: 'inspectionRecommendation', page: schedule.RecommendationPage },
  { path: '/triggers/objectives', needs: 'improvementObjectives', page: schedule.ObjectivesPage },
  { path: '/triggers/objectives/:id', needs: 'improvementObjective', page: schedule.ObjectivePage },
  { path: '/actions', needs: 'correctiveActions', page: action.ActionsPage },
  { path: '/actions/board', needs: 'correctiveActions', page: action.BoardPage },
  { path: '/actions/figures', needs: 'actionFigures', page: action.ActionFiguresPage },
  { path: '/actions/:id', needs: 'correctiveAction', page: action.ActionPage },
  { path: '/action-plans', needs: 'actionPlans', page: action.PlansPage },
  { path: '/action-plans/:id', needs: 'actionPlan', page: action.PlanPage },
  { path: '/settings', needs: 'programmeSettingsChange', page: action.SettingsPage },
  { path: '/audits', needs: 'audits', page: audit.AuditListPage },
  { path: '/audits/:id', needs: 'audit', page: audit.AuditPage },
  { path: '/audits/:id/edit/:part?', needs: 'auditSaveDraft', page: audit.WritePage },
  { path: '/audits/:id/word', needs: 'auditDocumentApply', page: audit.WordPage },
  { path: '/audits/:id/word/:document', needs: 'auditDocumentApply', page: audit.WordDocumentPage },
  { path: '/audits/:id/moderation', needs: 'auditModerate', page: moderation.ModeratePage },
  { path: '/records', needs: 'instrumentRecords', page: instrument.RecordsPage },
  { path: '/records/:id', needs: 'instrumentRecord', page: instrument.RecordPage },
  { path: '/records/:id/edit', needs: 'recordSaveDraft', page: instrument.WriteRecordPage },
  { path: '/open-loops', needs: 'openLoops', page: loop.OpenLoopsPage },
  { path: '/immediate-risks', needs: 'immediateRisks', page: audit.RisksPage },
  { path: '/immediate-risks/:id', needs: 'immediateRisk', page: audit.RiskPage },
  { path: '/lado', needs: 'ladoReferrals', walled: true, page: lado.ReferralsPage },
  { path: '/lado/awaited', needs: 'ladoAwaited', walled: true, page: lado.AwaitedPage },
  { path: '/lado/figures', needs: 'ladoFigures', walled: true, page: lado.FiguresPage },
  { path: '/lado/access', needs: 'ladoAccesses', walled: true, page: lado.AccessPage },
  { path: '/lado/:id', needs: 'ladoReferral', walled: true, page: lado.ReferralPage },
  { path: '/moderation', needs: 'auditModerate', page: moderation.ModerationQueuePage },
  { path: '/moderation/agreement', needs: 'agreement', page: moderation.AgreementPage },
  { path: '/my-agreement', needs: 'auditorAgreement', page: moderation.AuditorAgreementPage },
  { path: '/auditors/:id/agreement', needs: 'auditorAgreement', page: moderation.AuditorAgreementPage },
  { path: '/cases', needs: 'cases', page: audit.CasesPage },
  { path: '/cases/new', needs: 'caseCreate', page: audit.NewCasePage },
  { path: '/cases/:id', needs: 'case', page: audit.CasePage },
  { path: '/sampling-frames', needs: 'sampleFrames', page: sampling.FramesPage },
  { path: '/sampling-frames/import', needs: 'frameApply', page: sampling.ImportFramePage },
  { path: '/sampling-frames/:id', needs: 'sampleFrame', page: sampling.FramePage },
  { path: '/samples/:id', needs: 'sampleDraw', page: sampling.DrawPage },
  { path: '/auditors', needs: 'auditors', page: training.AuditorsPage },
  { path: '/cohorts', needs: 'cohorts', page: training.CohortsPage },
  { path: '/cohorts/new', needs: 'cohortCreate', page: training.NewCohortPage },
  { path: '/cohorts/:id', needs: 'cohort', page: training.CohortPage },
  { path: '/people', needs: 'people', page: people.PeoplePage },
  { path: '/people/import', needs: 'directoryImport', page: people.ImportDirectoryPage },
  { path: '/people/new', needs: 'personCreate', page: people.NewPersonPage },
  { path: '/people/:id', needs: 'person', page: people.PersonPage },
  { path: '/search', needs: 'audits', page: search.SearchPage },
  { path: '/calendar-feeds', needs: 'calendarFeeds', page: people.FeedsPage },
  { path: '/tokens', needs: 'tokens', page: people.TokensPage },
  { path: '/tokens/new', needs: 'tokenCreate', page: people.NewTokenPage },
];
