import { type Actor, EVERYONE, PRACTITIONERS, type Scope, STAFF } from './actors';
import { LADO_OPERATIONS, LADO_ROWS } from './lado-access';
import type { Reach, RowAccess, Sensitivity } from './reach';

/*
 * Who may do what, as data. The API refuses to start when an operation, a type or an entity has no entry here; the
 * tests and docs/access.md are generated from it. Start reading at OPERATIONS, then ROWS.
 */

export interface OperationAccess {
  readonly sensitivity: Sensitivity;
  /** Who may call it at all; which rows they then meet is the business of ROWS. */
  readonly may: readonly Actor[];
  /** A token needs one of these; none listed: any token will do. */
  readonly scopes: readonly Scope[];
  /** False where only somebody signed in may call it: what gives access is given by people, not by programs. */
  readonly byToken?: false;
}

const READ_PLAN: OperationAccess = { sensitivity: 'C0', may: STAFF, scopes: ['schedule:read'] };
const READ_DIRECTORY: OperationAccess = { sensitivity: 'C1', may: STAFF, scopes: ['schedule:read', 'audits:read', 'training:read'] };
const READ_AUDITS: OperationAccess = { sensitivity: 'C3', may: PRACTITIONERS, scopes: ['audits:read'] };
const READ_FIGURES: OperationAccess = {
  sensitivity: 'C2',
  may: ['ADMINISTRATOR', 'QUALITY_LEAD', 'DIRECTOR', 'PRINCIPAL_SOCIAL_WORKER', 'STRATEGIC_LEAD', 'OPERATIONAL_LEAD', 'TEAM_MANAGER'],
  scopes: ['figures:read'],
};
const OWN_INBOX: OperationAccess = { sensitivity: 'C1', may: STAFF, scopes: ['audits:read'] };
/** What is wrong or missing, for whoever can mend it: those who lead the programme or a service area. */
const READ_CHECKS: OperationAccess = { sensitivity: 'C1', may: ['ADMINISTRATOR', 'QUALITY_LEAD', 'STRATEGIC_LEAD', 'OPERATIONAL_LEAD'], scopes: ['audits:read'] };
const WRITE_PLAN: OperationAccess = { sensitivity: 'C0', may: ['ADMINISTRATOR', 'QUALITY_LEAD'], scopes: ['schedule:write'] };
/** Whoever plans activities imports the lists of cases that samples are drawn from. */
const IMPORT: OperationAccess = { ...WRITE_PLAN, sensitivity: 'C1' };
const ALLOCATE_ONE: OperationAccess = { sensitivity: 'C1', may: ['ADMINISTRATOR', 'QUALITY_LEAD', 'STRATEGIC_LEAD', 'OPERATIONAL_LEAD'], scopes: ['audits:write'] };
const ALLOCATE_MANY: OperationAccess = { sensitivity: 'C1', may: ['ADMINISTRATOR', 'QUALITY_LEAD'], scopes: ['audits:write'] };
const WRITE_TRAINING: OperationAccess = { sensitivity: 'C1', may: ['ADMINISTRATOR', 'QUALITY_LEAD'], scopes: ['training:write'] };
const WRITE_OWN_AUDIT: OperationAccess = { sensitivity: 'C4', may: PRACTITIONERS, scopes: ['audits:write'] };
/** Whoever may read what the risk is; see `riskStepsOf`. */
const ABOUT_RISKS: OperationAccess = { sensitivity: 'C4', may: PRACTITIONERS, scopes: ['audits:write'] };
const MODERATE: OperationAccess = {
  sensitivity: 'C4',
  may: ['STRATEGIC_LEAD', 'DIRECTOR', 'MODERATOR', 'QUALITY_LEAD'],
  scopes: ['audits:write'],
};

/** Whoever reads what an audit or an activity found may say that it should be looked at again; planners decide. */
const PROPOSE_RE_AUDIT: OperationAccess = {
  sensitivity: 'C3', may: ['ADMINISTRATOR', 'QUALITY_LEAD', 'DIRECTOR', 'PRINCIPAL_SOCIAL_WORKER', 'STRATEGIC_LEAD', 'OPERATIONAL_LEAD', 'MODERATOR', 'AUDITOR'], scopes: ['audits:write'],
};
const READ_ACTIONS: OperationAccess = { sensitivity: 'C4', may: PRACTITIONERS, scopes: ['text:read'] };
/** Which action somebody may bring on depends on their part in it. */
const ACT: OperationAccess = { sensitivity: 'C4', may: PRACTITIONERS, scopes: ['audits:write'] };
/** Plans are made and followed by the managers of the service, and kept by those who keep the programme. */
const WRITE_ACTION_PLAN: OperationAccess = {
  sensitivity: 'C1', may: ['ADMINISTRATOR', 'QUALITY_LEAD', 'DIRECTOR', 'PRINCIPAL_SOCIAL_WORKER', 'STRATEGIC_LEAD', 'OPERATIONAL_LEAD', 'TEAM_MANAGER'], scopes: ['schedule:write'],
};
/** Whoever owns an action of a plan brings it on. */
const ACT_IN_PLAN: OperationAccess = { sensitivity: 'C1', may: STAFF, scopes: ['schedule:write'] };

const GIVE_ACCESS: OperationAccess = { sensitivity: 'C1', may: ['ADMINISTRATOR'], scopes: [], byToken: false };
const OWN_TOKENS: OperationAccess = { ...GIVE_ACCESS, may: STAFF };

export const OPERATIONS: Readonly<Record<string, OperationAccess>> = {
  'Query.viewer': { sensitivity: 'C0', may: EVERYONE, scopes: [] },
  'Query.auditTool': { sensitivity: 'C0', may: EVERYONE, scopes: [] },
  'Query.schedule': READ_PLAN,
  'Query.activity': READ_PLAN,
  'Query.coverage': READ_PLAN,
  'Query.activities': READ_PLAN,
  'Query.auditsDue': { ...READ_AUDITS, sensitivity: 'C1' },
  'Query.people': READ_DIRECTORY,
  'Query.person': READ_DIRECTORY,
  'Query.teams': READ_DIRECTORY,
  'Query.serviceAreas': READ_DIRECTORY,
  'Query.caseCategories': READ_DIRECTORY,
  'Query.auditor': READ_DIRECTORY,
  'Query.auditors': READ_DIRECTORY,
  'Query.cohort': { ...READ_DIRECTORY, scopes: ['training:read'] },
  'Query.cohorts': { ...READ_DIRECTORY, scopes: ['training:read'] },
  'Query.case': READ_AUDITS,
  'Query.cases': READ_AUDITS,
  'Query.audit': READ_AUDITS,
  'Query.instruments': { sensitivity: 'C0', may: STAFF, scopes: [] },
  'Query.instrumentRecord': { ...READ_AUDITS, sensitivity: 'C2' },
  'Query.instrumentRecords': { ...READ_AUDITS, sensitivity: 'C2' },
  'Mutation.recordAllocate': ALLOCATE_ONE,
  'Mutation.recordExempt': ALLOCATE_ONE,
  'Mutation.recordReallocate': ALLOCATE_ONE,
  'Mutation.recordSaveDraft': WRITE_OWN_AUDIT,
  'Mutation.recordSubmit': WRITE_OWN_AUDIT,
  'Query.audits': READ_AUDITS,
  'Query.myWork': READ_AUDITS,
  'Query.evidenceSearch': { sensitivity: 'C4', may: PRACTITIONERS, scopes: ['text:read'] },
  'Query.reAudits': READ_AUDITS,
  'Mutation.reAuditPropose': PROPOSE_RE_AUDIT,
  'Mutation.reAuditAccept': WRITE_PLAN,
  'Mutation.reAuditDismiss': WRITE_PLAN,
  'Query.auditFigures': READ_FIGURES,
  'Query.viewsFigures': READ_FIGURES,
  'Query.immediateRisk': READ_AUDITS,
  'Query.immediateRisks': READ_AUDITS,
  'Mutation.immediateRiskRaise': ABOUT_RISKS,
  'Mutation.immediateRiskTold': ABOUT_RISKS,
  'Mutation.immediateRiskAnswered': ABOUT_RISKS,
  'Mutation.immediateRiskWithdraw': ABOUT_RISKS,
  'Query.indicator': READ_PLAN,
  'Query.indicators': READ_PLAN,
  'Query.indicatorBreaches': READ_PLAN,
  'Query.inspectionRecommendation': READ_PLAN,
  'Query.inspectionRecommendations': READ_PLAN,
  'Query.improvementObjective': READ_PLAN,
  'Query.improvementObjectives': READ_PLAN,
  'Mutation.indicatorCreate': WRITE_PLAN,
  'Mutation.indicatorChange': WRITE_PLAN,
  'Mutation.indicatorValuesEnter': WRITE_PLAN,
  'Mutation.indicatorBreachAccept': WRITE_PLAN,
  'Mutation.indicatorBreachDismiss': WRITE_PLAN,
  'Mutation.inspectionRecommendationCreate': WRITE_PLAN,
  'Mutation.inspectionRecommendationChange': WRITE_PLAN,
  'Mutation.improvementObjectiveCreate': WRITE_PLAN,
  'Mutation.improvementObjectiveChange': WRITE_PLAN,
  'Mutation.activityLinksSet': WRITE_PLAN,
  'Query.correctiveAction': READ_ACTIONS,
  'Query.correctiveActions': READ_ACTIONS,
  'Query.actionFigures': READ_FIGURES,
  'Mutation.actionComplete': ACT,
  'Mutation.actionVerify': ACT,
  'Mutation.actionReopen': ACT,
  'Mutation.actionCallOff': ACT,
  'Mutation.actionExtend': ACT,
  'Mutation.actionReassign': ACT,
  'Mutation.actionsExtend': ACT,
  'Mutation.actionsReassign': ACT,
  'Query.programmeSettings': READ_PLAN,
  'Mutation.programmeSettingsChange': WRITE_PLAN,
  'Query.actionPlan': READ_PLAN,
  'Query.actionPlans': READ_PLAN,
  'Mutation.actionPlanCreate': WRITE_ACTION_PLAN,
  'Mutation.actionPlanChange': WRITE_ACTION_PLAN,
  'Mutation.planRecommendationAdd': WRITE_ACTION_PLAN,
  'Mutation.planRecommendationChange': WRITE_ACTION_PLAN,
  'Mutation.planActionAdd': WRITE_ACTION_PLAN,
  'Mutation.planActionChange': WRITE_ACTION_PLAN,
  'Mutation.planActionComplete': ACT_IN_PLAN,
  'Mutation.planActionVerify': ACT_IN_PLAN,
  'Mutation.planActionReopen': ACT_IN_PLAN,
  'Mutation.planActionExtend': ACT_IN_PLAN,
  'Mutation.planMeetingRecord': WRITE_ACTION_PLAN,
  'Query.bankHolidays': READ_PLAN,
  'Mutation.bankHolidayCreate': WRITE_PLAN,
  'Mutation.bankHolidayChange': WRITE_PLAN,
  'Query.draftRevision': { sensitivity: 'C4', may: PRACTITIONERS, scopes: ['text:read'] },
  'Query.draftRevisions': { sensitivity: 'C4', may: PRACTITIONERS, scopes: ['text:read'] },
  'Mutation.draftPutAside': WRITE_OWN_AUDIT,
  'Query.notificationSettings': OWN_INBOX,
  'Mutation.notificationSettingsChange': OWN_INBOX,
  'Query.teamWork': READ_FIGURES,
  'Query.dataChecks': READ_CHECKS,
  'Query.dataCheckRows': READ_CHECKS,
  'Query.history': { sensitivity: 'C3', may: STAFF, scopes: [] },
  'Query.notifications': OWN_INBOX,
  'Mutation.notificationsMarkRead': OWN_INBOX,
  'Query.completion': READ_FIGURES,
  'Query.participation': READ_FIGURES,
  'Mutation.participationExempt': WRITE_TRAINING,
  'Mutation.participationExemptionWithdraw': WRITE_TRAINING,
  'Mutation.auditsChase': ALLOCATE_ONE,
  'Query.calendarFeeds': OWN_TOKENS,
  'Mutation.calendarFeedCreate': OWN_TOKENS,
  'Mutation.calendarFeedRevoke': OWN_TOKENS,
  'Query.tokens': OWN_TOKENS,
  'Mutation.activityCreate': WRITE_PLAN,
  'Mutation.activityMove': WRITE_PLAN,
  'Mutation.activityChange': WRITE_PLAN,
  'Mutation.activityCancel': WRITE_PLAN,
  'Mutation.activityAdvance': WRITE_PLAN,
  'Mutation.activityReopen': WRITE_PLAN,
  'Mutation.activityCopy': WRITE_PLAN,
  'Mutation.scheduleCopy': WRITE_PLAN,
  'Query.upload': IMPORT,
  'Query.sampleFrame': READ_PLAN,
  'Query.sampleFrames': READ_PLAN,
  'Query.sampleDraw': READ_PLAN,
  'Query.sampleDraws': READ_PLAN,
  'Query.sampleDrawPreview': IMPORT,
  'Query.sampleRedraw': IMPORT,
  'Mutation.frameCheck': IMPORT,
  'Mutation.frameApply': IMPORT,
  'Mutation.frameUndo': IMPORT,
  'Mutation.uploadDiscard': IMPORT,
  'Mutation.sampleDrawCreate': IMPORT,
  'Mutation.sampleCaseReplace': IMPORT,
  'Mutation.sampleDrawWithdraw': IMPORT,
  'Query.allocationProposal': ALLOCATE_MANY,
  'Query.allocationCandidates': ALLOCATE_MANY,
  'Mutation.allocationConfirm': ALLOCATE_MANY,
  'Mutation.caseCreate': { sensitivity: 'C1', may: ['ADMINISTRATOR', 'QUALITY_LEAD'], scopes: ['audits:write'] },
  'Mutation.auditAllocate': ALLOCATE_ONE,
  'Mutation.auditExempt': ALLOCATE_ONE,
  'Mutation.auditReallocate': ALLOCATE_ONE,
  'Mutation.auditSaveDraft': WRITE_OWN_AUDIT,
  'Mutation.auditSubmit': WRITE_OWN_AUDIT,
  'Query.auditDocument': { sensitivity: 'C4', may: PRACTITIONERS, scopes: ['text:read'] },
  'Mutation.auditDocumentApply': WRITE_OWN_AUDIT,
  'Mutation.auditDocumentDiscard': WRITE_OWN_AUDIT,
  'Mutation.auditTakeForModeration': MODERATE,
  'Mutation.auditModerate': MODERATE,
  'Mutation.auditChooseForModeration': MODERATE,
  'Mutation.moderationSaveDraft': MODERATE,
  'Mutation.moderationReveal': MODERATE,
  'Query.moderationProgress': READ_AUDITS,
  'Query.agreement': READ_FIGURES,
  'Query.auditorAgreement': { sensitivity: 'C2', may: PRACTITIONERS, scopes: ['figures:read', 'audits:read'] },
  'Mutation.auditReturn': MODERATE,
  'Mutation.auditReleaseFromModeration': { ...MODERATE, sensitivity: 'C1', may: [...MODERATE.may, 'ADMINISTRATOR'] },
  'Query.openLoops': READ_AUDITS,
  'Query.openLoopFigures': READ_FIGURES,
  'Query.feedbackDisagreements': { ...MODERATE, sensitivity: 'C3', scopes: ['audits:read'] },
  'Mutation.feedbackRecord': WRITE_OWN_AUDIT,
  'Mutation.feedbackCorrect': WRITE_OWN_AUDIT,
  'Mutation.feedbackWithdraw': WRITE_OWN_AUDIT,
  'Mutation.feedbackOwnView': WRITE_OWN_AUDIT,
  'Mutation.feedbackDisagreementAnswer': MODERATE,
  'Mutation.auditFile': { ...WRITE_OWN_AUDIT, sensitivity: 'C1' },
  'Mutation.auditUnfile': { ...WRITE_OWN_AUDIT, sensitivity: 'C1' },
  'Mutation.auditorCreate': WRITE_TRAINING,
  'Mutation.auditorChange': WRITE_TRAINING,
  'Mutation.cohortCreate': WRITE_TRAINING,
  'Mutation.directoryImport': GIVE_ACCESS,
  'Query.leaverWork': GIVE_ACCESS,
  'Mutation.personLeave': GIVE_ACCESS,
  'Mutation.personCreate': GIVE_ACCESS,
  'Mutation.personChange': GIVE_ACCESS,
  'Mutation.personInvite': GIVE_ACCESS,
  ...LADO_OPERATIONS,
  'Mutation.tokenCreate': OWN_TOKENS,
  'Mutation.tokenRevoke': OWN_TOKENS,
};

const toEach = (actors: readonly Actor[], ...reach: Reach[]): Partial<Record<Actor, readonly Reach[]>> =>
  Object.fromEntries(actors.map((actor) => [actor, reach]));

/** Whose reach the line and the roles give over audits; who reads what of them is narrowed below. */
const AUDIT_REACH: RowAccess['reach'] = {
  ...toEach(PRACTITIONERS, 'OWN', 'MODERATING'),
  QUALITY_LEAD: ['ALL'],
  DIRECTOR: ['ALL'],
  STRATEGIC_LEAD: ['AREA', 'OWN', 'MODERATING'],
  OPERATIONAL_LEAD: ['AREA', 'OWN'],
  TEAM_MANAGER: ['TEAM', 'OWN'],
  CASE_HOLDER: ['HELD', 'OWN'],
  MODERATOR: ['QUEUE', 'MODERATING', 'OWN'],
};
const JUDGEMENT_REACH = AUDIT_REACH;
/** The director reads case text only of what they audit or moderate themselves; of a child in danger, all of it: see `RISK_REACH`. */
const TEXT_REACH: RowAccess['reach'] = { ...AUDIT_REACH, DIRECTOR: ['OWN', 'MODERATING'] };

/**
 * Whose cases, who raised it or was told, and who audits or moderates there; drafts included, since a danger does not wait for the audit.
 * The director reads what it is, wherever the case is: whoever answers for all of it must be able to act on a child in danger.
 */
const RISK_REACH: RowAccess['reach'] = {
  ...toEach(PRACTITIONERS, 'OWN'), QUALITY_LEAD: ['ALL'], DIRECTOR: ['ALL'], STRATEGIC_LEAD: ['AREA', 'OWN'], OPERATIONAL_LEAD: ['AREA', 'OWN'], TEAM_MANAGER: ['TEAM', 'OWN'],
};

/** Who recorded, whose work it is, and their managers once it is submitted; that there is a draft is also known to whoever allocates there. */
const RECORD_REACH: RowAccess['reach'] = {
  ...toEach(PRACTITIONERS, 'OWN', 'ABOUT'), ADMINISTRATOR: ['ALL'], QUALITY_LEAD: ['ALL'], DIRECTOR: ['SUBMITTED', 'OWN', 'ABOUT'],
  ...toEach(['STRATEGIC_LEAD', 'OPERATIONAL_LEAD'], 'AREA', 'OWN', 'ABOUT'), TEAM_MANAGER: ['TEAM', 'OWN', 'ABOUT'],
};

const NOBODY: RowAccess = { sensitivity: 'C6', reach: {}, scopes: [] };
const DIRECTORY: RowAccess = { sensitivity: 'C1', reach: toEach(STAFF, 'ALL'), scopes: [] };
const PLAN: RowAccess = { sensitivity: 'C0', reach: toEach(STAFF, 'ALL'), scopes: ['schedule:read', 'audits:read', 'figures:read'] };
const TEXT: RowAccess = { sensitivity: 'C4', reach: TEXT_REACH, scopes: ['text:read'] };
const RISK_TEXT: RowAccess = { sensitivity: 'C4', reach: RISK_REACH, scopes: ['text:read'] };
const TRAINING: RowAccess = {
  sensitivity: 'C1',
  reach: { ...toEach(STAFF, 'OWN'), ...toEach(['ADMINISTRATOR', 'QUALITY_LEAD', 'DIRECTOR', 'STRATEGIC_LEAD'], 'ALL') },
  scopes: ['training:read'],
};
/** What stands of cases in an imported list: those who plan see all of it, the line sees its own service areas and teams. */
const FRAMED: RowAccess = {
  sensitivity: 'C1',
  reach: { ADMINISTRATOR: ['ALL'], QUALITY_LEAD: ['ALL'], STRATEGIC_LEAD: ['AREA'], OPERATIONAL_LEAD: ['AREA'], TEAM_MANAGER: ['TEAM'] },
  // Whoever draws must miss no case, so the scope to plan is enough.
  scopes: ['audits:read', 'schedule:write'],
};
const IMPORTS: RowAccess = { sensitivity: 'C1', reach: { ADMINISTRATOR: ['ALL'], QUALITY_LEAD: ['ALL'] }, scopes: ['schedule:write'] };
const LOG: RowAccess = { sensitivity: 'C2', reach: { PRIVACY_OFFICER: ['ALL'] }, scopes: [] };

/** By entity name. */
export const ROWS: Readonly<Record<string, RowAccess>> = {
  Person: { ...DIRECTORY, reach: { ...toEach(EVERYONE, 'OWN'), ...toEach(STAFF, 'ALL') } },
  ServiceArea: DIRECTORY,
  Team: DIRECTORY,
  CaseCategory: DIRECTORY,
  Auditor: DIRECTORY,
  Activity: PLAN,
  ActivityRevision: PLAN,
  BankHoliday: { ...PLAN, scopes: [] },
  Indicator: PLAN,
  IndicatorValue: PLAN,
  IndicatorBreach: PLAN,
  InspectionRecommendation: PLAN,
  ImprovementObjective: PLAN,
  ActivityLink: PLAN,
  BulkRun: { sensitivity: 'C1', reach: toEach(STAFF, 'OWN'), scopes: [] },
  Upload: IMPORTS,
  UploadChunk: NOBODY,
  UploadProblem: IMPORTS,
  SampleFrame: PLAN,
  SampleFrameRow: FRAMED,
  SampleDraw: PLAN,
  SampleExclusion: { ...FRAMED, reach: { ADMINISTRATOR: ['ALL'], QUALITY_LEAD: ['ALL'] } },
  SampleCase: FRAMED,
  Case: { sensitivity: 'C1', reach: { ...AUDIT_REACH, ADMINISTRATOR: ['ALL'] }, scopes: ['audits:read'] },
  Audit: { sensitivity: 'C3', reach: { ...AUDIT_REACH, ADMINISTRATOR: ['ALL'] }, scopes: ['audits:read'] },
  Judgement: { sensitivity: 'C3', reach: JUDGEMENT_REACH, scopes: ['audits:read'] },
  Moderation: { sensitivity: 'C3', reach: JUDGEMENT_REACH, scopes: ['audits:read'] },
  JudgementText: TEXT,
  AuditText: TEXT,
  /** What an audit was written in is its text, its name too. */
  AuditDocument: TEXT,
  AuditDocumentChunk: NOBODY,
  ViewsSought: TEXT,
  /** Nobody, its auditor included: it only ever goes back on the audit. */
  SealedDraft: NOBODY,
  /** Its auditor alone, while the audit is theirs. */
  DraftRevision: { ...TEXT, reach: toEach(PRACTITIONERS, 'OWN') },
  ModerationText: TEXT,
  /** Whoever moderates and nobody else, whatever the scope of their sight. */
  ModerationDraft: { sensitivity: 'C4', reach: toEach(PRACTITIONERS, 'OWN'), scopes: ['text:read', 'audits:write'] },
  CorrectiveAction: TEXT,
  /** A proposal tells that a case, or a domain of an activity, did not meet good. */
  ReAudit: { sensitivity: 'C3', reach: { ...AUDIT_REACH, ADMINISTRATOR: ['ALL'] }, scopes: ['audits:read'] },
  Feedback: { sensitivity: 'C3', reach: JUDGEMENT_REACH, scopes: ['audits:read'] },
  FeedbackParticipant: { sensitivity: 'C3', reach: JUDGEMENT_REACH, scopes: ['audits:read'] },
  FeedbackText: TEXT,
  InstrumentRecord: { sensitivity: 'C2', reach: RECORD_REACH, scopes: ['audits:read'] },
  /** An administrator sees the records there are, and reads none of another's. */
  InstrumentAnswer: { sensitivity: 'C4', reach: { ...RECORD_REACH, ADMINISTRATOR: ['OWN', 'ABOUT'] }, scopes: ['text:read'] },
  ActionExtension: TEXT,
  ActionReturn: TEXT,
  ProgrammeSettings: { ...PLAN, scopes: [] },
  ActionPlan: PLAN,
  PlanRecommendation: PLAN,
  PlanAction: PLAN,
  PlanActionExtension: PLAN,
  PlanMeeting: PLAN,
  PlanMeetingAction: PLAN,
  ImmediateRisk: { sensitivity: 'C3', reach: { ...RISK_REACH, ADMINISTRATOR: ['ALL'] }, scopes: ['audits:read'] },
  ImmediateRiskText: RISK_TEXT,
  RiskTold: RISK_TEXT,
  ...LADO_ROWS,
  Cohort: TRAINING,
  CohortSession: TRAINING,
  CohortMember: TRAINING,
  MailSetting: { sensitivity: 'C1', reach: toEach(STAFF, 'OWN'), scopes: ['audits:read'] },
  /** Names audits and records by reference, never what they say. */
  Notification: { sensitivity: 'C1', reach: toEach(STAFF, 'OWN'), scopes: ['audits:read'] },
  ParticipationExemption: {
    sensitivity: 'C1',
    reach: { ...toEach(STAFF, 'OWN'), ...toEach(['ADMINISTRATOR', 'QUALITY_LEAD', 'DIRECTOR', 'PRINCIPAL_SOCIAL_WORKER'], 'ALL'), ...toEach(['STRATEGIC_LEAD', 'OPERATIONAL_LEAD'], 'AREA', 'OWN'), TEAM_MANAGER: ['TEAM', 'OWN'] },
    // Whoever exempts must meet every exemption that stands already, so the scope to do so is enough.
    scopes: ['figures:read', 'training:write'],
  },
  ChangeRecord: LOG,
  ViewRecord: LOG,
  FigureEntry: NOBODY,
  FigureSummary: NOBODY,
  Account: NOBODY,
  Session: NOBODY,
  Feed: { sensitivity: 'C6', reach: toEach(STAFF, 'OWN'), scopes: [] },
  Token: { sensitivity: 'C6', reach: { ...toEach(STAFF, 'OWN'), ADMINISTRATOR: ['ALL'] }, scopes: [] },
  Idempotency: NOBODY,
  ReferenceCounter: NOBODY,
  Installation: NOBODY,
};

/** Whose figures an actor reads: a scope of its own, never "the rows I may see". */
export const FIGURES: Readonly<Partial<Record<Actor, 'ALL' | 'AREA' | 'TEAM'>>> = {
  ADMINISTRATOR: 'ALL',
  QUALITY_LEAD: 'ALL',
  DIRECTOR: 'ALL',
  PRINCIPAL_SOCIAL_WORKER: 'ALL',
  STRATEGIC_LEAD: 'AREA',
  OPERATIONAL_LEAD: 'AREA',
  TEAM_MANAGER: 'TEAM',
};
