import type {
  ActionExtension, ActionPlan, Activity, ActivityLink, ActivityRevision, Audit, AuditText, Auditor, Case, CaseCategory, Cohort, CohortMember, CohortSession, CorrectiveAction, DraftRevision,
  Feedback, FeedbackParticipant, FeedbackText, FigureEntry, ImmediateRisk, ImmediateRiskText, ImprovementObjective, Indicator, IndicatorBreach, IndicatorValue, InspectionRecommendation, InstrumentAnswer, InstrumentRecord, Judgement, JudgementText, LadoAccess,
  LadoMeeting, LadoMeetingAgency, LadoReferral, LadoReferralText, Moderation, ModerationText, Notification, ParticipationExemption, Person, ReAudit, PlanAction, PlanActionExtension, PlanMeeting, PlanMeetingAction, PlanRecommendation, RiskTold,
  SampleCase,
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
export type ActionExtensionRow = Row<ActionExtension>;
export type ModerationRow = Row<Omit<Moderation, 'reason' | 'feedback' | 'qualityComment' | 'viewsComment'>>;
export type ModerationTextRow = Row<ModerationText>;
export type SealedDraftRow = Row<SealedDraft>;
export type FeedbackRow = Row<Feedback>;
export type FeedbackTextRow = Row<FeedbackText>;
export type FeedbackParticipantRow = Row<FeedbackParticipant>;
export type DraftRevisionRow = Row<DraftRevision>;
export type NotificationRow = Row<Notification>;
/** Its id is given by the database, in the order of these rows. */
export type FigureEntryRow = Row<Omit<FigureEntry, 'id'>>;

export type ReAuditRow = Row<ReAudit>;
export type ParticipationExemptionRow = Row<ParticipationExemption>;

export type RiskToldRow = Row<RiskTold>;

/** Dangers to a child found while reading, and who was told. */
export interface RiskRows {
  readonly immediateRisks: readonly Row<ImmediateRisk>[];
  readonly immediateRiskTexts: readonly Row<ImmediateRiskText>[];
  readonly risksTold: readonly RiskToldRow[];
}

export type InstrumentRecordRow = Row<InstrumentRecord>;
export type InstrumentAnswerRow = Row<InstrumentAnswer>;

/** Observations and supervision audits. */
export interface RecordRows {
  readonly instrumentRecords: readonly InstrumentRecordRow[];
  readonly instrumentAnswers: readonly InstrumentAnswerRow[];
}

/** Allegations against adults who work with children, and who meets them for a while. */
export interface LadoRows {
  readonly ladoReferrals: readonly Row<LadoReferral>[];
  readonly ladoReferralTexts: readonly Row<LadoReferralText>[];
  readonly ladoMeetings: readonly Row<LadoMeeting>[];
  readonly ladoMeetingAgencies: readonly Row<LadoMeetingAgency>[];
  readonly ladoAccesses: readonly Row<LadoAccess>[];
}

/** What brings activities on the schedule. */
export interface TriggerRows {
  readonly indicators: readonly Row<Indicator>[];
  readonly indicatorValues: readonly Row<IndicatorValue>[];
  readonly indicatorBreaches: readonly Row<IndicatorBreach>[];
  readonly inspectionRecommendations: readonly Row<InspectionRecommendation>[];
  readonly improvementObjectives: readonly Row<ImprovementObjective>[];
  readonly activityLinks: readonly Row<ActivityLink>[];
}

/** What services must change, made from activities. */
export interface ActionPlanRows {
  readonly actionPlans: readonly Row<ActionPlan>[];
  readonly planRecommendations: readonly Row<PlanRecommendation>[];
  readonly planActions: readonly Row<PlanAction>[];
  readonly planActionExtensions: readonly Row<PlanActionExtension>[];
  readonly planMeetings: readonly Row<PlanMeeting>[];
  readonly planMeetingActions: readonly Row<PlanMeetingAction>[];
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
export interface DemonstrationRows extends SamplingRows, TriggerRows, ActionPlanRows, RiskRows, RecordRows, LadoRows {
  readonly reAudits: readonly ReAuditRow[];
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
  readonly actionExtensions: readonly ActionExtensionRow[];
  readonly moderations: readonly ModerationRow[];
  readonly moderationTexts: readonly ModerationTextRow[];
  readonly sealedDrafts: readonly SealedDraftRow[];
  readonly feedback: readonly FeedbackRow[];
  readonly feedbackTexts: readonly FeedbackTextRow[];
  readonly feedbackParticipants: readonly FeedbackParticipantRow[];
  readonly draftRevisions: readonly DraftRevisionRow[];
  readonly notifications: readonly NotificationRow[];
  readonly figureEntries: readonly FigureEntryRow[];
}
