import type {
  Activity, ActivityLink, ActivityRevision, Audit, AuditText, Auditor, Case, CaseCategory, Cohort, CohortMember, CohortSession, CorrectiveAction, DraftRevision,
  FigureEntry, ImprovementObjective, Indicator, IndicatorBreach, IndicatorValue, InspectionRecommendation, Judgement, JudgementText, Moderation, ModerationText, Notification, ParticipationExemption, Person, SampleCase,
  SampleDraw, SampleExclusion, SampleFrame, SampleFrameRow, SealedDraft, ServiceArea, Team, Upload, ViewsSought,
} from '@goodmark/server-data';

/** The columns of an entity as a plain object. */
type Row<T> = { readonly [K in keyof T]: T[K] };

export type ServiceAreaRow = Row<ServiceArea>;
export type TeamRow = Row<Team>;
export type PersonRow = Row<Person>;
export type CaseCategoryRow = Row<CaseCategory>;
export type AuditorRow = Row<Auditor>;
export type CaseRow = Row<Case>;
export type ActivityRow = Row<Activity>;
export type ActivityRevisionRow = Row<ActivityRevision>;
export type CohortRow = Row<Cohort>;
export type CohortSessionRow = Row<CohortSession>;
export type CohortMemberRow = Row<CohortMember>;
export type AuditRow = Row<Audit>;
export type JudgementRow = Row<Pick<Judgement, 'auditId' | 'domain' | 'grade' | 'moderatedGrade'>>;
export type JudgementTextRow = Row<JudgementText>;
export type AuditTextRow = Row<AuditText>;
export type ViewsSoughtRow = Row<ViewsSought>;
export type CorrectiveActionRow = Row<CorrectiveAction>;
export type ModerationRow = Row<Omit<Moderation, 'reason' | 'feedback'>>;
export type ModerationTextRow = Row<ModerationText>;
export type SealedDraftRow = Row<SealedDraft>;
export type DraftRevisionRow = Row<DraftRevision>;
export type NotificationRow = Row<Notification>;
/** Its id is given by the database, in the order of these rows. */
export type FigureEntryRow = Row<Omit<FigureEntry, 'id'>>;

export type ParticipationExemptionRow = Row<ParticipationExemption>;

/** What brings activities on the schedule. */
export interface TriggerRows {
  readonly indicators: readonly Row<Indicator>[];
  readonly indicatorValues: readonly Row<IndicatorValue>[];
  readonly indicatorBreaches: readonly Row<IndicatorBreach>[];
  readonly inspectionRecommendations: readonly Row<InspectionRecommendation>[];
  readonly improvementObjectives: readonly Row<ImprovementObjective>[];
  readonly activityLinks: readonly Row<ActivityLink>[];
}

export type UploadRow = Row<Upload>;
export type FrameRow = Row<SampleFrame>;
export type FramedCaseRow = Row<SampleFrameRow>;
export type DrawRow = Row<SampleDraw>;
export type ExclusionRow = Row<SampleExclusion>;
export type DrawnCaseRow = Row<SampleCase>;

/** What samples are drawn from, and what was drawn. */
export interface SamplingRows {
  readonly uploads: readonly UploadRow[];
  readonly sampleFrames: readonly FrameRow[];
  readonly sampleFrameRows: readonly FramedCaseRow[];
  readonly sampleDraws: readonly DrawRow[];
  readonly sampleExclusions: readonly ExclusionRow[];
  readonly sampleCases: readonly DrawnCaseRow[];
}

/** Every row of the demonstration, by entity, in the order in which they are to be inserted. */
export interface DemonstrationRows extends SamplingRows, TriggerRows {
  readonly participationExemptions: readonly ParticipationExemptionRow[];
  readonly serviceAreas: readonly ServiceAreaRow[];
  readonly teams: readonly TeamRow[];
  readonly people: readonly PersonRow[];
  readonly caseCategories: readonly CaseCategoryRow[];
  readonly auditors: readonly AuditorRow[];
  readonly cases: readonly CaseRow[];
  readonly activities: readonly ActivityRow[];
  readonly activityRevisions: readonly ActivityRevisionRow[];
  readonly cohorts: readonly CohortRow[];
  readonly cohortSessions: readonly CohortSessionRow[];
  readonly cohortMembers: readonly CohortMemberRow[];
  readonly audits: readonly AuditRow[];
  readonly judgements: readonly JudgementRow[];
  readonly judgementTexts: readonly JudgementTextRow[];
  readonly auditTexts: readonly AuditTextRow[];
  readonly viewsSought: readonly ViewsSoughtRow[];
  readonly correctiveActions: readonly CorrectiveActionRow[];
  readonly moderations: readonly ModerationRow[];
  readonly moderationTexts: readonly ModerationTextRow[];
  readonly sealedDrafts: readonly SealedDraftRow[];
  readonly draftRevisions: readonly DraftRevisionRow[];
  readonly notifications: readonly NotificationRow[];
  readonly figureEntries: readonly FigureEntryRow[];
}
