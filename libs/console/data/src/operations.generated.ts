/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Closes a corrective action as no longer applicable: the child moved, or turned 18. */
export type ActionCallOffInput = {
  /** Who approves it: a strategic lead, a director or a quality lead who does not do the action. */
  approverId: string;
  /** What changed for the child, at most 10,000 characters: may be said with the last action of an audit. Case text. */
  changedForChild?: string | null | undefined;
  /** The action. */
  id: string;
  /** Why it no longer applies, at most 5,000 characters. Case text. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** Reports that a corrective action is done. Somebody else verifies it. */
export type ActionCompleteInput = {
  /** What was done, and what shows it, at most 5,000 characters. Case text. */
  completion: string;
  /** The day on which it was done. */
  doneOn: string;
  /** The action. */
  id: string;
  /** The version you have seen. */
  version: number;
};

/** What figures of corrective actions can be split by. */
export type ActionDimension =
  /** The activity. */
  | 'ACTIVITY'
  /** The activity's month. */
  | 'MONTH'
  /** Social care or early help. */
  | 'SERVICE'
  /** The service area of the case's team when the audit was allocated. */
  | 'SERVICE_AREA'
  /** The case's team when the audit was allocated. */
  | 'TEAM';

/** Gives a corrective action a later due date. That it passed its first one stays a figure of its own for ever. */
export type ActionExtendInput = {
  /** Who approves it: a strategic lead, a director or a quality lead who does not do the action. */
  approverId: string;
  /** The later date. The first due date never changes. */
  dueOn: string;
  /** The action. */
  id: string;
  /** Why, at most 5,000 characters. Case text. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** Which actions a figure counts; everything given must hold. */
export type ActionFigureWhere = {
  /** The activity of the audit. */
  activity?: IdFilter | null | undefined;
  /** The activity's month. */
  month?: MonthFilter | null | undefined;
  /** The service of the case when the audit was allocated. */
  service?: ServiceFilter | null | undefined;
  /** The service area of the case when the audit was allocated. */
  serviceArea?: IdFilter | null | undefined;
  /** The team of the case when the audit was allocated. */
  team?: IdFilter | null | undefined;
};

/** What must change on this case, who does it, by when. */
export type ActionInput = {
  /** By when. */
  dueOn: string;
  /** Who does it. */
  ownerId: string;
  /** What must change, at most 2,000 characters. */
  what: string;
};

/** What changes about a plan. Left out: unchanged. */
export type ActionPlanChangeInput = {
  /** The plan. */
  id: string;
  /** Who answers for it. */
  ownerId?: string | null | undefined;
  /** Closed once every action is verified; a closed plan can be opened again. */
  status?: ActionPlanStatus | null | undefined;
  /** The plan in a line, at most 200 characters. */
  title?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** Makes an action plan from an activity's findings. */
export type ActionPlanCreateInput = {
  /** The activity. */
  activityId: string;
  /** Who answers for it. */
  ownerId: string;
  /** The plan in a line, at most 200 characters. */
  title: string;
};

/** One key of the order of a list of ActionPlan records. */
export type ActionPlanOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ActionPlanOrderField;
};

/** What a list of ActionPlan records can be ordered by. */
export type ActionPlanOrderField =
  /** By when it was made. */
  | 'createdAt'
  /** By title. */
  | 'title';

/** Whether a plan is still followed. */
export type ActionPlanStatus =
  /** Every action is verified, and no meeting follows it any more. */
  | 'CLOSED'
  /** Its actions are followed in meetings. */
  | 'OPEN';

/** Conditions on a field of type ActionPlanStatus; all that are given must hold. */
export type ActionPlanStatusFilter = {
  /** Is this. */
  eq?: ActionPlanStatus | null | undefined;
  /** Is one of these. */
  in?: Array<ActionPlanStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ActionPlanStatus | null | undefined;
  /** Is none of these. */
  notIn?: Array<ActionPlanStatus> | null | undefined;
};

/** Which action plans; everything given must hold. */
export type ActionPlanWhere = {
  /** The activity it was made from. */
  activity?: IdFilter | null | undefined;
  /** Who answers for it. */
  owner?: IdFilter | null | undefined;
  /** Whether it is still followed. */
  status?: ActionPlanStatusFilter | null | undefined;
  /** It in a line. */
  title?: StringFilter | null | undefined;
};

/** Gives a corrective action to another owner, or names a deputy. */
export type ActionReassignInput = {
  /** Who does it while the owner is away; null for nobody. */
  deputyId?: string | null | undefined;
  /** The action. */
  id: string;
  /** Who does it: somebody who works here. Whoever only does an action names a deputy, and no other owner. */
  ownerId?: string | null | undefined;
  /** Why, at most 500 characters; kept for good. Say nothing of the case in it. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** Says that a corrective action reported done is not done yet. */
export type ActionReopenInput = {
  /** The action. */
  id: string;
  /** What is still to be done, at most 5,000 characters. Case text. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** Who asked for a corrective action. */
export type ActionSource =
  /** The auditor. */
  | 'AUDITOR'
  /** The moderator. */
  | 'MODERATOR';

/** Where a corrective action stands. */
export type ActionStatus =
  /** Done, not yet verified by somebody else. */
  | 'DONE'
  /** No longer applies, with approver. */
  | 'NO_LONGER_APPLICABLE'
  /** To do. */
  | 'OPEN'
  /** Done and verified. */
  | 'VERIFIED';

/** Conditions on a field of type ActionStatus; all that are given must hold. */
export type ActionStatusFilter = {
  /** Is this. */
  eq?: ActionStatus | null | undefined;
  /** Is one of these. */
  in?: Array<ActionStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ActionStatus | null | undefined;
  /** Is none of these. */
  notIn?: Array<ActionStatus> | null | undefined;
};

/** What can be done with a corrective action, or with an action of a plan; each is a mutation. */
export type ActionStep =
  /** Close it as no longer applicable: `actionCallOff`. */
  | 'CALL_OFF'
  /** Report it done: `actionComplete`. */
  | 'COMPLETE'
  /** Give it a later date: `actionExtend`. */
  | 'EXTEND'
  /** Give it to another owner or deputy: `actionReassign`. */
  | 'REASSIGN'
  /** Say that it is not done yet: `actionReopen`. */
  | 'REOPEN'
  /** Verify that it is done: `actionVerify`. */
  | 'VERIFY';

/** Verifies that a corrective action is done. */
export type ActionVerifyInput = {
  /** What changed for the child, at most 10,000 characters: asked for with the last action of an audit, once. Case text. */
  changedForChild?: string | null | undefined;
  /** The action. */
  id: string;
  /** How it was verified, at most 5,000 characters. Case text. */
  verification?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** Gives several corrective actions the same later due date. */
export type ActionsExtendInput = {
  /** Who approves it: a strategic lead, a director or a quality lead who does not do the action. */
  approverId: string;
  /** The later date. The first due date never changes. */
  dueOn: string;
  /** The actions, at most 200. */
  ids: Array<string>;
  /** Why, at most 5,000 characters. Case text. */
  reason: string;
};

/** Gives several corrective actions to the same owner or deputy. */
export type ActionsReassignInput = {
  /** Who does it while the owner is away; null for nobody. */
  deputyId?: string | null | undefined;
  /** The actions, at most 200. */
  ids: Array<string>;
  /** Who does it: somebody who works here. Whoever only does an action names a deputy, and no other owner. */
  ownerId?: string | null | undefined;
  /** Why, at most 500 characters; kept for good. Say nothing of the case in it. */
  reason: string;
};

/** Takes an activity to what comes next in its course: from planned to in progress, to reporting, to closed. */
export type ActivityAdvanceInput = {
  /** The activity. */
  id: string;
  /** What comes next, as you have seen it. */
  to: ActivityStatus;
  /** The version you have seen. */
  version: number;
};

/** Takes an activity off the schedule. Refused once an audit or a record of it is begun; those only allocated are exempted. */
export type ActivityCancelInput = {
  /** The activity. */
  id: string;
  /** Why it is cancelled; kept with the revision, and with each audit and record exempted. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** A change of the plan of an activity. What is left out stays as it is; `null` clears. Another month is `activityMove`. */
export type ActivityChangeInput = {
  /** The day its audits are due; of a new one, the month's last working day when left out. Audits due on the former day follow a change; one with a day of its own keeps it. */
  auditDueOn?: string | null | undefined;
  /** Keys of the case categories it looks at; none for any. */
  categories?: Array<string> | null | undefined;
  /** The activity. */
  id: string;
  /** What kind of QA it is. Stands once an audit is allocated. */
  kind?: ActivityKind | null | undefined;
  /** Who leads it. */
  leadId?: string | null | undefined;
  /** Whether moderators grade before they see the auditors' grades; of a new one, `OPEN` when left out. Audits already submitted keep theirs. */
  moderationMode?: ModerationMode | null | undefined;
  /** Which audits the rule `BY_RULE` picks; all three kinds when left out. The other rules have none. */
  moderationPicks?: Array<ModerationPick> | null | undefined;
  /** Share of the audits to be moderated, in whole per cent. */
  moderationRate?: number | null | undefined;
  /** How audits are picked for moderation; of a new one, when left out, every audit at a rate of 100, else a random share. */
  moderationRule?: ModerationRule | null | undefined;
  /** Why it is on the schedule; of a new one, `FRAMEWORK` when left out. */
  origin?: Origin | null | undefined;
  /** Why the plan changes; kept with the revision. */
  reason: string;
  /** The day its report is due; of a new one, the tenth working day of the next month when left out. */
  reportDueOn?: string | null | undefined;
  /** How its cases are chosen; of a new one, `RANDOM` when left out. Stands once an audit is allocated. */
  samplingMethod?: SamplingMethod | null | undefined;
  /** The service it looks at; none when both. */
  service?: Service | null | undefined;
  /** How many records are to be looked at. */
  targetCount?: number | null | undefined;
  /** What it is called on the schedule, at most 200 characters. */
  title?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** Plans an activity once more: its structure, never its audits. */
export type ActivityCopyInput = {
  /** The activity. */
  id: string;
  /** The months it is planned for as well, at most 36: several for one that recurs. */
  months: Array<string>;
};

/** A new activity on the schedule. */
export type ActivityCreateInput = {
  /** The day its audits are due; of a new one, the month's last working day when left out. Audits due on the former day follow a change; one with a day of its own keeps it. */
  auditDueOn?: string | null | undefined;
  /** Keys of the case categories it looks at; none for any. */
  categories?: Array<string> | null | undefined;
  /** What kind of QA it is. */
  kind: ActivityKind;
  /** Who leads it. */
  leadId?: string | null | undefined;
  /** Whether moderators grade before they see the auditors' grades; of a new one, `OPEN` when left out. Audits already submitted keep theirs. */
  moderationMode?: ModerationMode | null | undefined;
  /** Which audits the rule `BY_RULE` picks; all three kinds when left out. The other rules have none. */
  moderationPicks?: Array<ModerationPick> | null | undefined;
  /** Share of the audits to be moderated, in whole per cent. */
  moderationRate?: number | null | undefined;
  /** How audits are picked for moderation; of a new one, when left out, every audit at a rate of 100, else a random share. */
  moderationRule?: ModerationRule | null | undefined;
  /** The month it is planned for. */
  month: string;
  /** Why it is on the schedule; of a new one, `FRAMEWORK` when left out. */
  origin?: Origin | null | undefined;
  /** The day its report is due; of a new one, the tenth working day of the next month when left out. */
  reportDueOn?: string | null | undefined;
  /** How its cases are chosen; of a new one, `RANDOM` when left out. Stands once an audit is allocated. */
  samplingMethod?: SamplingMethod | null | undefined;
  /** The service it looks at; none when both. */
  service?: Service | null | undefined;
  /** How many records are to be looked at. */
  targetCount?: number | null | undefined;
  /** What it is called on the schedule, at most 200 characters. */
  title: string;
};

/** What kind of QA an activity is. */
export type ActivityKind =
  /** Children's case files against the 12 domains. */
  | 'CASE_AUDIT'
  /** A setting against national minimum or quality standards. */
  | 'COMPLIANCE_AUDIT'
  /** A quick look at one question over a sample of records. */
  | 'DIP_SAMPLE'
  /** Practice watched as it happens. */
  | 'PRACTICE_OBSERVATION'
  /** The same cases, or the same theme, audited again. */
  | 'RE_AUDIT'
  /** The supervision of staff. */
  | 'SUPERVISION_AUDIT';

/** Conditions on a field of type ActivityKind; all that are given must hold. */
export type ActivityKindFilter = {
  /** Is this. */
  eq?: ActivityKind | null | undefined;
  /** Is one of these. */
  in?: Array<ActivityKind> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ActivityKind | null | undefined;
  /** Is none of these. */
  notIn?: Array<ActivityKind> | null | undefined;
};

/** Which inspection recommendations and improvement objectives an activity answers to: all of them. */
export type ActivityLinksSetInput = {
  /** The activity. */
  id: string;
  /** The objectives; they replace those that were there. */
  objectiveIds: Array<string>;
  /** The recommendations; they replace those that were there. */
  recommendationIds: Array<string>;
  /** The version you have seen. */
  version: number;
};

/** A move of an activity to another month. Refused once an audit of it is submitted. */
export type ActivityMoveInput = {
  /** The activity. */
  id: string;
  /** The month it moves to. */
  month: string;
  /** Why it moves; kept with the revision. */
  reason: string;
  /** Whether it may leave its financial year's schedule; a month of another year is refused without. */
  toAnotherYear?: boolean | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** Takes an activity one step back that was ended too early: from reporting to in progress, or from closed to reporting. */
export type ActivityReopenInput = {
  /** The activity. */
  id: string;
  /** Why; kept with the revision. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** Where an activity stands. */
export type ActivityStatus =
  /** Taken off the schedule, with a reason. */
  | 'CANCELLED'
  /** Reported and closed. */
  | 'CLOSED'
  /** Cases are being audited. */
  | 'IN_PROGRESS'
  /** On the schedule, not begun. */
  | 'PLANNED'
  /** Auditing is over, the report is being written. */
  | 'REPORTING';

/** Conditions on a field of type ActivityStatus; all that are given must hold. */
export type ActivityStatusFilter = {
  /** Is this. */
  eq?: ActivityStatus | null | undefined;
  /** Is one of these. */
  in?: Array<ActivityStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ActivityStatus | null | undefined;
  /** Is none of these. */
  notIn?: Array<ActivityStatus> | null | undefined;
};

/** What can be done with an activity; each is a mutation. */
export type ActivityStep =
  /** Take it to what comes next in its course: `activityAdvance`. */
  | 'ADVANCE'
  /** Allocate cases in it: `auditAllocate`. */
  | 'ALLOCATE'
  /** Allocate records of its instrument in it: `recordAllocate`. */
  | 'ALLOCATE_RECORDS'
  /** Take it off the schedule: `activityCancel`. */
  | 'CANCEL'
  /** Change its plan: `activityChange`. */
  | 'CHANGE'
  /** Plan it once more: `activityCopy`. */
  | 'COPY'
  /** Move it to another month: `activityMove`. */
  | 'MOVE'
  /** Take it one step back, where it was ended too early: `activityReopen`. */
  | 'REOPEN';

/** Which activities; everything given must hold. */
export type ActivityWhere = {
  /** All of these hold. */
  and?: Array<ActivityWhere> | null | undefined;
  /** The day its audits are due. */
  auditDueOn?: DateFilter | null | undefined;
  /** The case categories it looks at: true of any one of them. `isNull` finds those that look at any category. */
  category?: KeyFilter | null | undefined;
  /** The financial year of its month. */
  financialYear?: FinancialYearFilter | null | undefined;
  /** What kind of QA it is. */
  kind?: ActivityKindFilter | null | undefined;
  /** Who leads it; `isNull` finds the unassigned ones. */
  lead?: IdFilter | null | undefined;
  /** The month it is planned for. */
  month?: MonthFilter | null | undefined;
  /** This does not hold. */
  not?: ActivityWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ActivityWhere> | null | undefined;
  /** The day its report is due. */
  reportDueOn?: DateFilter | null | undefined;
  /** The service it looks at. */
  service?: ServiceFilter | null | undefined;
  /** Where it stands. */
  status?: ActivityStatusFilter | null | undefined;
  /** What it is called. */
  title?: StringFilter | null | undefined;
};

/** Which grades of the moderators are held against the auditors'. */
export type AgreementOn =
  /** Those that blind moderators gave before they saw the auditors'. */
  | 'BLIND'
  /** Those the moderations ended with. */
  | 'FINAL';

/** How far a recommendation or an objective has come. */
export type AimStatus =
  /** It is met. */
  | 'ACHIEVED'
  /** Something is being done. */
  | 'IN_PROGRESS'
  /** Nothing is done yet. */
  | 'OPEN'
  /** It no longer applies, with a reason. */
  | 'WITHDRAWN';

/** Conditions on a field of type AimStatus; all that are given must hold. */
export type AimStatusFilter = {
  /** Is this. */
  eq?: AimStatus | null | undefined;
  /** Is one of these. */
  in?: Array<AimStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: AimStatus | null | undefined;
  /** Is none of these. */
  notIn?: Array<AimStatus> | null | undefined;
};

/** Allocates drawn cases of an activity, many in one go. */
export type AllocationConfirmInput = {
  /** The activity. */
  activityId: string;
  /** The day the audits are due; the activity's when left out. */
  dueOn?: string | null | undefined;
  /** Who audits which case, at most 500. */
  pairs: Array<AllocationPairInput>;
};

/** Lets a conflict of interest pass. Who approves it and why are kept for good. */
export type AllocationExceptionInput = {
  /** Who approves it: a strategic lead, a director or a quality lead, not the auditor. */
  approverId: string;
  /** Why there is nobody else. */
  reason: string;
};

/** One drawn case and who audits it. */
export type AllocationPairInput = {
  /** The auditor: a person on the auditor register. */
  auditorId: string;
  /** Needed where the auditor is too close to the case; left aside where they are not. */
  exception?: AllocationExceptionInput | null | undefined;
  /** The drawn case. */
  sampleCaseId: string;
};

/** Gives a case of an activity to an auditor. */
export type AuditAllocateInput = {
  /** The activity. */
  activityId: string;
  /** The auditor: a person on the auditor register. */
  auditorId: string;
  /** The case. */
  caseId: string;
  /** The day the audit is due. */
  dueOn: string;
};

/** Chooses a submitted audit for moderation that its rule did not choose, or lifts the choice. */
export type AuditChooseForModerationInput = {
  /** Whether it is to be moderated. */
  choice: ModerationChoice;
  /** The audit. */
  id: string;
  /** Why; shown beside the choice, so without details of the case. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** Writes an audit from a document that was read. Nothing is taken from it that is not named here. */
export type AuditDocumentApplyInput = {
  /** The version of the audit you have seen. */
  auditVersion: number;
  /** The document. */
  id: string;
  /** For a document that is no form: where its paragraphs belong. */
  matches?: Array<DocumentMatchInput> | null | undefined;
  /** Say true to submit the audit as well; then it must be complete. */
  submit?: boolean;
  /** The fields to take from the document, of those in which it differs from the draft. The others stay as they are in the draft. */
  take: Array<string>;
};

/** Deletes a document from which nothing was saved. */
export type AuditDocumentDiscardInput = {
  /** The document. */
  id: string;
  /** The version you have seen. */
  version: number;
};

/** The 12 domains of the case audit tool, in order. */
export type AuditDomain =
  /** Assessment. */
  | 'ASSESSMENT'
  /** Coordination between agencies. */
  | 'COORDINATION'
  /** Decision making and management oversight. */
  | 'DECISION_MAKING'
  /** Diversity. */
  | 'DIVERSITY'
  /** Help. */
  | 'HELP'
  /** Preparation for independence. */
  | 'INDEPENDENCE'
  /** Involvement and participation. */
  | 'INVOLVEMENT'
  /** Permanence. */
  | 'PERMANENCE'
  /** Placement. */
  | 'PLACEMENT'
  /** Plans. */
  | 'PLANS'
  /** Reviews. */
  | 'REVIEWS'
  /** Risk. */
  | 'RISK';

/** Conditions on a field of type AuditDomain; all that are given must hold. */
export type AuditDomainFilter = {
  /** Is this. */
  eq?: AuditDomain | null | undefined;
  /** Is one of these. */
  in?: Array<AuditDomain> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: AuditDomain | null | undefined;
  /** Is none of these. */
  notIn?: Array<AuditDomain> | null | undefined;
};

/** Takes an audit that is not submitted off its auditor for good. Its case can be drawn and allocated again; what was written on it is sealed. */
export type AuditExemptInput = {
  /** Who approves it: a strategic lead, a director or a quality lead, not its auditor. */
  approverId: string;
  /** The audit. */
  id: string;
  /** Why; kept for good. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** Marks an audit as filed on the child's record. */
export type AuditFileInput = {
  /** The day it was filed: not before the submission and not in the future; today when left out. */
  filedOn?: string | null | undefined;
  /** The audit. */
  id: string;
  /** The version you have seen. */
  version: number;
};

/** Whether an audit counts. */
export type AuditKind =
  /** An audit of the programme. */
  | 'LIVE'
  /** An audit done in training: counts in no figure. */
  | 'PRACTICE';

/** Conditions on a field of type AuditKind; all that are given must hold. */
export type AuditKindFilter = {
  /** Is this. */
  eq?: AuditKind | null | undefined;
  /** Is one of these. */
  in?: Array<AuditKind> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: AuditKind | null | undefined;
  /** Is none of these. */
  notIn?: Array<AuditKind> | null | undefined;
};

/** A moderator's decision: agrees, or adjusts domains and the overall grade, with reason and feedback. */
export type AuditModerateInput = {
  /** Corrective actions the moderator adds. */
  actions?: Array<ActionInput> | null | undefined;
  /** What the auditor is told; needed when anything changes or an action is added. */
  feedback?: string | null | undefined;
  /** The audit. */
  id: string;
  /** The domains that change; the others are agreed. */
  judgements?: Array<JudgementChange> | null | undefined;
  /** The moderator's overall grade. */
  overall: Grade;
  /** The quality of the audit, apart from the quality of the practice. */
  quality?: AuditQualityInput | null | undefined;
  /** On the quality of the audit, at most 5,000 characters. */
  qualityComment?: string | null | undefined;
  /** Why; needed when anything changes or an action is added. */
  reason?: string | null | undefined;
  /** The version you have seen. */
  version: number;
  /** Whose views you checked were sought. */
  viewsChecked?: Array<ViewHolder> | null | undefined;
  /** On the views sought, where you could not check them all; at most 5,000 characters. */
  viewsComment?: string | null | undefined;
};

/** One key of the order of a list of Audit records. */
export type AuditOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AuditOrderField;
};

/** What a list of Audit records can be ordered by. */
export type AuditOrderField =
  /** By how long ago it was allocated: descending is oldest first. */
  | 'age'
  /** By the day it is due. */
  | 'dueOn'
  /** By reference. */
  | 'reference'
  /** By when it was submitted; those not submitted come first when ascending. */
  | 'submittedAt';

/** How good an audit is as a piece of work, apart from the quality of the practice it looks at. */
export type AuditQuality =
  /** The auditor needs help with it. */
  | 'NEEDS_WORK'
  /** Good enough to rely on. */
  | 'SOUND'
  /** Others could learn from it. */
  | 'STRONG';

/** How good the audit is as a piece of work, whatever it says of the practice. */
export type AuditQualityInput = {
  /** Its analysis. */
  analysis: AuditQuality;
  /** Whether it keeps the child in focus. */
  childFocus: AuditQuality;
  /** Its evidence. */
  evidence: AuditQuality;
};

/** How good the audit is as a piece of work, by its three sides, so far. */
export type AuditQualityJudgedInput = {
  /** Its analysis. */
  analysis?: AuditQuality | null | undefined;
  /** Whether it keeps the child in focus. */
  childFocus?: AuditQuality | null | undefined;
  /** Its evidence. */
  evidence?: AuditQuality | null | undefined;
};

/** Gives an audit that is not submitted to another auditor, who starts afresh. What was written on it is sealed: nobody reads it, and its auditor finds it again if they get the audit back. */
export type AuditReallocateInput = {
  /** Who approves it: a strategic lead, a director or a quality lead, not its auditor. */
  approverId: string;
  /** Who audits it now: a person on the auditor register, independent of the case. */
  auditorId: string;
  /** The day it is due now; unchanged when left out. */
  dueOn?: string | null | undefined;
  /** The audit. */
  id: string;
  /** Why; kept for good. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** Gives an audit back from moderation to the queue. */
export type AuditReleaseFromModerationInput = {
  /** The audit. */
  id: string;
  /** Why; kept for good. Needed where it is somebody else who has it. */
  reason?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** Sends an audit back to its auditor. */
export type AuditReturnInput = {
  /** What the auditor is asked to do, at most 5,000 characters. */
  comment: string;
  /** The audit. */
  id: string;
  /** The version you have seen. */
  version: number;
};

/** Part of an audit as its auditor writes it. Left out: unchanged; null: cleared. */
export type AuditSaveDraftInput = {
  /** All corrective actions of the draft; they replace those it had. */
  actions?: Array<ActionInput> | null | undefined;
  /** What should be better, at most 10,000 characters. */
  areasForImprovement?: string | null | undefined;
  /** The audit. */
  id: string;
  /** The domains written on, each at most once. */
  judgements?: Array<JudgementInput> | null | undefined;
  /** How long it took, in whole minutes, from 0 to 6,000. */
  minutesSpent?: number | null | undefined;
  /** The overall judgement. */
  overall?: Grade | null | undefined;
  /** Why the overall judgement is right although the domains look otherwise, at most 5,000 characters. See `questions`. */
  overallReason?: string | null | undefined;
  /** What was done well, at most 10,000 characters. */
  strengths?: string | null | undefined;
  /** The case in a few sentences, at most 5,000 characters. */
  synopsis?: string | null | undefined;
  /** The version you have seen. */
  version: number;
  /** Whose views were sought; those left out are unchanged. */
  viewsSought?: Array<ViewsSoughtInput> | null | undefined;
};

/** Where an audit stands in its life. */
export type AuditStatus =
  /** Given to an auditor, not begun. */
  | 'ALLOCATED'
  /** Fed back, put right and filed. */
  | 'CLOSED'
  /** The allocation was lifted, with approver and reason. */
  | 'EXEMPTED'
  /** A moderator has it. */
  | 'IN_MODERATION'
  /** Being written; seen by its auditor alone. */
  | 'IN_PROGRESS'
  /** Moderation is complete. */
  | 'MODERATED'
  /** Sent back by the moderator; counts in no figure until submitted again. */
  | 'RETURNED'
  /** Submitted and locked; counts in the figures. */
  | 'SUBMITTED';

/** Conditions on a field of type AuditStatus; all that are given must hold. */
export type AuditStatusFilter = {
  /** Is this. */
  eq?: AuditStatus | null | undefined;
  /** Is one of these. */
  in?: Array<AuditStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: AuditStatus | null | undefined;
  /** Is none of these. */
  notIn?: Array<AuditStatus> | null | undefined;
};

/** What can be done with an audit; each is a mutation. */
export type AuditStep =
  /** Choose it for moderation, or lift the choice: `auditChooseForModeration`. */
  | 'CHOOSE_FOR_MODERATION'
  /** Take it off its auditor for good: `auditExempt`. */
  | 'EXEMPT'
  /** Mark it as filed on the child's record: `auditFile`. */
  | 'FILE'
  /** Decide its moderation: `auditModerate`. */
  | 'MODERATE'
  /** Raise an immediate risk to the child: `immediateRiskRaise`. */
  | 'RAISE_RISK'
  /** Give it to another auditor: `auditReallocate`. */
  | 'REALLOCATE'
  /** Record the feedback conversation: `feedbackRecord`. */
  | 'RECORD_FEEDBACK'
  /** Give it back from moderation to the queue: `auditReleaseFromModeration`. */
  | 'RELEASE'
  /** Send it back to its auditor: `auditReturn`. */
  | 'RETURN'
  /** See the auditor's grades of a blind moderation: `moderationReveal`, once every grade is given. */
  | 'REVEAL'
  /** Write on it: `auditSaveDraft`. */
  | 'SAVE_DRAFT'
  /** Submit it: `auditSubmit`, which also asks whether everything is filled in. */
  | 'SUBMIT'
  /** Take it for moderation: `auditTakeForModeration`. */
  | 'TAKE_FOR_MODERATION'
  /** Take that back: `auditUnfile`. */
  | 'UNFILE';

/** Submits an audit: it is locked and begins to count. */
export type AuditSubmitInput = {
  /** The audit. */
  id: string;
  /** The version you have seen. */
  version: number;
};

/** Takes a submitted audit for moderation, so that nobody else does. */
export type AuditTakeForModerationInput = {
  /** The audit. */
  id: string;
  /** Blind: you grade before you see the grades. As the activity plans when left out; where it plans blind moderation, it cannot be open. */
  mode?: ModerationMode | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** Takes back that an audit is filed on the child's record. */
export type AuditUnfileInput = {
  /** The audit. */
  id: string;
  /** Why it is taken back, at most 5,000 characters. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** Which audits; everything given must hold. */
export type AuditWhere = {
  /** The activity. */
  activity?: IdFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AuditWhere> | null | undefined;
  /** Who audits. */
  auditor?: IdFilter | null | undefined;
  /** The auditor's overall grade, once submitted. */
  auditorGrade?: GradeFilter | null | undefined;
  /** The case. */
  case?: IdFilter | null | undefined;
  /** The categories of the case at allocation: true of any one of them. */
  category?: KeyFilter | null | undefined;
  /** The day it is due to be submitted. */
  dueOn?: DateFilter | null | undefined;
  /** The financial year of the activity's month. */
  financialYear?: FinancialYearFilter | null | undefined;
  /** How one domain was judged. */
  judgement?: JudgementFilter | null | undefined;
  /** The moderator's overall grade, once moderation is complete. */
  moderatedGrade?: GradeFilter | null | undefined;
  /** Whether it was chosen for moderation. */
  moderationChoice?: ModerationChoiceFilter | null | undefined;
  /** How it is moderated. */
  moderationMode?: ModerationModeFilter | null | undefined;
  /** Who moderates or has moderated it. */
  moderator?: IdFilter | null | undefined;
  /** The activity's month. */
  month?: MonthFilter | null | undefined;
  /** This does not hold. */
  not?: AuditWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AuditWhere> | null | undefined;
  /** The grade that counts, once submitted. */
  outcome?: GradeFilter | null | undefined;
  /** The reference people use, `AUD-2018-0021`. */
  reference?: StringFilter | null | undefined;
  /** The service of the case at allocation. */
  service?: ServiceFilter | null | undefined;
  /** The service area of the case at allocation. */
  serviceArea?: IdFilter | null | undefined;
  /** Where the audit stands. */
  status?: AuditStatusFilter | null | undefined;
  /** When it was submitted, the last time. */
  submittedOn?: DateTimeFilter | null | undefined;
  /** The team of the case at allocation. */
  team?: IdFilter | null | undefined;
  /** The views of one of these were not sought, with a reason. True of audits whose judgements the viewer may read. */
  viewsNotSought?: Array<ViewHolder> | null | undefined;
};

/** What changes about an entry of the auditor register. Left out: unchanged; null: cleared. */
export type AuditorChangeInput = {
  /** Whether they may be allocated audits; false while they are away. Cannot be cleared. */
  active?: boolean | null | undefined;
  /** How many audits a month are expected of them, 0 to 31; cannot be cleared. */
  expectedPerMonth?: number | null | undefined;
  /** The entry; its id is the person's. */
  id: string;
  /** The day they left the register for good; they are then not active. */
  leftOn?: string | null | undefined;
  /** The first day of leave, on which nothing is expected of them. */
  pausedFrom?: string | null | undefined;
  /** The last day of leave. */
  pausedUntil?: string | null | undefined;
  /** The day their training was signed off. */
  trainedOn?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** Puts a trained person on the auditor register. */
export type AuditorCreateInput = {
  /** How many audits a month are expected of them, 0 to 31; 1 when left out. */
  expectedPerMonth?: number | null | undefined;
  /** The person. */
  personId: string;
  /** The day their training was signed off. */
  trainedOn?: string | null | undefined;
};

/** One key of the order of a list of Auditor records. */
export type AuditorOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AuditorOrderField;
};

/** What a list of Auditor records can be ordered by. */
export type AuditorOrderField =
  /** By the day their training was signed off. */
  | 'trainedOn';

/** Which entries of the auditor register; everything given must hold. */
export type AuditorWhere = {
  /** Whether they may be allocated audits now. */
  active?: BooleanFilter | null | undefined;
  /** The person. */
  person?: IdFilter | null | undefined;
};

/** Asks auditors for audits they have not submitted: in their inbox, and by e-mail where that is set up. */
export type AuditsChaseInput = {
  /** The audits, at most 500. */
  auditIds: Array<string>;
  /** What is said with it, at most 500 characters. It stands in the inbox only: do not put anything about a case in it. */
  note?: string | null | undefined;
};

/** What changes about a bank holiday. Left out: unchanged. A wrong day is taken off, and the right one added. */
export type BankHolidayChangeInput = {
  /** The bank holiday. */
  id: string;
  /** Whether it is kept: false takes it off, true puts it back. Cannot be cleared. */
  kept?: boolean | null | undefined;
  /** What it is called, at most 200 characters; cannot be cleared. */
  name?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** A bank holiday more. */
export type BankHolidayCreateInput = {
  /** The day. */
  day: string;
  /** What it is called, at most 200 characters. */
  name: string;
};

/** One key of the order of a list of BankHoliday records. */
export type BankHolidayOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: BankHolidayOrderField;
};

/** What a list of BankHoliday records can be ordered by. */
export type BankHolidayOrderField =
  /** By day. */
  | 'day';

/** Which bank holidays; everything given must hold. */
export type BankHolidayWhere = {
  /** The day. */
  day?: DateFilter | null | undefined;
  /** Whether it is kept. */
  kept?: BooleanFilter | null | undefined;
};

/** Which way an indicator is meant to go. */
export type Better =
  /** Higher values are better. */
  | 'HIGHER'
  /** Lower values are better. */
  | 'LOWER';

/** Conditions on a yes-or-no field; all that are given must hold. */
export type BooleanFilter = {
  /** Is this. */
  eq?: boolean | null | undefined;
  /** Is one of these. */
  in?: Array<boolean> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: boolean | null | undefined;
  /** Is none of these. */
  notIn?: Array<boolean> | null | undefined;
};

/** What became of a value that crossed the threshold. */
export type BreachStatus =
  /** An activity was put on the schedule for it. */
  | 'ACCEPTED'
  /** The value was corrected, and crosses the threshold no more. */
  | 'CORRECTED'
  /** It was decided, with a reason, that no activity is needed. */
  | 'DISMISSED'
  /** It proposes an activity; nobody has decided yet. */
  | 'OPEN';

/** Conditions on a field of type BreachStatus; all that are given must hold. */
export type BreachStatusFilter = {
  /** Is this. */
  eq?: BreachStatus | null | undefined;
  /** Is one of these. */
  in?: Array<BreachStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: BreachStatus | null | undefined;
  /** Is none of these. */
  notIn?: Array<BreachStatus> | null | undefined;
};

/** A new calendar feed of the viewer. */
export type CalendarFeedCreateInput = {
  /** What it shows. */
  kind: FeedKind;
};

/** One key of the order of a list of CalendarFeed records. */
export type CalendarFeedOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: CalendarFeedOrderField;
};

/** What a list of CalendarFeed records can be ordered by. */
export type CalendarFeedOrderField =
  /** By when it was made. */
  | 'createdAt';

/** Ends a calendar feed. */
export type CalendarFeedRevokeInput = {
  /** The feed. */
  id: string;
};

/** Which calendar feeds; everything given must hold. */
export type CalendarFeedWhere = {
  /** When it was ended; `isNull: true` for those that were not. */
  revokedAt?: DateTimeFilter | null | undefined;
};

/** A child's case, known only by its reference. */
export type CaseCreateInput = {
  /** The case holder. */
  caseHolderId?: string | null | undefined;
  /** Keys of its case categories, at least one. */
  categories: Array<string>;
  /** The day it was opened. */
  openSince?: string | null | undefined;
  /** Reference in the case-management system: letters, digits, - / . and _, at most 40. Never a name. */
  reference: string;
  /** The service that works with the child. */
  service: Service;
  /** The team that holds it. */
  teamId: string;
};

/** One key of the order of a list of Case records. */
export type CaseOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: CaseOrderField;
};

/** What a list of Case records can be ordered by. */
export type CaseOrderField =
  /** By the day it was opened. */
  | 'openSince'
  /** By reference. */
  | 'reference';

/** Which cases; everything given must hold. */
export type CaseWhere = {
  /** All of these hold. */
  and?: Array<CaseWhere> | null | undefined;
  /** The case holder. */
  caseHolder?: IdFilter | null | undefined;
  /** Its categories: true of any one of them. */
  category?: KeyFilter | null | undefined;
  /** This does not hold. */
  not?: CaseWhere | null | undefined;
  /** The day it was opened. */
  openSince?: DateFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CaseWhere> | null | undefined;
  /** Reference in the case-management system. */
  reference?: StringFilter | null | undefined;
  /** The service that works with the child. */
  service?: ServiceFilter | null | undefined;
  /** The team that holds it. */
  team?: IdFilter | null | undefined;
};

/** What may be said of a change, by the interval of the difference. */
export type ChangeWord =
  /** The same the other way. */
  | 'CLEAR_DECLINE'
  /** The whole 95% interval lies above nought; of the same cases, the sign test is below 5% and more are better. */
  | 'CLEAR_IMPROVEMENT'
  /** The difference could be chance. */
  | 'COULD_BE_CHANCE'
  /** A sample was chosen instead of drawn, or the samples are of other cases. */
  | 'NOT_COMPARABLE'
  /** One of the bases is under 10, or there are fewer than 10 pairs. */
  | 'TOO_FEW_TO_SAY';

/** A group of people trained together to audit. */
export type CohortCreateInput = {
  /** Who takes part, at most 100 people. */
  memberIds?: Array<string> | null | undefined;
  /** What the cohort is called, at most 200 characters. */
  name: string;
  /** Its sessions, 1 to 20. */
  sessions: Array<CohortSessionInput>;
};

/** One key of the order of a list of Cohort records. */
export type CohortOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: CohortOrderField;
};

/** What a list of Cohort records can be ordered by. */
export type CohortOrderField =
  /** By the day of the first session. */
  | 'startsOn';

/** One half day of training. */
export type CohortSessionInput = {
  /** What it covers, a line each. */
  content?: string | null | undefined;
  /** The day it is held. */
  heldOn: string;
};

/** Which training cohorts; everything given must hold. */
export type CohortWhere = {
  /** What it is called. */
  name?: StringFilter | null | undefined;
  /** The day of its first session. */
  startsOn?: DateFilter | null | undefined;
};

/** Which column of a file a field is read from. */
export type ColumnChoiceInput = {
  /** The heading of the column, just as in the file. */
  column: string;
  /** The field, `REFERENCE`; see `Upload.fields`. */
  field: string;
};

/** What completion can be split by. */
export type CompletionBy =
  /** The auditor's level when the audit was allocated. */
  | 'LEVEL'
  /** The activity's month. */
  | 'MONTH'
  /** The auditor. */
  | 'PERSON'
  /** The team the auditor is in now. */
  | 'TEAM';

/** One key of the order of a list of CorrectiveAction records. */
export type CorrectiveActionOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: CorrectiveActionOrderField;
};

/** What a list of CorrectiveAction records can be ordered by. */
export type CorrectiveActionOrderField =
  /** By how long ago it was asked for: descending is oldest first. */
  | 'age'
  /** By the due date as it stands. */
  | 'dueOn'
  /** By the first due date. */
  | 'firstDueOn';

/** Which corrective actions; everything given must hold. */
export type CorrectiveActionWhere = {
  /** The activity of the audit. */
  activity?: IdFilter | null | undefined;
  /** All of these hold. */
  and?: Array<CorrectiveActionWhere> | null | undefined;
  /** The audit that asks for it. */
  audit?: IdFilter | null | undefined;
  /** The due date as it stands. */
  dueOn?: DateFilter | null | undefined;
  /** The activity's month. */
  month?: MonthFilter | null | undefined;
  /** This does not hold. */
  not?: CorrectiveActionWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<CorrectiveActionWhere> | null | undefined;
  /** Whether it is overdue: to be done, and past its date. */
  overdue?: BooleanFilter | null | undefined;
  /** Who does it. */
  owner?: IdFilter | null | undefined;
  /** Who does it, or does it while the owner is away. */
  ownerOrDeputy?: IdFilter | null | undefined;
  /** The reference of the audit. */
  reference?: StringFilter | null | undefined;
  /** The service of the case when the audit was allocated. */
  service?: ServiceFilter | null | undefined;
  /** The service area of the case when the audit was allocated. */
  serviceArea?: IdFilter | null | undefined;
  /** Whether it ever passed its first date, done or not. */
  slipped?: BooleanFilter | null | undefined;
  /** Where it stands. */
  status?: ActionStatusFilter | null | undefined;
  /** The team of the case when the audit was allocated. */
  team?: IdFilter | null | undefined;
};

/** What a data check looks at. */
export type DataCheckGroup =
  /** Audits on their way. */
  | 'AUDITS'
  /** Cases, teams and people. */
  | 'PEOPLE'
  /** The schedule and what it is made from. */
  | 'PLAN'
  /** What follows an audit: feedback, actions, filing. */
  | 'PUTTING_RIGHT';

/** What can be wrong or missing in the data. */
export type DataCheckKind =
  /** A corrective action of the audit is more than 20 days overdue. */
  | 'ACTION_LONG_OVERDUE'
  /** A corrective action of the audit was done more than 10 days ago, and is not verified. */
  | 'ACTION_NOT_VERIFIED'
  /** An open corrective action of the audit is owned by somebody who has left. */
  | 'ACTION_OWNER_LEFT'
  /** The day the audits of the activity are due has passed, and some are not submitted. */
  | 'ACTIVITY_PAST_DUE'
  /** The activity has no day its audits are due. */
  | 'ACTIVITY_WITHOUT_DUE_DAY'
  /** The activity is planned or going on, and nobody leads it, or somebody who has left. */
  | 'ACTIVITY_WITHOUT_LEAD'
  /** The activity does not say how many records are to be looked at. */
  | 'ACTIVITY_WITHOUT_TARGET'
  /** The auditor is active on the register for six months and more, and has submitted nothing in that time. */
  | 'AUDITOR_LONG_IDLE'
  /** The auditor of an audit to be written has left, or is not active on the auditor register. */
  | 'AUDIT_AUDITOR_LEFT'
  /** The audit is not closed, and whoever holds its case has left. */
  | 'AUDIT_CASE_HOLDER_LEFT'
  /** The audit was taken for moderation more than 10 days ago. */
  | 'AUDIT_LONG_IN_MODERATION'
  /** The audit is more than 20 working days overdue. */
  | 'AUDIT_LONG_OVERDUE'
  /** Everything is done, and the audit is not filed on the child's record. */
  | 'AUDIT_NOT_FILED'
  /** The audit was chosen for moderation, was submitted more than 20 days ago, and nobody has taken it. */
  | 'AUDIT_WAITS_FOR_MODERATION'
  /** The case has no case holder, or one who has left. */
  | 'CASE_WITHOUT_HOLDER'
  /** The outcome is known for more than 20 days, and the feedback conversation is not held. */
  | 'FEEDBACK_NOT_HELD'
  /** The indicator is watched, and has no value for either of the last two months. */
  | 'INDICATOR_WITHOUT_VALUE'
  /** The person works here and has no e-mail address. */
  | 'PERSON_WITHOUT_EMAIL'
  /** The person has neither a level nor a role. */
  | 'PERSON_WITHOUT_LEVEL'
  /** The person holds cases or leads a team, and is in no team. */
  | 'PERSON_WITHOUT_TEAM'
  /** The latest sampling frame is older than 90 days. */
  | 'SAMPLE_FRAME_OLD'
  /** The service area lacks an operational or strategic lead, or one of them has left. */
  | 'SERVICE_AREA_WITHOUT_LEAD'
  /** No activity of this financial year looks at the service. */
  | 'SERVICE_LEFT_OUT'
  /** The team has no manager, or one who has left. */
  | 'TEAM_WITHOUT_MANAGER';

/** Conditions on a day; all that are given must hold. */
export type DateFilter = {
  /** Is this. */
  eq?: string | null | undefined;
  /** Comes after this. */
  gt?: string | null | undefined;
  /** Is this or comes after it. */
  gte?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Comes before this. */
  lt?: string | null | undefined;
  /** Is this or comes before it. */
  lte?: string | null | undefined;
  /** Is not this. */
  ne?: string | null | undefined;
  /** Is none of these. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on an instant; all that are given must hold. */
export type DateTimeFilter = {
  /** Is this. */
  eq?: string | null | undefined;
  /** Comes after this. */
  gt?: string | null | undefined;
  /** Is this or comes after it. */
  gte?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Comes before this. */
  lt?: string | null | undefined;
  /** Is this or comes before it. */
  lte?: string | null | undefined;
  /** Is not this. */
  ne?: string | null | undefined;
  /** Is none of these. */
  notIn?: Array<string> | null | undefined;
};

/** A file of people, teams or service areas. */
export type DirectoryImportInput = {
  /** True says what would become of each row, and changes nothing. */
  dryRun: boolean;
  /** The file as CSV text with headings, at most 2,000 rows. A column that is left out changes nothing; an empty cell clears. Nobody is removed for not being in it. */
  file: string;
  /** What it holds. */
  kind: DirectoryKind;
};

/** What a file of the directory holds. */
export type DirectoryKind =
  /** People, by e-mail address. */
  | 'PEOPLE'
  /** Service areas, by name. */
  | 'SERVICE_AREAS'
  /** Teams, by name. */
  | 'TEAMS';

/** What an uploaded Word document is. */
export type DocumentKind =
  /** The form of this audit, read box by box. */
  | 'FORM'
  /** A document that is no form of today: a person says which paragraph belongs where. */
  | 'FREE';

/** Which field of the audit a paragraph of a document belongs to. */
export type DocumentMatchInput = {
  /** The paragraph, by its `index`. */
  block: number;
  /** The field, `judgements.RISK.evidence`. */
  field: string;
};

/** Which of two texts is to stand. */
export type DocumentSide =
  /** The document's. */
  | 'DOCUMENT'
  /** The draft's. */
  | 'DRAFT';

/** How far an uploaded Word document has come. */
export type DocumentStatus =
  /** The audit was written from it, and it is kept with the audit. */
  | 'KEPT'
  /** It is read and nothing of it is saved. Its uploader alone sees it; after a week it is deleted. */
  | 'READ';

/** The grade of one domain, or that it does not apply. */
export type DomainGrade =
  /** Not good enough. */
  | 'DOES_NOT_MEET_GOOD'
  /** Better than good. */
  | 'EXCEEDS_GOOD'
  /** Good. */
  | 'MEETS_GOOD'
  /** Does not apply to this child; leaves every base. */
  | 'NOT_APPLICABLE';

/** Keeps a draft as it was last saved, whatever is saved next. */
export type DraftPutAsideInput = {
  /** The audit. */
  id: string;
};

/** A corrective action that is still being written. */
export type DraftedActionInput = {
  /** By when. */
  dueOn?: string | null | undefined;
  /** Who does it. */
  ownerId?: string | null | undefined;
  /** What must change, so far. */
  what: string;
};

/** One domain as far as the moderator has come with it. */
export type DraftedJudgementInput = {
  /** Which of the 12 domains. */
  domain: AuditDomain;
  /** The moderator's grade so far. */
  grade?: DomainGrade | null | undefined;
  /** Why it differs, so far. */
  reason?: string | null | undefined;
};

/** Whether a sample stands. */
export type DrawStatus =
  /** It stands. */
  | 'DRAWN'
  /** It was withdrawn, with a reason. */
  | 'WITHDRAWN';

/** Conditions on a field of type DrawStatus; all that are given must hold. */
export type DrawStatusFilter = {
  /** Is this. */
  eq?: DrawStatus | null | undefined;
  /** Is one of these. */
  in?: Array<DrawStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: DrawStatus | null | undefined;
  /** Is none of these. */
  notIn?: Array<DrawStatus> | null | undefined;
};

/** Why a case of the frame could not be drawn. */
export type ExclusionReason =
  /** An audit of it is allocated and not yet submitted. */
  | 'ALREADY_ALLOCATED'
  /** An audit of it was submitted not long ago. */
  | 'AUDITED_RECENTLY'
  /** Somebody took it out, with a reason. */
  | 'NAMED';

/** What a calendar feed shows. */
export type FeedKind =
  /** When audits and corrective actions of its person are due, and the activities they lead. */
  | 'MY_DUE_DATES'
  /** When the audits and the report of every activity are due. */
  | 'WHOLE_SCHEDULE';

/** Corrects the record of a feedback conversation. The one before stays to be read. */
export type FeedbackCorrectInput = {
  /** Why the auditor or the case holder was not there, at most 500 characters. */
  absence?: string | null | undefined;
  /** What the worker disagrees with, at most 5,000 characters; a moderator then answers it. Case text. */
  disagreement?: string | null | undefined;
  /** The day it was held: not before the submission, or the moderation that made it due again, and not in the future. */
  heldOn: string;
  /** The record that is wrong. */
  id: string;
  /** Who took part, at most 20 people: the auditor and the case holder at least, unless `absence` says why not. */
  participantIds: Array<string>;
  /** What was agreed, at most 10,000 characters. Case text. */
  points: string;
  /** Why it is corrected, at most 5,000 characters. */
  reason: string;
  /** The version of it you have seen. */
  version: number;
  /** The worker's own view, at most 10,000 characters. Case text. */
  workerView?: string | null | undefined;
};

/** Answers a worker's disagreement with an audit. */
export type FeedbackDisagreementAnswerInput = {
  /** What you say to it, at most 5,000 characters. Case text. */
  answer: string;
  /** The record of the conversation. */
  id: string;
  /** The version of it you have seen. */
  version: number;
};

/** Adds the case holder's own view to a feedback conversation. */
export type FeedbackOwnViewInput = {
  /** What you disagree with, at most 5,000 characters; a moderator then answers it. What was said before stays where this is left out. Case text. */
  disagreement?: string | null | undefined;
  /** The record of the conversation. */
  id: string;
  /** How you see it, at most 10,000 characters. Case text. */
  ownView: string;
  /** The version of it you have seen. */
  version: number;
};

/** Records a feedback conversation. */
export type FeedbackRecordInput = {
  /** Why the auditor or the case holder was not there, at most 500 characters. */
  absence?: string | null | undefined;
  /** The audit. */
  auditId: string;
  /** What the worker disagrees with, at most 5,000 characters; a moderator then answers it. Case text. */
  disagreement?: string | null | undefined;
  /** The day it was held: not before the submission, or the moderation that made it due again, and not in the future. */
  heldOn: string;
  /** Who took part, at most 20 people: the auditor and the case holder at least, unless `absence` says why not. */
  participantIds: Array<string>;
  /** What was agreed, at most 10,000 characters. Case text. */
  points: string;
  /** The version of the audit you have seen. */
  version: number;
  /** The worker's own view, at most 10,000 characters. Case text. */
  workerView?: string | null | undefined;
};

/** Withdraws the record of a feedback conversation that was not held, or not about this audit. */
export type FeedbackWithdrawInput = {
  /** The record. */
  id: string;
  /** Why it is withdrawn, at most 5,000 characters. */
  reason: string;
  /** The version of it you have seen. */
  version: number;
};

/** Which grade a figure counts. */
export type FigureBasis =
  /** All submitted audits, the auditor's grade. */
  | 'AUDITOR'
  /** Completed moderations only, the moderated grade. */
  | 'MODERATED'
  /** All submitted audits: the moderated grade where moderation is complete, else the auditor's. */
  | 'OUTCOME';

/** Conditions on a financial year; all that are given must hold. */
export type FinancialYearFilter = {
  /** Is this. */
  eq?: string | null | undefined;
  /** Comes after this. */
  gt?: string | null | undefined;
  /** Is this or comes after it. */
  gte?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Comes before this. */
  lt?: string | null | undefined;
  /** Is this or comes before it. */
  lte?: string | null | undefined;
  /** Is not this. */
  ne?: string | null | undefined;
  /** Is none of these. */
  notIn?: Array<string> | null | undefined;
};

/** Imports a checked file as a sampling frame. */
export type FrameApplyInput = {
  /** The file. */
  id: string;
  /** The day the list was taken from the case system; today when left out. */
  takenOn?: string | null | undefined;
  /** The version you have seen. */
  version: number;
  /** Say true to import without the rows that cannot be; they are kept with their reasons. Otherwise a file with such rows is refused. */
  withoutRejected?: boolean;
};

/** Checks a file: says of every row whether it can be imported, and imports nothing. */
export type FrameCheckInput = {
  /** The file. */
  id: string;
  /** Which column holds what. */
  mapping: Array<ColumnChoiceInput>;
  /** The version you have seen. */
  version: number;
};

/** Whether samples are drawn from a sampling frame. */
export type FrameStatus =
  /** Samples can be drawn from it. */
  | 'IN_USE'
  /** Its import was undone; its rows are gone. */
  | 'UNDONE';

/** Conditions on a field of type FrameStatus; all that are given must hold. */
export type FrameStatusFilter = {
  /** Is this. */
  eq?: FrameStatus | null | undefined;
  /** Is one of these. */
  in?: Array<FrameStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: FrameStatus | null | undefined;
  /** Is none of these. */
  notIn?: Array<FrameStatus> | null | undefined;
};

/** Undoes the import of a sampling frame: its rows are deleted. Refused once a sample was drawn from it. */
export type FrameUndoInput = {
  /** The sampling frame. */
  id: string;
  /** Why; kept in the change record. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** How well practice met the standard. */
export type Grade =
  /** The child was not served well enough. */
  | 'DOES_NOT_MEET_GOOD'
  /** Better than good. */
  | 'EXCEEDS_GOOD'
  /** Good. */
  | 'MEETS_GOOD';

/** How a grade compares with the earlier one of the same case. */
export type GradeChange =
  /** It is higher. */
  | 'BETTER'
  /** One of the two is missing or does not apply. */
  | 'NOT_COMPARABLE'
  /** It is the same. */
  | 'SAME'
  /** It is lower. */
  | 'WORSE';

/** Conditions on a field of type Grade; all that are given must hold. */
export type GradeFilter = {
  /** Is this. */
  eq?: Grade | null | undefined;
  /** Is one of these. */
  in?: Array<Grade> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: Grade | null | undefined;
  /** Is none of these. */
  notIn?: Array<Grade> | null | undefined;
};

/** Conditions on the id of a record; all that are given must hold. */
export type IdFilter = {
  /** Is this. */
  eq?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: string | null | undefined;
  /** Is none of these. */
  notIn?: Array<string> | null | undefined;
};

/** Records what somebody who was told of an immediate risk answered. */
export type ImmediateRiskAnsweredInput = {
  /** What they said they will do, at most 5,000 characters. */
  answer: string;
  /** When they answered. */
  answeredAt: string;
  /** The immediate risk. */
  id: string;
  /** Which telling was answered. */
  toldId: string;
  /** The version you have seen. */
  version: number;
};

/** One key of the order of a list of ImmediateRisk records. */
export type ImmediateRiskOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ImmediateRiskOrderField;
};

/** What a list of ImmediateRisk records can be ordered by. */
export type ImmediateRiskOrderField =
  /** By when it was raised. */
  | 'raisedAt'
  /** By the reference of the audit. */
  | 'reference';

/** Raises an immediate risk to the child, found while reading. */
export type ImmediateRiskRaiseInput = {
  /** The audit in which it was found, live or practice, at any stage. */
  auditId: string;
  /** Who was told already, by speaking to them. */
  told?: RiskTellingInput | null | undefined;
  /** What the risk is, at most 5,000 characters. */
  what: string;
};

/** Records that somebody was told of an immediate risk. */
export type ImmediateRiskToldInput = {
  /** The immediate risk. */
  id: string;
  /** Who was told, how and when. */
  told: RiskTellingInput;
  /** The version you have seen. */
  version: number;
};

/** Which immediate risks; everything given must hold. */
export type ImmediateRiskWhere = {
  /** The audit in which it was found. */
  audit?: IdFilter | null | undefined;
  /** When somebody was first told; `{ isNull: true }` for those told to nobody. */
  firstToldAt?: DateTimeFilter | null | undefined;
  /** The service of the case. */
  service?: ServiceFilter | null | undefined;
  /** The service area of the case. */
  serviceArea?: IdFilter | null | undefined;
  /** Whether it waits for an answer. */
  status?: RiskStatusFilter | null | undefined;
};

/** Withdraws an immediate risk that was raised by mistake. */
export type ImmediateRiskWithdrawInput = {
  /** The immediate risk. */
  id: string;
  /** Why, at most 5,000 characters. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** What becomes of a row of a file of the directory. */
export type ImportOutcome =
  /** It is added. */
  | 'ADDED'
  /** What is there is changed. */
  | 'CHANGED'
  /** It says what is there already. */
  | 'UNCHANGED'
  /** It cannot be imported. */
  | 'WRONG';

/** What changes about an objective. Left out: unchanged; null: cleared. */
export type ImprovementObjectiveChangeInput = {
  /** By when. */
  dueOn?: string | null | undefined;
  /** Which one. */
  id: string;
  /** How it is known to be achieved, or why it was withdrawn, at most 5,000 characters: needed with either. */
  outcome?: string | null | undefined;
  /** Who looks after it. */
  ownerId?: string | null | undefined;
  /** The plan it belongs to; cannot be cleared. */
  plan?: string | null | undefined;
  /** How far it has come; cannot be cleared. */
  status?: AimStatus | null | undefined;
  /** It in full, at most 5,000 characters. */
  text?: string | null | undefined;
  /** It in a line, at most 200 characters; cannot be cleared. */
  title?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** An objective of the improvement plan. */
export type ImprovementObjectiveCreateInput = {
  /** By when. */
  dueOn?: string | null | undefined;
  /** Who looks after it. */
  ownerId?: string | null | undefined;
  /** The plan it belongs to, at most 200 characters. */
  plan: string;
  /** It in full, at most 5,000 characters. */
  text?: string | null | undefined;
  /** It in a line, at most 200 characters. */
  title: string;
};

/** One key of the order of a list of ImprovementObjective records. */
export type ImprovementObjectiveOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ImprovementObjectiveOrderField;
};

/** What a list of ImprovementObjective records can be ordered by. */
export type ImprovementObjectiveOrderField =
  /** By when it is due; those without a day come first when ascending. */
  | 'dueOn'
  /** By title. */
  | 'title';

/** Which objectives; everything given must hold. */
export type ImprovementObjectiveWhere = {
  /** By when. */
  dueOn?: DateFilter | null | undefined;
  /** Who looks after it. */
  owner?: IdFilter | null | undefined;
  /** The plan it belongs to. */
  plan?: StringFilter | null | undefined;
  /** How far it has come. */
  status?: AimStatusFilter | null | undefined;
  /** It in a line. */
  title?: StringFilter | null | undefined;
};

/** Puts an activity on the schedule for a value that crossed the threshold. Its origin is PERFORMANCE_DATA. */
export type IndicatorBreachAcceptInput = {
  /** The day its audits are due; of a new one, the month's last working day when left out. Audits due on the former day follow a change; one with a day of its own keeps it. */
  auditDueOn?: string | null | undefined;
  /** Keys of the case categories it looks at; none for any. */
  categories?: Array<string> | null | undefined;
  /** The breach. */
  id: string;
  /** What kind of QA it is. */
  kind: ActivityKind;
  /** Who leads it. */
  leadId?: string | null | undefined;
  /** Whether moderators grade before they see the auditors' grades; of a new one, `OPEN` when left out. Audits already submitted keep theirs. */
  moderationMode?: ModerationMode | null | undefined;
  /** Which audits the rule `BY_RULE` picks; all three kinds when left out. The other rules have none. */
  moderationPicks?: Array<ModerationPick> | null | undefined;
  /** Share of the audits to be moderated, in whole per cent. */
  moderationRate?: number | null | undefined;
  /** How audits are picked for moderation; of a new one, when left out, every audit at a rate of 100, else a random share. */
  moderationRule?: ModerationRule | null | undefined;
  /** The month it is planned for. */
  month: string;
  /** Why it is on the schedule; of a new one, `FRAMEWORK` when left out. */
  origin?: Origin | null | undefined;
  /** The day its report is due; of a new one, the tenth working day of the next month when left out. */
  reportDueOn?: string | null | undefined;
  /** How its cases are chosen; of a new one, `RANDOM` when left out. Stands once an audit is allocated. */
  samplingMethod?: SamplingMethod | null | undefined;
  /** The service it looks at; none when both. */
  service?: Service | null | undefined;
  /** How many records are to be looked at. */
  targetCount?: number | null | undefined;
  /** What it is called on the schedule, at most 200 characters. */
  title: string;
  /** The version you have seen. */
  version: number;
};

/** Decides that a value that crossed the threshold needs no activity. */
export type IndicatorBreachDismissInput = {
  /** The breach. */
  id: string;
  /** Why; kept for good. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** One key of the order of a list of IndicatorBreach records. */
export type IndicatorBreachOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: IndicatorBreachOrderField;
};

/** What a list of IndicatorBreach records can be ordered by. */
export type IndicatorBreachOrderField =
  /** By the month of the value. */
  | 'month';

/** Which breaches; everything given must hold. */
export type IndicatorBreachWhere = {
  /** The indicator. */
  indicator?: IdFilter | null | undefined;
  /** The month of the value. */
  month?: MonthFilter | null | undefined;
  /** What became of it. */
  status?: BreachStatusFilter | null | undefined;
};

/** What changes about an indicator. Left out: unchanged; null: cleared. Values that were entered, and what was decided about them, stay as they are. */
export type IndicatorChangeInput = {
  /** Whether it is still watched: false takes no more values. Cannot be cleared. */
  active?: boolean | null | undefined;
  /** What is counted, and how, at most 2,000 characters. */
  definition?: string | null | undefined;
  /** The indicator. */
  id: string;
  /** What it is called, at most 200 characters; cannot be cleared. */
  name?: string | null | undefined;
  /** Who looks after it. */
  ownerId?: string | null | undefined;
  /** The service it is about; none when both. */
  service?: Service | null | undefined;
  /** What is aimed at, with at most two decimals. */
  target?: number | null | undefined;
  /** What a value must not be worse than; cannot be cleared. */
  threshold?: number | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** A new indicator. */
export type IndicatorCreateInput = {
  /** Which way it is meant to go. */
  better: Better;
  /** What is counted, and how, at most 2,000 characters. */
  definition?: string | null | undefined;
  /** What it is called, at most 200 characters. */
  name: string;
  /** Who looks after it. */
  ownerId?: string | null | undefined;
  /** The service it is about; none when both. */
  service?: Service | null | undefined;
  /** What is aimed at, with at most two decimals. */
  target?: number | null | undefined;
  /** What a value must not be worse than, with at most two decimals; one that is proposes an activity. */
  threshold: number;
  /** What its values are. Stands once there are values. */
  unit: IndicatorUnit;
};

/** One key of the order of a list of Indicator records. */
export type IndicatorOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: IndicatorOrderField;
};

/** What a list of Indicator records can be ordered by. */
export type IndicatorOrderField =
  /** By name. */
  | 'name';

/** Where a value stands against target and threshold. */
export type IndicatorState =
  /** Worse than the threshold. */
  | 'BREACHED'
  /** Worse than the target, on the threshold or better. */
  | 'OFF_TARGET'
  /** On the target or better; without a target, on the threshold or better. */
  | 'ON_TARGET';

/** What the values of an indicator are. */
export type IndicatorUnit =
  /** A number of things. */
  | 'COUNT'
  /** Days. */
  | 'DAYS'
  /** Per cent. */
  | 'PERCENT';

/** What an indicator was in one month. */
export type IndicatorValueInput = {
  /** The month; not one to come. */
  month: string;
  /** What is said about it, at most 2,000 characters. Left out: what is there stays. */
  note?: string | null | undefined;
  /** The value, with at most two decimals. */
  value: number;
};

/** Enters values of an indicator, or corrects them: one month or many at once. */
export type IndicatorValuesEnterInput = {
  /** The indicator. */
  id: string;
  /** The values, at most 120, each month once. */
  values: Array<IndicatorValueInput>;
  /** The version you have seen. */
  version: number;
};

/** Which indicators; everything given must hold. */
export type IndicatorWhere = {
  /** Whether it is still watched. */
  active?: BooleanFilter | null | undefined;
  /** What it is called. */
  name?: StringFilter | null | undefined;
  /** The service it is about. */
  service?: ServiceFilter | null | undefined;
};

/** What changes about a recommendation. Left out: unchanged; null: cleared. */
export type InspectionRecommendationChangeInput = {
  /** By when. */
  dueOn?: string | null | undefined;
  /** Which one. */
  id: string;
  /** Which inspection; cannot be cleared. */
  inspection?: string | null | undefined;
  /** How it is known to be achieved, or why it was withdrawn, at most 5,000 characters: needed with either. */
  outcome?: string | null | undefined;
  /** Who looks after it. */
  ownerId?: string | null | undefined;
  /** The day the inspection was published; cannot be cleared. */
  publishedOn?: string | null | undefined;
  /** How far it has come; cannot be cleared. */
  status?: AimStatus | null | undefined;
  /** It in full, at most 5,000 characters. */
  text?: string | null | undefined;
  /** It in a line, at most 200 characters; cannot be cleared. */
  title?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** What an inspection recommended. */
export type InspectionRecommendationCreateInput = {
  /** By when. */
  dueOn?: string | null | undefined;
  /** Which inspection, at most 200 characters. */
  inspection: string;
  /** Who looks after it. */
  ownerId?: string | null | undefined;
  /** The day the inspection was published. */
  publishedOn: string;
  /** It in full, at most 5,000 characters. */
  text?: string | null | undefined;
  /** It in a line, at most 200 characters. */
  title: string;
};

/** One key of the order of a list of InspectionRecommendation records. */
export type InspectionRecommendationOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: InspectionRecommendationOrderField;
};

/** What a list of InspectionRecommendation records can be ordered by. */
export type InspectionRecommendationOrderField =
  /** By when it is due; those without a day come first when ascending. */
  | 'dueOn'
  /** By the day the inspection was published. */
  | 'publishedOn'
  /** By title. */
  | 'title';

/** Which recommendations; everything given must hold. */
export type InspectionRecommendationWhere = {
  /** By when. */
  dueOn?: DateFilter | null | undefined;
  /** Which inspection. */
  inspection?: StringFilter | null | undefined;
  /** Who looks after it. */
  owner?: IdFilter | null | undefined;
  /** How far it has come. */
  status?: AimStatusFilter | null | undefined;
  /** It in a line. */
  title?: StringFilter | null | undefined;
};

/** Conditions on a field of type InstrumentRecordKind; all that are given must hold. */
export type InstrumentRecordKindFilter = {
  /** Is this. */
  eq?: ActivityKind | null | undefined;
  /** Is one of these. */
  in?: Array<ActivityKind> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ActivityKind | null | undefined;
  /** Is none of these. */
  notIn?: Array<ActivityKind> | null | undefined;
};

/** One key of the order of a list of InstrumentRecord records. */
export type InstrumentRecordOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: InstrumentRecordOrderField;
};

/** What a list of InstrumentRecord records can be ordered by. */
export type InstrumentRecordOrderField =
  /** By the day it is due. */
  | 'dueOn'
  /** By reference. */
  | 'reference'
  /** By when it was submitted; those not submitted come first when ascending. */
  | 'submittedAt';

/** Where a record of an instrument stands in its life. */
export type InstrumentRecordStatus =
  /** Given to somebody, not begun. */
  | 'ALLOCATED'
  /** The allocation was lifted, with approver and reason. */
  | 'EXEMPTED'
  /** Being written; seen by its recorder alone. */
  | 'IN_PROGRESS'
  /** Submitted and locked; counts in the figures. */
  | 'SUBMITTED';

/** Conditions on a field of type InstrumentRecordStatus; all that are given must hold. */
export type InstrumentRecordStatusFilter = {
  /** Is this. */
  eq?: InstrumentRecordStatus | null | undefined;
  /** Is one of these. */
  in?: Array<InstrumentRecordStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: InstrumentRecordStatus | null | undefined;
  /** Is none of these. */
  notIn?: Array<InstrumentRecordStatus> | null | undefined;
};

/** Which records; everything given must hold. */
export type InstrumentRecordWhere = {
  /** The activity. */
  activity?: IdFilter | null | undefined;
  /** All of these hold. */
  and?: Array<InstrumentRecordWhere> | null | undefined;
  /** The day it is due. */
  dueOn?: DateFilter | null | undefined;
  /** Key of the instrument. */
  instrument?: KeyFilter | null | undefined;
  /** The activity's kind. */
  kind?: InstrumentRecordKindFilter | null | undefined;
  /** The activity's month. */
  month?: MonthFilter | null | undefined;
  /** This does not hold. */
  not?: InstrumentRecordWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<InstrumentRecordWhere> | null | undefined;
  /** The judgement on the whole, once submitted. */
  overall?: KeyFilter | null | undefined;
  /** Who records. */
  recorder?: IdFilter | null | undefined;
  /** The reference people use, `OBS-2018-0001`. */
  reference?: StringFilter | null | undefined;
  /** Where the record stands. */
  status?: InstrumentRecordStatusFilter | null | undefined;
  /** The observed worker or the supervisee. */
  subject?: IdFilter | null | undefined;
  /** When it was submitted. */
  submittedOn?: DateTimeFilter | null | undefined;
  /** The subject's team when it was allocated. */
  team?: IdFilter | null | undefined;
};

/** Conditions on a whole number; all that are given must hold. */
export type IntFilter = {
  /** Is this. */
  eq?: number | null | undefined;
  /** Comes after this. */
  gt?: number | null | undefined;
  /** Is this or comes after it. */
  gte?: number | null | undefined;
  /** Is one of these. */
  in?: Array<number> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Comes before this. */
  lt?: number | null | undefined;
  /** Is this or comes before it. */
  lte?: number | null | undefined;
  /** Is not this. */
  ne?: number | null | undefined;
  /** Is none of these. */
  notIn?: Array<number> | null | undefined;
};

/** A domain as the moderator grades it, where it differs from the auditor's grade. */
export type JudgementChange = {
  /** Which of the 12 domains. */
  domain: AuditDomain;
  /** The moderator's grade. */
  grade: DomainGrade;
  /** Why the grade changes. */
  reason: string;
};

/** How one domain was judged. True of audits whose judgements the viewer may read. */
export type JudgementFilter = {
  /** Whose grade. */
  basis?: FigureBasis;
  /** The domain. */
  domain: AuditDomain;
  /** It is one of these. */
  in: Array<DomainGrade>;
};

/** What is written about one domain. Left out: unchanged; null: cleared. */
export type JudgementInput = {
  /** The difference it made to the child, at most 10,000 characters. */
  difference?: string | null | undefined;
  /** Which of the 12 domains. */
  domain: AuditDomain;
  /** What was seen, at most 20,000 characters. */
  evidence?: string | null | undefined;
  /** Its grade. */
  grade?: DomainGrade | null | undefined;
  /** Why the domain does not apply, at most 2,000 characters. */
  notApplicableReason?: string | null | undefined;
};

/** Conditions on a key of reference data, such as `ADOPTION`; all that are given must hold. */
export type KeyFilter = {
  /** Is this. */
  eq?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: string | null | undefined;
  /** Is none of these. */
  notIn?: Array<string> | null | undefined;
};

/** Lets somebody read one referral of a dip sample for a while. */
export type LadoAccessGrantInput = {
  /** Who audits it. */
  personId: string;
  /** Why, at most 5,000 characters. */
  reason: string;
  /** The referral. */
  referralId: string;
  /** The last day, at most a year from today. */
  untilOn: string;
};

/** Why somebody who is not the LADO meets referrals for a while. */
export type LadoAccessKind =
  /** Reads one referral of a dip sample. */
  | 'AUDITOR'
  /** Covers for the LADO: the whole register. */
  | 'DEPUTY';

/** Conditions on a field of type LadoAccessKind; all that are given must hold. */
export type LadoAccessKindFilter = {
  /** Is this. */
  eq?: LadoAccessKind | null | undefined;
  /** Is one of these. */
  in?: Array<LadoAccessKind> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: LadoAccessKind | null | undefined;
  /** Is none of these. */
  notIn?: Array<LadoAccessKind> | null | undefined;
};

/** One key of the order of a list of LadoAccess records. */
export type LadoAccessOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: LadoAccessOrderField;
};

/** What a list of LadoAccess records can be ordered by. */
export type LadoAccessOrderField =
  /** By the first day of it. */
  | 'fromOn'
  /** By the last day of it. */
  | 'untilOn';

/** Takes cover or access back at once. */
export type LadoAccessRevokeInput = {
  /** The cover or access. */
  id: string;
  /** Why, at most 5,000 characters. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** Which cover and access; everything given must hold. */
export type LadoAccessWhere = {
  /** To cover, or to audit. */
  kind?: LadoAccessKindFilter | null | undefined;
  /** The last day of it. */
  untilOn?: DateFilter | null | undefined;
};

/** What the adult does there. */
export type LadoAdultRole =
  /** Coaches. */
  | 'COACH'
  /** Drives or escorts children. */
  | 'DRIVER_OR_ESCORT'
  /** Works with the youngest. */
  | 'EARLY_YEARS_WORKER'
  /** Leads in a faith group. */
  | 'FAITH_LEADER'
  /** Fosters. */
  | 'FOSTER_CARER'
  /** Works in health. */
  | 'HEALTH_WORKER'
  /** Does something else. */
  | 'OTHER'
  /** Works in a children's home. */
  | 'RESIDENTIAL_WORKER'
  /** Is a social worker. */
  | 'SOCIAL_WORKER'
  /** Supports in a school. */
  | 'SUPPORT_STAFF'
  /** Teaches. */
  | 'TEACHER'
  /** Volunteers. */
  | 'VOLUNTEER';

/** Who refers to the LADO, or is asked to a meeting. */
export type LadoAgency =
  /** A school, college or the education service. */
  | 'EDUCATION'
  /** The employer, or whoever the adult volunteers for. */
  | 'EMPLOYER'
  /** A health service. */
  | 'HEALTH'
  /** The employer's human resources. */
  | 'HUMAN_RESOURCES'
  /** Somebody else. */
  | 'OTHER'
  /** The police. */
  | 'POLICE'
  /** A parent, child or member of the public. */
  | 'PUBLIC'
  /** A regulator. */
  | 'REGULATOR'
  /** Children's social care. */
  | 'SOCIAL_CARE'
  /** A voluntary organisation. */
  | 'VOLUNTARY';

/** What a referral still waits for. */
export type LadoAwaited =
  /** Its conclusion. */
  | 'CONCLUSION'
  /** The outcome of a referral for barring. */
  | 'DBS_OUTCOME'
  /** Whether the adult goes on working with children. */
  | 'EMPLOYMENT_STATUS'
  /** The outcome of the disciplinary process. */
  | 'HR_OUTCOME';

/** Conditions on a field of type LadoAwaited; all that are given must hold. */
export type LadoAwaitedFilter = {
  /** Is this. */
  eq?: LadoAwaited | null | undefined;
  /** Is one of these. */
  in?: Array<LadoAwaited> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: LadoAwaited | null | undefined;
  /** Is none of these. */
  notIn?: Array<LadoAwaited> | null | undefined;
};

/** What the barring service decided. */
export type LadoDbsOutcome =
  /** Barred. */
  | 'BARRED'
  /** It does not apply, with a reason. */
  | 'NOT_APPLICABLE'
  /** Not barred. */
  | 'NOT_BARRED';

/** Lets somebody cover for the LADO for a while: they keep the whole register. */
export type LadoDeputySetInput = {
  /** The first day. */
  fromOn: string;
  /** Who covers. */
  personId: string;
  /** Why, at most 5,000 characters. */
  reason: string;
  /** The last day, at most a year from today. */
  untilOn: string;
};

/** Whether the adult goes on working with children. */
export type LadoEmployment =
  /** In the same post. */
  | 'IN_POST'
  /** Has left. */
  | 'LEFT'
  /** It does not apply, with a reason. */
  | 'NOT_APPLICABLE'
  /** No longer with children. */
  | 'NOT_WITH_CHILDREN'
  /** In the same place with other duties. */
  | 'OTHER_DUTIES';

/** The harm that is alleged. */
export type LadoHarm =
  /** Conduct that shows somebody may not be suitable to work with children. */
  | 'CONDUCT'
  /** Emotional harm. */
  | 'EMOTIONAL'
  /** Neglect. */
  | 'NEGLECT'
  /** Physical harm. */
  | 'PHYSICAL'
  /** Sexual harm. */
  | 'SEXUAL';

/** Conditions on a field of type LadoHarm; all that are given must hold. */
export type LadoHarmFilter = {
  /** Is this. */
  eq?: LadoHarm | null | undefined;
  /** Is one of these. */
  in?: Array<LadoHarm> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: LadoHarm | null | undefined;
  /** Is none of these. */
  notIn?: Array<LadoHarm> | null | undefined;
};

/** How the disciplinary process ended. */
export type LadoHrOutcome =
  /** Dismissed. */
  | 'DISMISSED'
  /** It does not apply, with a reason. */
  | 'NOT_APPLICABLE'
  /** No action. */
  | 'NO_ACTION'
  /** Removed from the role. */
  | 'REMOVED_FROM_ROLE'
  /** Resigned before it ended. */
  | 'RESIGNED'
  /** Training or support. */
  | 'SUPPORT'
  /** A warning. */
  | 'WARNING';

/** Where the employer's disciplinary process stands. */
export type LadoHrProcess =
  /** It has ended. */
  | 'ENDED'
  /** There is none. */
  | 'NONE'
  /** It is under way. */
  | 'UNDER_WAY';

/** An agency that was invited to a meeting. */
export type LadoMeetingAgencyInput = {
  /** Which one. */
  agency: LadoAgency;
  /** Whether it came. */
  attended: boolean;
};

/** Records a position-of-trust meeting. */
export type LadoMeetingRecordInput = {
  /** Who was invited, each agency once. */
  agencies: Array<LadoMeetingAgencyInput>;
  /** What was decided, without names, at most 10,000 characters. */
  decisions: string;
  /** The day it was held. */
  heldOn: string;
  /** Whether words that look like a person were looked at and tell nobody who anybody is. */
  personTextChecked?: boolean | null | undefined;
  /** The referral. */
  referralId: string;
  /** The version of the referral you have seen. */
  version: number;
};

/** What was concluded about an allegation. */
export type LadoOutcome =
  /** There is enough evidence that it is not true. */
  | 'FALSE'
  /** It is not true and was made to deceive. */
  | 'MALICIOUS'
  /** There is enough evidence that it is true. */
  | 'SUBSTANTIATED'
  /** Nothing supports it; it may rest on a mistake. */
  | 'UNFOUNDED'
  /** There is not enough evidence either way. */
  | 'UNSUBSTANTIATED';

/** Conditions on a field of type LadoOutcome; all that are given must hold. */
export type LadoOutcomeFilter = {
  /** Is this. */
  eq?: LadoOutcome | null | undefined;
  /** Is one of these. */
  in?: Array<LadoOutcome> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: LadoOutcome | null | undefined;
  /** Is none of these. */
  notIn?: Array<LadoOutcome> | null | undefined;
};

/** What became of the adult: all that is known. What is left out is awaited. */
export type LadoOutcomeRecordInput = {
  /** Whether a referral for barring is due. */
  dbsDue?: boolean | null | undefined;
  /** The day it was made. */
  dbsMadeOn?: string | null | undefined;
  /** What the barring service decided. */
  dbsOutcome?: LadoDbsOutcome | null | undefined;
  /** Why barring does not apply; at most 2,000 characters. */
  dbsReason?: string | null | undefined;
  /** Whether the adult goes on working with children. */
  employmentAfter?: LadoEmployment | null | undefined;
  /** Why that does not apply; at most 2,000 characters. */
  employmentReason?: string | null | undefined;
  /** How it ended. */
  hrOutcome?: LadoHrOutcome | null | undefined;
  /** Where the disciplinary process stands. */
  hrProcess?: LadoHrProcess | null | undefined;
  /** Why no outcome of it applies; at most 2,000 characters. */
  hrReason?: string | null | undefined;
  /** Whether words that look like a person were looked at and tell nobody who anybody is. */
  personTextChecked?: boolean | null | undefined;
  /** What the police do. */
  police?: LadoPolice | null | undefined;
  /** Why something that was known changes; needed where it does. */
  reason?: string | null | undefined;
  /** The referral. */
  referralId: string;
  /** The regulator to refer to. */
  regulator?: LadoRegulator | null | undefined;
  /** The day the adult was referred to it. */
  regulatorReferredOn?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** What the police do about it. */
export type LadoPolice =
  /** The adult was acquitted. */
  | 'ACQUITTED'
  /** The adult was cautioned. */
  | 'CAUTIONED'
  /** The adult is charged. */
  | 'CHARGED'
  /** The adult was convicted. */
  | 'CONVICTED'
  /** They investigate. */
  | 'INVESTIGATING'
  /** They are not involved. */
  | 'NOT_INVOLVED'
  /** They take no further action. */
  | 'NO_FURTHER_ACTION';

/** Corrects what is known of an allegation: all of it, and why. */
export type LadoReferralChangeInput = {
  /** The adult's reference: letters and digits, at most 40 characters. Never a name. */
  adultReference: string;
  /** What the adult does there. */
  adultRole: LadoAdultRole;
  /** What is alleged, without names, at most 5,000 characters. */
  concern: string;
  /** The harm that is alleged. */
  harm: LadoHarm;
  /** The referral. */
  id: string;
  /** The day the employer learned of it; left out where nobody knows. */
  learnedOn?: string | null | undefined;
  /** Whether words that look like a person were looked at and tell nobody who anybody is. */
  personTextChecked?: boolean | null | undefined;
  /** Why it changes, at most 5,000 characters. */
  reason: string;
  /** The day the LADO received it. */
  receivedOn: string;
  /** Who referred it. */
  referrer: LadoAgency;
  /** Advice, or a position-of-trust meeting. */
  route: LadoRoute;
  /** In what kind of work the adult meets children. */
  sector: LadoSector;
  /** The reference of the setting; left out where it is not known. */
  settingReference?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** Records what was concluded about an allegation, or corrects it. */
export type LadoReferralConcludeInput = {
  /** Why the child was not told; needed where they were not. */
  childReason?: string | null | undefined;
  /** Whether the child was told. */
  childTold: boolean;
  /** The day it was concluded. */
  concludedOn: string;
  /** What was concluded. */
  outcome: LadoOutcome;
  /** Whether words that look like a person were looked at and tell nobody who anybody is. */
  personTextChecked?: boolean | null | undefined;
  /** On what it rests, without names, at most 5,000 characters. */
  reason: string;
  /** The referral. */
  referralId: string;
  /** The version you have seen. */
  version: number;
};

/** Records an allegation that was referred to the LADO. */
export type LadoReferralCreateInput = {
  /** The adult's reference: letters and digits, at most 40 characters. Never a name. */
  adultReference: string;
  /** What the adult does there. */
  adultRole: LadoAdultRole;
  /** What is alleged, without names, at most 5,000 characters. */
  concern: string;
  /** The harm that is alleged. */
  harm: LadoHarm;
  /** The day the employer learned of it; left out where nobody knows. */
  learnedOn?: string | null | undefined;
  /** Whether words that look like a person were looked at and tell nobody who anybody is. */
  personTextChecked?: boolean | null | undefined;
  /** The day the LADO received it. */
  receivedOn: string;
  /** Who referred it. */
  referrer: LadoAgency;
  /** Advice, or a position-of-trust meeting. */
  route: LadoRoute;
  /** In what kind of work the adult meets children. */
  sector: LadoSector;
  /** The reference of the setting; left out where it is not known. */
  settingReference?: string | null | undefined;
};

/** One key of the order of a list of LadoReferral records. */
export type LadoReferralOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: LadoReferralOrderField;
};

/** What a list of LadoReferral records can be ordered by. */
export type LadoReferralOrderField =
  /** By the day it was concluded. */
  | 'concludedOn'
  /** By the day of its first meeting. */
  | 'firstMeetingOn'
  /** By the day it was received. */
  | 'receivedOn'
  /** By its reference. */
  | 'reference';

/** Which referrals; everything given must hold. */
export type LadoReferralWhere = {
  /** The adult's reference. */
  adultReference?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<LadoReferralWhere> | null | undefined;
  /** What it still waits for; of one that waits for several, any of them. */
  awaited?: LadoAwaitedFilter | null | undefined;
  /** The harm that is alleged. */
  harm?: LadoHarmFilter | null | undefined;
  /** This does not hold. */
  not?: LadoReferralWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<LadoReferralWhere> | null | undefined;
  /** What was concluded. */
  outcome?: LadoOutcomeFilter | null | undefined;
  /** The day it was received. */
  receivedOn?: DateFilter | null | undefined;
  /** Its reference. */
  reference?: StringFilter | null | undefined;
  /** Advice or meeting. */
  route?: LadoRouteFilter | null | undefined;
  /** In what kind of work. */
  sector?: LadoSectorFilter | null | undefined;
  /** The setting's reference. */
  settingReference?: StringFilter | null | undefined;
  /** How far it has come. */
  stage?: LadoStageFilter | null | undefined;
};

/** To which regulator the adult was referred. */
export type LadoRegulator =
  /** The regulator of charities. */
  | 'CHARITY'
  /** The regulator of social work and the health professions. */
  | 'HEALTH_AND_CARE'
  /** The regulator of medicine. */
  | 'MEDICINE'
  /** The regulator of nursing. */
  | 'NURSING'
  /** Ofsted. */
  | 'OFSTED'
  /** Another one. */
  | 'OTHER'
  /** The regulator of teaching. */
  | 'TEACHING';

/** How an allegation against somebody who works with children is dealt with. */
export type LadoRoute =
  /** Advice was given, and no meeting is needed. */
  | 'ADVICE'
  /** It goes to a position-of-trust meeting. */
  | 'POT_MEETING';

/** Conditions on a field of type LadoRoute; all that are given must hold. */
export type LadoRouteFilter = {
  /** Is this. */
  eq?: LadoRoute | null | undefined;
  /** Is one of these. */
  in?: Array<LadoRoute> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: LadoRoute | null | undefined;
  /** Is none of these. */
  notIn?: Array<LadoRoute> | null | undefined;
};

/** In what kind of work the adult meets children. */
export type LadoSector =
  /** Nurseries and childminders. */
  | 'EARLY_YEARS'
  /** Schools and colleges. */
  | 'EDUCATION'
  /** Faith groups. */
  | 'FAITH'
  /** Foster care. */
  | 'FOSTERING'
  /** Health services. */
  | 'HEALTH'
  /** Other work. */
  | 'OTHER'
  /** The police. */
  | 'POLICE'
  /** Children's homes. */
  | 'RESIDENTIAL_CARE'
  /** Social care. */
  | 'SOCIAL_CARE'
  /** Sport and leisure. */
  | 'SPORT'
  /** Transport of children. */
  | 'TRANSPORT'
  /** Voluntary organisations. */
  | 'VOLUNTARY';

/** Conditions on a field of type LadoSector; all that are given must hold. */
export type LadoSectorFilter = {
  /** Is this. */
  eq?: LadoSector | null | undefined;
  /** Is one of these. */
  in?: Array<LadoSector> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: LadoSector | null | undefined;
  /** Is none of these. */
  notIn?: Array<LadoSector> | null | undefined;
};

/** How long the steps of an allegation may take: both. */
export type LadoSettingsChangeInput = {
  /** Within how many days the first meeting is held, 1 to 90. */
  meetingDays: number;
  /** Within how many working days an employer reports, 1 to 20. */
  reportWorkingDays: number;
  /** The version you have seen. */
  version: number;
};

/** How far a referral has come. */
export type LadoStage =
  /** All is known or does not apply, or advice was all it needed. */
  | 'COMPLETE'
  /** It is not concluded. */
  | 'OPEN'
  /** It is concluded, and something that became of the adult is not known. */
  | 'OUTCOMES_AWAITED';

/** Conditions on a field of type LadoStage; all that are given must hold. */
export type LadoStageFilter = {
  /** Is this. */
  eq?: LadoStage | null | undefined;
  /** Is one of these. */
  in?: Array<LadoStage> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: LadoStage | null | undefined;
  /** Is none of these. */
  notIn?: Array<LadoStage> | null | undefined;
};

/** What the viewer is to the register of allegations. */
export type LadoStanding =
  /** May read some referrals today. */
  | 'AUDITOR'
  /** Covers for the LADO today. */
  | 'DEPUTY'
  /** The LADO. */
  | 'LADO';

/** What somebody who leaves has to pass on. */
export type LeaverWorkKind =
  /** An activity that they lead. */
  | 'ACTIVITY'
  /** An audit that they have not begun. */
  | 'AUDIT'
  /** An audit that they have begun: what is written is sealed. */
  | 'BEGUN_AUDIT'
  /** An open corrective action. */
  | 'CORRECTIVE_ACTION'
  /** An indicator that they look after. */
  | 'INDICATOR'
  /** An observation or another record of an instrument that they have not submitted. */
  | 'INSTRUMENT_RECORD'
  /** An audit that they have taken for moderation: it goes back to the queue. */
  | 'MODERATION'
  /** An objective that they look after and that is not ended. */
  | 'OBJECTIVE'
  /** A recommendation that they look after and that is not ended. */
  | 'RECOMMENDATION'
  /** A service area that they lead. */
  | 'SERVICE_AREA'
  /** A team that they manage. */
  | 'TEAM';

/** The level of a person in the line or beside it. */
export type Level =
  /** Social worker or early-help lead professional. */
  | 'CASE_HOLDER'
  /** Director of children's services. */
  | 'DIRECTOR'
  /** Independent reviewing officer. */
  | 'IRO'
  /** Middle manager, leads a service area. */
  | 'OPERATIONAL_LEAD'
  /** Principal social worker. */
  | 'PRINCIPAL_SOCIAL_WORKER'
  /** Senior manager. */
  | 'STRATEGIC_LEAD'
  /** Front-line manager. */
  | 'TEAM_MANAGER';

/** Conditions on a field of type Level; all that are given must hold. */
export type LevelFilter = {
  /** Is this. */
  eq?: Level | null | undefined;
  /** Is one of these. */
  in?: Array<Level> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: Level | null | undefined;
  /** Is none of these. */
  notIn?: Array<Level> | null | undefined;
};

/** What still keeps a submitted audit open. */
export type LoopStage =
  /** A corrective action is to be done. */
  | 'ACTIONS'
  /** The feedback conversation is not held. */
  | 'FEEDBACK'
  /** It is not filed on the child's record. */
  | 'FILING'
  /** It was chosen for moderation, which is not complete. */
  | 'MODERATION'
  /** An action is done and not verified by somebody else. */
  | 'VERIFICATION';

/** Conditions on a field of type LoopStage; all that are given must hold. */
export type LoopStageFilter = {
  /** Is this. */
  eq?: LoopStage | null | undefined;
  /** Is one of these. */
  in?: Array<LoopStage> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: LoopStage | null | undefined;
  /** Is none of these. */
  notIn?: Array<LoopStage> | null | undefined;
};

/** How often somebody gets what they are told by e-mail. */
export type MailRhythm =
  /** Within a minute. */
  | 'AT_ONCE'
  /** In one e-mail on the morning of each working day. */
  | 'DAILY'
  /** Not at all; it stands in the inbox. */
  | 'NONE'
  /** In one e-mail on the first working day of each week. */
  | 'WEEKLY';

/** Whether a submitted audit is to be moderated. */
export type ModerationChoice =
  /** It is to be moderated before it can close. */
  | 'CHOSEN'
  /** It closes without moderation; a moderator may still take it. */
  | 'NOT_CHOSEN';

/** Conditions on a field of type ModerationChoice; all that are given must hold. */
export type ModerationChoiceFilter = {
  /** Is this. */
  eq?: ModerationChoice | null | undefined;
  /** Is one of these. */
  in?: Array<ModerationChoice> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ModerationChoice | null | undefined;
  /** Is none of these. */
  notIn?: Array<ModerationChoice> | null | undefined;
};

/** Why a submitted audit was chosen for moderation, or was not. */
export type ModerationGround =
  /** Chosen, or not, by somebody who moderates, with a reason. */
  | 'BY_HAND'
  /** Chosen: it does not meet good. */
  | 'DOES_NOT_MEET_GOOD'
  /** Chosen: every audit of its activity is. */
  | 'EVERY_AUDIT'
  /** Chosen: it exceeds good. */
  | 'EXCEEDS_GOOD'
  /** Chosen: it is one of the first three of its auditor. */
  | 'NEW_AUDITOR'
  /** Not chosen: no moderation is planned for its activity. */
  | 'NONE_PLANNED'
  /** Not chosen: not drawn into the share of its activity. */
  | 'NOT_DRAWN'
  /** Not chosen: no rule of its activity picks it. */
  | 'NOT_PICKED'
  /** Chosen: every practice audit is. */
  | 'PRACTICE'
  /** Chosen: drawn into the share of its activity. */
  | 'RANDOM_SHARE'
  /** Chosen: it was returned, and is looked at again. */
  | 'RETURNED'
  /** Chosen: a moderator took it. */
  | 'TAKEN';

/** Whether the moderator saw the auditor's grades first. */
export type ModerationMode =
  /** The auditor's grades covered until the moderator had graded. */
  | 'BLIND'
  /** With the auditor's grades in sight. */
  | 'OPEN';

/** Conditions on a field of type ModerationMode; all that are given must hold. */
export type ModerationModeFilter = {
  /** Is this. */
  eq?: ModerationMode | null | undefined;
  /** Is one of these. */
  in?: Array<ModerationMode> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ModerationMode | null | undefined;
  /** Is none of these. */
  notIn?: Array<ModerationMode> | null | undefined;
};

/** Which audits the rule `BY_RULE` picks for moderation. */
export type ModerationPick =
  /** All that do not meet good. */
  | 'DOES_NOT_MEET_GOOD'
  /** All that exceed good. */
  | 'EXCEEDS_GOOD'
  /** All by auditors in their first three audits. */
  | 'NEW_AUDITOR';

/** How a moderation ended. */
export type ModerationResult =
  /** A domain or the overall grade was changed. */
  | 'ADJUSTED'
  /** Nothing was changed. */
  | 'AGREED'
  /** Sent back to the auditor. */
  | 'RETURNED';

/** Ends the blind part of a moderation: your grades are kept for ever as they are, and you see the auditor's. */
export type ModerationRevealInput = {
  /** The version of your draft that holds the grades. */
  draftVersion: number;
  /** The audit. */
  id: string;
  /** The version of the audit you have seen. */
  version: number;
};

/** How audits are picked for moderation. */
export type ModerationRule =
  /** Every audit. */
  | 'ALL'
  /** By a rule on grade or auditor. */
  | 'BY_RULE'
  /** A random share, the moderation rate. */
  | 'RANDOM_SHARE';

/** What a moderator has filled in so far: all of it, each time. Nothing need be complete. */
export type ModerationSaveDraftInput = {
  /** Corrective actions to be added. */
  actions?: Array<DraftedActionInput> | null | undefined;
  /** The audit. */
  auditId: string;
  /** What the auditor is asked to do, where it goes back. */
  comment?: string | null | undefined;
  /** What the auditor is to be told. */
  feedback?: string | null | undefined;
  /** The domains that are graded or reasoned so far. */
  judgements?: Array<DraftedJudgementInput> | null | undefined;
  /** The overall grade so far. */
  overall?: Grade | null | undefined;
  /** The quality of the audit. */
  quality?: AuditQualityJudgedInput | null | undefined;
  /** On the quality of the audit. */
  qualityComment?: string | null | undefined;
  /** Why. */
  reason?: string | null | undefined;
  /** The version of the draft you have seen; 0 where there is none yet. */
  version: number;
  /** Whose views were checked. */
  viewsChecked?: Array<ViewHolder> | null | undefined;
  /** On the views sought. */
  viewsComment?: string | null | undefined;
};

/** Conditions on a month; all that are given must hold. */
export type MonthFilter = {
  /** Is this. */
  eq?: string | null | undefined;
  /** Comes after this. */
  gt?: string | null | undefined;
  /** Is this or comes after it. */
  gte?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Comes before this. */
  lt?: string | null | undefined;
  /** Is this or comes before it. */
  lte?: string | null | undefined;
  /** Is not this. */
  ne?: string | null | undefined;
  /** Is none of these. */
  notIn?: Array<string> | null | undefined;
};

/** A case that must not be drawn. */
export type NamedExclusionInput = {
  /** Why; kept with the sample. */
  reason: string;
  /** The reference of the case. */
  reference: string;
};

/** What somebody is told in their inbox. */
export type NotificationKind =
  /** A corrective action of theirs is due soon. */
  | 'ACTION_DUE_SOON'
  /** A corrective action in their part of the service stays overdue. */
  | 'ACTION_ESCALATED'
  /** They are to do a corrective action, or to do it while its owner is away. */
  | 'ACTION_GIVEN'
  /** A corrective action of theirs is overdue. */
  | 'ACTION_OVERDUE'
  /** A corrective action passed to them from somebody who left. */
  | 'ACTION_PASSED_ON'
  /** A corrective action they reported done is not done yet. */
  | 'ACTION_SENT_BACK'
  /** A corrective action was reported done, and waits for somebody like them to verify it. */
  | 'ACTION_TO_VERIFY'
  /** An audit was allocated to them. */
  | 'AUDIT_ALLOCATED'
  /** They were asked for an audit of theirs. */
  | 'AUDIT_CHASED'
  /** An audit of theirs is due in five working days, or sooner where that day was missed. */
  | 'AUDIT_DUE_SOON'
  /** An audit of theirs is due today. */
  | 'AUDIT_DUE_TODAY'
  /** The moderation of an audit of theirs is complete. */
  | 'AUDIT_MODERATED'
  /** A moderator sent an audit of theirs back. */
  | 'AUDIT_RETURNED'
  /** An audit of theirs was given to somebody else, or they were exempted from it. */
  | 'AUDIT_TAKEN_AWAY'
  /** A moderator answered a disagreement about an audit that they have a part in. */
  | 'DISAGREEMENT_ANSWERED'
  /** Somebody disagrees with an audit that they moderated. */
  | 'DISAGREEMENT_RAISED'
  /** Feedback is due again, because moderation found that the case does not meet good. */
  | 'FEEDBACK_DUE_AGAIN'
  /** A feedback conversation on a case they hold was recorded; they can add their own view. */
  | 'FEEDBACK_RECORDED'
  /** An immediate risk was raised in an audit of a case they answer for. This does not stand in for telling somebody. */
  | 'IMMEDIATE_RISK'
  /** An audit that they had taken for moderation went back to the queue. */
  | 'MODERATION_TAKEN_AWAY'
  /** The moderation of an audit of a case they hold or manage changed how it came out. */
  | 'OUTCOME_CHANGED'
  /** An audit of a case they hold or manage was submitted, and they can see how it came out. */
  | 'OUTCOME_TO_SEE'
  /** A practice observation or another record of an instrument was allocated to them. */
  | 'RECORD_ALLOCATED'
  /** A record of theirs was given to somebody else, or they were exempted from it. */
  | 'RECORD_TAKEN_AWAY'
  /** A record about their work, or about that of somebody in their team, was submitted, and they can see it. */
  | 'RECORD_TO_SEE';

/** Conditions on a field of type NotificationKind; all that are given must hold. */
export type NotificationKindFilter = {
  /** Is this. */
  eq?: NotificationKind | null | undefined;
  /** Is one of these. */
  in?: Array<NotificationKind> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: NotificationKind | null | undefined;
  /** Is none of these. */
  notIn?: Array<NotificationKind> | null | undefined;
};

/** One key of the order of a list of Notification records. */
export type NotificationOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: NotificationOrderField;
};

/** What a list of Notification records can be ordered by. */
export type NotificationOrderField =
  /** By when it was told. */
  | 'at';

/** How often the viewer wants e-mail. */
export type NotificationSettingsChangeInput = {
  /** How often. */
  rhythm: MailRhythm;
  /** The version you have seen; 0 where nothing was chosen yet. */
  version: number;
};

/** Which notifications; everything given must hold. */
export type NotificationWhere = {
  /** What was told. */
  kind?: NotificationKindFilter | null | undefined;
  /** When it was read; `{ isNull: true }` for those not read yet. */
  readAt?: DateTimeFilter | null | undefined;
};

/** Which notifications the viewer has read. */
export type NotificationsMarkReadInput = {
  /** Which, at most 500; all of them when left out. */
  ids?: Array<string> | null | undefined;
  /** False marks them as not read again; true when left out. */
  read?: boolean | null | undefined;
};

/** One key of the order of a list of OpenLoop records. */
export type OpenLoopOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: OpenLoopOrderField;
};

/** What a list of OpenLoop records can be ordered by. */
export type OpenLoopOrderField =
  /** By how long ago it was submitted: descending is oldest first. */
  | 'age'
  /** By reference. */
  | 'reference';

/** Which open loops; everything given must hold. */
export type OpenLoopWhere = {
  /** Who has an open corrective action of it that the viewer may read. */
  actionOwner?: IdFilter | null | undefined;
  /** Who has an open corrective action of it that the viewer may read, or does it while its owner is away. */
  actionOwnerOrDeputy?: IdFilter | null | undefined;
  /** Days since it was submitted. */
  ageInDays?: IntFilter | null | undefined;
  /** All of these hold. */
  and?: Array<OpenLoopWhere> | null | undefined;
  /** Who audited. */
  auditor?: IdFilter | null | undefined;
  /** Whether it counts: figures count live audits alone. */
  kind?: AuditKindFilter | null | undefined;
  /** This does not hold. */
  not?: OpenLoopWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OpenLoopWhere> | null | undefined;
  /** How it came out; what does not meet good is not yet put right. */
  outcome?: GradeFilter | null | undefined;
  /** The reference of the audit. */
  reference?: StringFilter | null | undefined;
  /** The service of the case at allocation. */
  service?: ServiceFilter | null | undefined;
  /** The service area of the case at allocation. */
  serviceArea?: IdFilter | null | undefined;
  /** What it waits for: true where it is one of the things it waits for. */
  stage?: LoopStageFilter | null | undefined;
  /** The team of the case at allocation. */
  team?: IdFilter | null | undefined;
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, earliest or A first. */
  | 'ASC'
  /** Largest, latest or Z first. */
  | 'DESC';

/** Why an activity is on the schedule. */
export type Origin =
  /** The QA framework asks for it. */
  | 'FRAMEWORK'
  /** An inspection recommended it. */
  | 'INSPECTION'
  /** A learning review asked for it. */
  | 'LEARNING_REVIEW'
  /** An indicator crossed its threshold. */
  | 'PERFORMANCE_DATA'
  /** A theme was seen again. */
  | 'REPEAT_THEME'
  /** An earlier activity is looked at again. */
  | 'RE_AUDIT';

/** Exempts a manager from taking part in QA for some months. */
export type ParticipationExemptInput = {
  /** Who approves it: a strategic lead, a director or a quality lead, not the manager. */
  approverId: string;
  /** The first month. */
  fromMonth: string;
  /** The manager. */
  personId: string;
  /** Why; kept for good. */
  reason: string;
  /** The last month; left out while it is not known. */
  untilMonth?: string | null | undefined;
};

/** Withdraws an exemption: what is expected in its months is expected again. */
export type ParticipationExemptionWithdrawInput = {
  /** The exemption. */
  id: string;
  /** Why; kept for good. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** How far a manager has taken part in QA as is expected of them. */
export type ParticipationStatus =
  /** They did what was expected, or more. */
  | 'DONE'
  /** Nothing was expected: they were exempted, or on leave. */
  | 'EXEMPT'
  /** They did nothing of what was expected. */
  | 'NOTHING_YET'
  /** They are not on the auditor register, so that nothing can be allocated to them. */
  | 'NOT_ON_REGISTER'
  /** They did some of what was expected. */
  | 'PARTLY';

/** Conditions on a field of type ParticipationStatus; all that are given must hold. */
export type ParticipationStatusFilter = {
  /** Is this. */
  eq?: ParticipationStatus | null | undefined;
  /** Is one of these. */
  in?: Array<ParticipationStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ParticipationStatus | null | undefined;
  /** Is none of these. */
  notIn?: Array<ParticipationStatus> | null | undefined;
};

/** Which managers; everything given must hold. */
export type ParticipationWhere = {
  /** Their level. */
  level?: LevelFilter | null | undefined;
  /** Their name. */
  name?: StringFilter | null | undefined;
  /** How far they have taken part. */
  status?: ParticipationStatusFilter | null | undefined;
  /** The team they are in. */
  team?: IdFilter | null | undefined;
};

/** What changes about a person. Left out: unchanged; null: cleared. */
export type PersonChangeInput = {
  /** Whether they may sign in and be given work. False ends their sessions and tokens at once. Cannot be cleared. */
  active?: boolean | null | undefined;
  /** The e-mail address they sign in with; kept in lower case. */
  email?: string | null | undefined;
  /** The person. */
  id: string;
  /** Level in the line or beside it. */
  level?: Level | null | undefined;
  /** Full name, at most 200 characters; cannot be cleared. */
  name?: string | null | undefined;
  /** All of their roles; they replace those they had. */
  roles?: Array<Role> | null | undefined;
  /** The team they are in. */
  teamId?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** Somebody new in the programme. */
export type PersonCreateInput = {
  /** The e-mail address they sign in with; kept in lower case. Without one they cannot sign in. */
  email?: string | null | undefined;
  /** Level in the line or beside it; none for members and outside people. */
  level?: Level | null | undefined;
  /** Full name, at most 200 characters. */
  name: string;
  /** What they do in the programme, beside their level. */
  roles?: Array<Role> | null | undefined;
  /** The team they are in. */
  teamId?: string | null | undefined;
};

/** Gives a person a one-time link to choose a password with. */
export type PersonInviteInput = {
  /** The person. */
  id: string;
};

/** Somebody leaves, or has left: what they have to do passes to others, and their access ends, in one step. */
export type PersonLeaveInput = {
  /** Who takes over their audits; where this person is too close to a case, or nobody is named, each goes to whoever on the auditor register has the least to do in its month. */
  auditorId?: string | null | undefined;
  /** Who leaves. */
  id: string;
  /** Why; kept with everything that passes on. */
  reason: string;
  /** Who takes over their corrective actions, observations and other records, activities, indicators, recommendations, objectives, teams and service areas. Needed where there are open actions; without anybody, the others are left with nobody. */
  successorId?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** One key of the order of a list of Person records. */
export type PersonOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: PersonOrderField;
};

/** What a list of Person records can be ordered by. */
export type PersonOrderField =
  /** By name. */
  | 'name';

/** Which people; everything given must hold. */
export type PersonWhere = {
  /** Whether they may sign in and be given work. */
  active?: BooleanFilter | null | undefined;
  /** E-mail address, in lower case. */
  email?: StringFilter | null | undefined;
  /** Level in the line or beside it. */
  level?: LevelFilter | null | undefined;
  /** Full name. */
  name?: StringFilter | null | undefined;
  /** Their roles: true of any one of them. */
  role?: RoleFilter | null | undefined;
  /** The team they are in. */
  team?: IdFilter | null | undefined;
};

/** Adds an action to a recommendation of a plan. */
export type PlanActionAddInput = {
  /** By when. This first date never changes. */
  dueOn: string;
  /** Who does it. */
  ownerId: string;
  /** The recommendation. */
  recommendationId: string;
  /** The version of the plan you have seen. */
  version: number;
  /** What is done, at most 2,000 characters. Say nothing of a case in it. */
  what: string;
};

/** Changes what an action of a plan says or who does it. Left out: unchanged. */
export type PlanActionChangeInput = {
  /** The action. */
  id: string;
  /** Who does it. */
  ownerId?: string | null | undefined;
  /** The version you have seen. */
  version: number;
  /** What is done, at most 2,000 characters. */
  what?: string | null | undefined;
};

/** Reports that an action of a plan is done. Somebody else verifies it. */
export type PlanActionCompleteInput = {
  /** What was done, and what shows it, at most 5,000 characters. */
  completion: string;
  /** The day on which it was done. */
  doneOn: string;
  /** The action. */
  id: string;
  /** The version you have seen. */
  version: number;
};

/** Gives an action of a plan a later due date. */
export type PlanActionExtendInput = {
  /** The later date. */
  dueOn: string;
  /** The action. */
  id: string;
  /** Why, at most 5,000 characters. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** Says that an action of a plan is not done yet. */
export type PlanActionReopenInput = {
  /** The action. */
  id: string;
  /** What is still to be done, at most 5,000 characters. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** Where an action of a plan stands. */
export type PlanActionStatus =
  /** Done, not yet verified by somebody else. */
  | 'DONE'
  /** To do. */
  | 'OPEN'
  /** Done and verified. */
  | 'VERIFIED';

/** Verifies that an action of a plan is done. */
export type PlanActionVerifyInput = {
  /** The action. */
  id: string;
  /** How it was verified, at most 5,000 characters. */
  verification?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** Records a meeting that looked at a plan: how every action stood is kept with it. */
export type PlanMeetingRecordInput = {
  /** The day it was held: not before the meeting before, and not in the future. */
  heldOn: string;
  /** What was said and agreed, at most 10,000 characters. Say nothing of a case in it. */
  notes?: string | null | undefined;
  /** The plan. */
  planId: string;
  /** The version of the plan you have seen. */
  version: number;
};

/** Adds a recommendation to a plan. */
export type PlanRecommendationAddInput = {
  /** The plan. */
  planId: string;
  /** What is recommended, at most 2,000 characters. Say nothing of a case in it. */
  text: string;
  /** The version of the plan you have seen. */
  version: number;
};

/** Changes the wording of a recommendation. */
export type PlanRecommendationChangeInput = {
  /** The recommendation. */
  id: string;
  /** What is recommended, at most 2,000 characters. */
  text: string;
  /** The version you have seen. */
  version: number;
};

/** What is decided about how the programme runs: all of it. */
export type ProgrammeSettingsChangeInput = {
  /** After how many days overdue the director is told, 1 to 365; null: never. */
  directorDays?: number | null | undefined;
  /** How many working days before a corrective action is due its owner is told, 0 to 20; 0: not at all. */
  dueSoonDays: number;
  /** After how many days overdue the operational lead is told, 1 to 365; null: never. */
  operationalLeadDays?: number | null | undefined;
  /** After how many days overdue the strategic lead is told, 1 to 365; null: never. */
  strategicLeadDays?: number | null | undefined;
  /** After how many days overdue the team manager is told, 1 to 365; null: never. */
  teamManagerDays?: number | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** How an action of a plan stands, by a stated rule. */
export type Rag =
  /** To be done, and due within ten working days or given a later date before. */
  | 'AMBER'
  /** Verified. */
  | 'BLUE'
  /** Everything else, also what is done and waits to be verified. */
  | 'GREEN'
  /** To be done, and past its date. */
  | 'RED';

/** Accepts a proposal to look again: as part of a re-audit on the schedule, or of a new one in a month. Give the activity, or the month and title of a new one. */
export type ReAuditAcceptInput = {
  /** A re-audit that is on the schedule. */
  activityId?: string | null | undefined;
  /** The proposal. */
  id: string;
  /** Who leads the new re-audit. */
  leadId?: string | null | undefined;
  /** The month of a new re-audit. */
  month?: string | null | undefined;
  /** What the new re-audit is called, at most 200 characters. */
  title?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** Decides that nothing is looked at again. */
export type ReAuditDismissInput = {
  /** The proposal. */
  id: string;
  /** Why; kept for good. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** What is looked at again. */
export type ReAuditKind =
  /** The same case. */
  | 'CASE'
  /** The same theme, over a new sample. */
  | 'THEME';

/** Conditions on a field of type ReAuditKind; all that are given must hold. */
export type ReAuditKindFilter = {
  /** Is this. */
  eq?: ReAuditKind | null | undefined;
  /** Is one of these. */
  in?: Array<ReAuditKind> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ReAuditKind | null | undefined;
  /** Is none of these. */
  notIn?: Array<ReAuditKind> | null | undefined;
};

/** One key of the order of a list of ReAudit records. */
export type ReAuditOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ReAuditOrderField;
};

/** What a list of ReAudit records can be ordered by. */
export type ReAuditOrderField =
  /** By the month it is proposed for. */
  | 'proposedMonth';

/** Proposes to look again: at the case of an audit, or at one domain of an activity over a new sample. Give the audit, or the activity and the domain. */
export type ReAuditProposeInput = {
  /** The activity whose theme is to be looked at again. */
  activityId?: string | null | undefined;
  /** The audit whose case is to be looked at again. */
  auditId?: string | null | undefined;
  /** The theme. */
  domain?: AuditDomain | null | undefined;
  /** For which month. */
  month: string;
  /** Why, at most 5,000 characters. It is read by everybody who plans: say nothing of the case. */
  reason: string;
};

/** What became of a proposal to look again. */
export type ReAuditStatus =
  /** It is part of an activity. */
  | 'ACCEPTED'
  /** It is not done, with a reason. */
  | 'DISMISSED'
  /** Nobody has decided yet. */
  | 'PROPOSED';

/** Conditions on a field of type ReAuditStatus; all that are given must hold. */
export type ReAuditStatusFilter = {
  /** Is this. */
  eq?: ReAuditStatus | null | undefined;
  /** Is one of these. */
  in?: Array<ReAuditStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: ReAuditStatus | null | undefined;
  /** Is none of these. */
  notIn?: Array<ReAuditStatus> | null | undefined;
};

/** Which proposals to look again; everything given must hold. */
export type ReAuditWhere = {
  /** The activity it was accepted into. */
  activity?: IdFilter | null | undefined;
  /** The audit whose case is looked at again. */
  audit?: IdFilter | null | undefined;
  /** The theme. */
  domain?: AuditDomainFilter | null | undefined;
  /** The activity that found it. */
  fromActivity?: IdFilter | null | undefined;
  /** Whether a case or a theme is looked at again. */
  kind?: ReAuditKindFilter | null | undefined;
  /** The month it is proposed for. */
  proposedMonth?: MonthFilter | null | undefined;
  /** What became of it. */
  status?: ReAuditStatusFilter | null | undefined;
};

/** Gives a record of an instrument to whoever is to write it. */
export type RecordAllocateInput = {
  /** The activity: its kind says which instrument. */
  activityId: string;
  /** The day it is due. */
  dueOn: string;
  /** Key of the instrument, where several serve the kind of activity; the first of them when left out. */
  instrument?: string | null | undefined;
  /** Who records: somebody who works here, not on themselves. */
  recorderId: string;
  /** The observed worker or the supervisee; left out only where the instrument is not about a person. */
  subjectId?: string | null | undefined;
  /** The setting or the reference it is about, where the instrument is not about a person. */
  subjectName?: string | null | undefined;
  /** Who supervises the supervisee; the manager of the supervisee's team when left out. Only for supervision audits. */
  supervisorId?: string | null | undefined;
};

/** What is answered to one item. Left out: unchanged; null: cleared. */
export type RecordAnswerInput = {
  /** Key of the item. */
  item: string;
  /** Evidence or reason, at most 20,000 characters. */
  note?: string | null | undefined;
  /** The answer: the key of an option, words, a day or a whole number. */
  value?: string | null | undefined;
};

/** Takes a record that is not submitted off its recorder for good. What was written on it is sealed: nobody reads it. */
export type RecordExemptInput = {
  /** Who approves it: a strategic lead, a director or a quality lead, not its recorder. */
  approverId: string;
  /** The record. */
  id: string;
  /** Why; kept for good. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** A kind of record. */
export type RecordKind =
  /** An action plan. */
  | 'ACTION_PLAN'
  /** An activity of the schedule. */
  | 'ACTIVITY'
  /** An audit. */
  | 'AUDIT'
  /** An entry of the auditor register. */
  | 'AUDITOR'
  /** A bank holiday. */
  | 'BANK_HOLIDAY'
  /** A case. */
  | 'CASE'
  /** A training cohort. */
  | 'COHORT'
  /** A corrective action. */
  | 'CORRECTIVE_ACTION'
  /** An immediate risk. */
  | 'IMMEDIATE_RISK'
  /** An objective of an improvement plan. */
  | 'IMPROVEMENT_OBJECTIVE'
  /** An indicator. */
  | 'INDICATOR'
  /** A value that crossed its threshold. */
  | 'INDICATOR_BREACH'
  /** A recommendation of an inspection. */
  | 'INSPECTION_RECOMMENDATION'
  /** A record of an instrument: a practice observation or a supervision audit. */
  | 'INSTRUMENT_RECORD'
  /** A referral to the LADO; only for those who meet it. */
  | 'LADO_REFERRAL'
  /** An exemption of a manager from taking part. */
  | 'PARTICIPATION_EXEMPTION'
  /** Somebody who works in or with the programme. */
  | 'PERSON'
  /** An action of an action plan. */
  | 'PLAN_ACTION'
  /** The settings of the programme. */
  | 'PROGRAMME_SETTINGS'
  /** A proposal to look again. */
  | 'RE_AUDIT'
  /** A sample. */
  | 'SAMPLE_DRAW'
  /** A sampling frame. */
  | 'SAMPLE_FRAME'
  /** A service area. */
  | 'SERVICE_AREA'
  /** A team. */
  | 'TEAM';

/** Gives a record that is not submitted to somebody else, who starts afresh. What was written on it is sealed: nobody reads it, and its recorder finds it again if they get the record back. */
export type RecordReallocateInput = {
  /** Who approves it: a strategic lead, a director or a quality lead, not its recorder. */
  approverId: string;
  /** The day it is due now; unchanged when left out. */
  dueOn?: string | null | undefined;
  /** The record. */
  id: string;
  /** Why; kept for good. */
  reason: string;
  /** Who records now: somebody who works here, not on themselves. */
  recorderId: string;
  /** The version you have seen. */
  version: number;
};

/** Part of a record as its recorder writes it. Left out: unchanged; null: cleared. */
export type RecordSaveDraftInput = {
  /** The items answered, each at most once. */
  answers?: Array<RecordAnswerInput> | null | undefined;
  /** The record. */
  id: string;
  /** The judgement on the whole, by key. */
  overall?: string | null | undefined;
  /** The version you have seen. */
  version: number;
};

/** What can be done with a record of an instrument; each is a mutation. */
export type RecordStep =
  /** Take it off its recorder for good: `recordExempt`. */
  | 'EXEMPT'
  /** Give it to another recorder: `recordReallocate`. */
  | 'REALLOCATE'
  /** Write on it: `recordSaveDraft`. */
  | 'SAVE_DRAFT'
  /** Submit it: `recordSubmit`, which also asks whether everything is filled in. */
  | 'SUBMIT';

/** Submits a record: it is locked and begins to count. */
export type RecordSubmitInput = {
  /** The record. */
  id: string;
  /** The version you have seen. */
  version: number;
};

/** What an immediate risk waits for today. */
export type RiskStanding =
  /** Somebody who was told said what they will do. */
  | 'ANSWERED'
  /** Nobody was told of it yet; it was raised today. */
  | 'NOT_TOLD'
  /** Nobody was told of it on the day it was raised, nor since. */
  | 'NOT_TOLD_IN_TIME'
  /** Somebody was told today, and nobody has answered. */
  | 'UNANSWERED'
  /** Somebody was told before today, and nobody has answered. */
  | 'UNANSWERED_OVERNIGHT'
  /** It was raised by mistake. */
  | 'WITHDRAWN';

/** Whether an immediate risk still waits for an answer. */
export type RiskStatus =
  /** Somebody who was told said what they will do. */
  | 'ANSWERED'
  /** It waits: nobody was told yet, or nobody who was told has answered. */
  | 'OPEN'
  /** It was raised by mistake, with a reason. */
  | 'WITHDRAWN';

/** Conditions on a field of type RiskStatus; all that are given must hold. */
export type RiskStatusFilter = {
  /** Is this. */
  eq?: RiskStatus | null | undefined;
  /** Is one of these. */
  in?: Array<RiskStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: RiskStatus | null | undefined;
  /** Is none of these. */
  notIn?: Array<RiskStatus> | null | undefined;
};

/** What the viewer may do about an immediate risk. */
export type RiskStep =
  /** Record what somebody who was told answered. */
  | 'ANSWER'
  /** Record that somebody was told. */
  | 'TELL'
  /** Withdraw it, with a reason. */
  | 'WITHDRAW';

/** That somebody was told of an immediate risk by speaking to them: a person who works here or, in words, somebody outside. */
export type RiskTellingInput = {
  /** What they said they will do, at most 5,000 characters. */
  answer?: string | null | undefined;
  /** When they answered, where they have. */
  answeredAt?: string | null | undefined;
  /** How. */
  how: ToldHow;
  /** Who was told, in words, where they do not: "Duty sergeant". At most 500 characters. */
  outsider?: string | null | undefined;
  /** Who was told, where they work here. */
  personId?: string | null | undefined;
  /** When they were told. */
  toldAt: string;
};

/** What a person does in the programme, beside their level. */
export type Role =
  /** Keeps the schedule, people and training; reads no case text. */
  | 'ADMINISTRATOR'
  /** Audits what is allocated to them. */
  | 'AUDITOR'
  /** Local authority designated officer. */
  | 'LADO'
  /** The Lead Member: published editions only. */
  | 'LEAD_MEMBER'
  /** Moderates; sees what awaits moderation. */
  | 'MODERATOR'
  /** Reads the logs, no content. */
  | 'PRIVACY_OFFICER'
  /** Leads the programme; sees everything but the LADO register. */
  | 'QUALITY_LEAD'
  /** A member of the scrutiny board: published editions only. */
  | 'SCRUTINY_MEMBER';

/** Conditions on a field of type Role; all that are given must hold. */
export type RoleFilter = {
  /** Is this. */
  eq?: Role | null | undefined;
  /** Is one of these. */
  in?: Array<Role> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: Role | null | undefined;
  /** Is none of these. */
  notIn?: Array<Role> | null | undefined;
};

/** Says that a drawn case is unsuitable; the next case of its stratum takes its place. */
export type SampleCaseReplaceInput = {
  /** The drawn case. */
  id: string;
  /** Why it is unsuitable; kept with the sample. */
  reason: string;
  /** The version of the sample that you have seen. */
  version: number;
};

/** Whether a drawn case can be used. */
export type SampleCaseStatus =
  /** It is part of the sample. */
  | 'DRAWN'
  /** It proved unsuitable and was replaced, with a reason. */
  | 'UNSUITABLE';

/** How a sample is drawn. */
export type SampleDrawInput = {
  /** The activity it is for. */
  activityId: string;
  /** Only cases with one of these categories; the activity's when left out, an empty list for any. */
  categories?: Array<string> | null | undefined;
  /** Leave out cases audited in this many months; 12 when left out, but none for re-audits. 0 leaves out none. */
  excludedMonths?: number | null | undefined;
  /** Cases that must not be drawn, each with its reason. */
  exclusions?: Array<NamedExclusionInput> | null | undefined;
  /** The sampling frame it is drawn from. */
  frameId: string;
  /** How the cases are chosen. */
  method: SamplingMethod;
  /** How many cases from which stratum; in proportion to the strata when left out. */
  numbers?: Array<StratumNumberInput> | null | undefined;
  /** Why these cases, for a purposive sample. */
  reason?: string | null | undefined;
  /** The references of the cases of a purposive sample. */
  references?: Array<string> | null | undefined;
  /** What decides which cases come first, at most 64 letters, digits and - . _ signs; made by the program when left out. */
  seed?: string | null | undefined;
  /** Only cases of this service; the activity's when left out, null for both. */
  service?: Service | null | undefined;
  /** Which share of the cases that can be drawn, in whole per cent. */
  share?: number | null | undefined;
  /** How many cases. Give this or `share`, or `numbers` for a stratified sample. */
  size?: number | null | undefined;
  /** What the strata are; for a stratified sample only. */
  stratifiedBy?: StratifyBy | null | undefined;
};

/** Which samples; everything given must hold. */
export type SampleDrawWhere = {
  /** The activity it is for. */
  activity?: IdFilter | null | undefined;
  /** The sampling frame it was drawn from. */
  frame?: IdFilter | null | undefined;
  /** Whether it stands. */
  status?: DrawStatusFilter | null | undefined;
};

/** Withdraws a sample of which nothing is allocated. It stays on record as withdrawn. */
export type SampleDrawWithdrawInput = {
  /** The sample. */
  id: string;
  /** Why; kept in the change record. */
  reason: string;
  /** The version you have seen. */
  version: number;
};

/** One key of the order of a list of SampleFrame records. */
export type SampleFrameOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: SampleFrameOrderField;
};

/** What a list of SampleFrame records can be ordered by. */
export type SampleFrameOrderField =
  /** By when it was imported. */
  | 'createdAt'
  /** By the day the list was taken. */
  | 'takenOn';

/** Which cases of a sampling frame; everything given must hold. */
export type SampleFrameRowWhere = {
  /** One of its case categories. */
  category?: KeyFilter | null | undefined;
  /** The reference of the case. */
  reference?: StringFilter | null | undefined;
  /** The service that works with the child. */
  service?: ServiceFilter | null | undefined;
  /** The team that holds it. */
  team?: IdFilter | null | undefined;
};

/** Which sampling frames; everything given must hold. */
export type SampleFrameWhere = {
  /** The file it came from. */
  source?: StringFilter | null | undefined;
  /** Whether samples are drawn from it. */
  status?: FrameStatusFilter | null | undefined;
  /** The day the list was taken. */
  takenOn?: DateFilter | null | undefined;
};

/** How the cases of an activity are chosen. */
export type SamplingMethod =
  /** Chosen for a purpose; labelled in every figure. */
  | 'PURPOSIVE'
  /** At random from the frame. */
  | 'RANDOM'
  /** At random within strata. */
  | 'STRATIFIED';

/** Plans a year's activities for another year, each in the same month: their structure, never their audits. */
export type ScheduleCopyInput = {
  /** Which of its activities; all but the cancelled ones when left out. */
  activityIds?: Array<string> | null | undefined;
  /** The year that is copied. */
  from: string;
  /** The year it is copied into; what is planned there stays. */
  to: string;
};

/** Which of the two services works with the child. */
export type Service =
  /** Early help. */
  | 'EARLY_HELP'
  /** Children's social care. */
  | 'SOCIAL_CARE';

/** Conditions on a field of type Service; all that are given must hold. */
export type ServiceFilter = {
  /** Is this. */
  eq?: Service | null | undefined;
  /** Is one of these. */
  in?: Array<Service> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Is not this. */
  ne?: Service | null | undefined;
  /** Is none of these. */
  notIn?: Array<Service> | null | undefined;
};

/** What the strata of a stratified sample are. */
export type StratifyBy =
  /** The case category, the first where a case has several. */
  | 'CATEGORY'
  /** The service that works with the child. */
  | 'SERVICE'
  /** The team that holds the case. */
  | 'TEAM';

/** How many cases are drawn from one stratum. */
export type StratumNumberInput = {
  /** How many. */
  count: number;
  /** The stratum: key of a category, id of a team, or a service. */
  stratum: string;
};

/** Conditions on a text; all that are given must hold. */
export type StringFilter = {
  /** Has this somewhere in it, upper and lower case alike. */
  contains?: string | null | undefined;
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** Is not this. */
  ne?: string | null | undefined;
  /** Begins with this, upper and lower case alike. */
  startsWith?: string | null | undefined;
};

/** A new token for a program, which acts as whoever makes it. */
export type TokenCreateInput = {
  /** For how many days it is valid, 1 to 365. */
  days: number;
  /** What it is for, at most 200 characters. */
  name: string;
  /** What it is cut down to, `audits:read`: at least one, each of some use to its person. See `viewer { tokenScopes }`. */
  scopes: Array<string>;
};

/** One key of the order of a list of Token records. */
export type TokenOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: TokenOrderField;
};

/** What a list of Token records can be ordered by. */
export type TokenOrderField =
  /** By when it was made. */
  | 'createdAt'
  /** By how long it is valid. */
  | 'expiresAt'
  /** By what it is for. */
  | 'name';

/** Ends a token. */
export type TokenRevokeInput = {
  /** The token. */
  id: string;
};

/** Which tokens; everything given must hold. */
export type TokenWhere = {
  /** Until when it is valid. */
  expiresAt?: DateTimeFilter | null | undefined;
  /** What it is for. */
  name?: StringFilter | null | undefined;
  /** Whose it is. */
  person?: IdFilter | null | undefined;
  /** When it was ended; `isNull: true` for those that were not. */
  revokedAt?: DateTimeFilter | null | undefined;
};

/** How somebody was told of an immediate risk: by speaking to them. */
export type ToldHow =
  /** Face to face. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'TELEPHONE';

/** Deletes a file that was not imported. */
export type UploadDiscardInput = {
  /** The file. */
  id: string;
  /** The version you have seen. */
  version: number;
};

/** How far an uploaded file has come. */
export type UploadStatus =
  /** It is imported. */
  | 'APPLIED'
  /** Every row was checked; nothing is imported yet. */
  | 'CHECKED'
  /** It is read; say which column holds what. */
  | 'RECEIVED'
  /** It is being read. */
  | 'RECEIVING';

/** What is being done with an uploaded file just now. */
export type UploadTask =
  /** Its rows are being imported: `frameApply`. */
  | 'APPLY'
  /** Its rows are being checked: `frameCheck`. */
  | 'CHECK';

/** Whose views are sought. */
export type ViewHolder =
  /** A carer. */
  | 'CARER'
  /** The child or young person. */
  | 'CHILD'
  /** A parent. */
  | 'PARENT';

/** Whether somebody's views were sought: by whom, how and what they said, or why not. Left out: unchanged; null: cleared. */
export type ViewsSoughtInput = {
  /** Who asked. */
  byWhom?: string | null | undefined;
  /** Whether what they said changed the judgement. */
  changedJudgement?: boolean | null | undefined;
  /** How: in person, by telephone, in writing. */
  how?: string | null | undefined;
  /** What they said. */
  said?: string | null | undefined;
  /** Whether they were asked. */
  sought: boolean;
  /** Whose views. */
  who: ViewHolder;
  /** Why they were not asked. */
  whyNot?: string | null | undefined;
};

/** Why something waits for somebody, most urgent first. */
export type WorkKind =
  /** The audit is due today or within the next five working days. */
  | 'DUE_THIS_WEEK'
  /** An immediate risk to a child waits for an answer. */
  | 'IMMEDIATE_RISK'
  /** The audit is due later. */
  | 'IN_PROGRESS_OR_ALLOCATED'
  /** The corrective action is open. */
  | 'MY_ACTIONS'
  /** The audit was due before today and is not submitted. */
  | 'OVERDUE'
  /** A practice observation or another record of an instrument is to be written. */
  | 'RECORDS_TO_DO'
  /** A moderator sent the audit back. */
  | 'RETURNED_TO_ME'
  /** A worker disagrees with the audit, and nobody who may moderate it has answered. */
  | 'TO_ANSWER'
  /** The audit is submitted, and its feedback conversation is not held. */
  | 'TO_FEED_BACK'
  /** Feedback is held and no action is left; the audit is to be filed on the child's record. */
  | 'TO_FILE'
  /** The audit waits for moderation: taken already, or free to be taken. */
  | 'TO_MODERATE'
  /** A corrective action of the audit was done by somebody else, and is to be verified. */
  | 'TO_VERIFY';

export type ActionListQueryVariables = Exact<{
  where?: CorrectiveActionWhere | null | undefined;
  orderBy?: Array<CorrectiveActionOrder> | CorrectiveActionOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ActionListQuery = { page: { totalCount: number, nodes: Array<{ id: string, version: number, reference: string, what: string, status: ActionStatus, dueOn: string, firstDueOn: string, overdue: boolean, slipped: boolean, viewerCan: Array<ActionStep>, owner: { id: string, name: string }, deputy: { id: string, name: string } | null, activity: { id: string, title: string } | null, audit: { id: string, team: { id: string, name: string } } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type ActionPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type ActionPlacesQuery = { serviceAreas: { nodes: Array<{ id: string, name: string }> } };

export type ActionDetailQueryVariables = Exact<{
  id: string;
}>;


export type ActionDetailQuery = { correctiveAction: { id: string, version: number, reference: string, what: string, status: ActionStatus, source: ActionSource, firstDueOn: string, dueOn: string, overdue: boolean, slipped: boolean, doneOn: string | null, doneAt: string | null, completion: string | null, verifiedAt: string | null, verification: string | null, calledOffOn: string | null, calledOffReason: string | null, asksForChange: boolean, viewerCan: Array<ActionStep>, owner: { id: string, name: string }, deputy: { id: string, name: string } | null, createdBy: { id: string, name: string } | null, doneBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, calledOffBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, activity: { id: string, title: string } | null, audit: { id: string, reference: string, changedForChild: string | null, case: { id: string, reference: string }, team: { id: string, name: string } } | null, extensions: Array<{ id: string, at: string, fromDueOn: string, dueOn: string, reason: string, by: { id: string, name: string }, approvedBy: { id: string, name: string } }>, returns: Array<{ id: string, at: string, reason: string, doneOn: string, completion: string | null, by: { id: string, name: string }, doneBy: { id: string, name: string } }> } | null };

export type ActionFiguresQueryVariables = Exact<{
  by?: ActionDimension | null | undefined;
  where?: ActionFigureWhere | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ActionFiguresQuery = { actionFigures: { from: string, to: string, total: { total: number, open: number, awaitingVerification: number, verified: number, calledOff: number, overdue: number, slipped: number, medianDaysToDone: number | null, done: number, rollForward: { opening: number, added: number, closed: number, now: number } }, rows: Array<{ month: string | null, service: Service | null, total: number, open: number, awaitingVerification: number, verified: number, calledOff: number, overdue: number, slipped: number, medianDaysToDone: number | null, done: number, serviceArea: { id: string, name: string } | null, team: { id: string, name: string } | null, activity: { id: string, title: string } | null, rollForward: { opening: number, added: number, closed: number, now: number } }> } };

export type ActionNumbersFragment = { total: number, open: number, awaitingVerification: number, verified: number, calledOff: number, overdue: number, slipped: number, medianDaysToDone: number | null, done: number, rollForward: { opening: number, added: number, closed: number, now: number } };

export type ActionCompleteMutationVariables = Exact<{
  input: ActionCompleteInput;
}>;


export type ActionCompleteMutation = { actionComplete: { id: string, version: number, status: ActionStatus } };

export type ActionVerifyMutationVariables = Exact<{
  input: ActionVerifyInput;
}>;


export type ActionVerifyMutation = { actionVerify: { id: string, version: number, status: ActionStatus } };

export type ActionReopenMutationVariables = Exact<{
  input: ActionReopenInput;
}>;


export type ActionReopenMutation = { actionReopen: { id: string, version: number, status: ActionStatus } };

export type ActionCallOffMutationVariables = Exact<{
  input: ActionCallOffInput;
}>;


export type ActionCallOffMutation = { actionCallOff: { id: string, version: number, status: ActionStatus } };

export type ActionExtendMutationVariables = Exact<{
  input: ActionExtendInput;
}>;


export type ActionExtendMutation = { actionExtend: { id: string, version: number, dueOn: string } };

export type ActionReassignMutationVariables = Exact<{
  input: ActionReassignInput;
}>;


export type ActionReassignMutation = { actionReassign: { id: string, version: number } };

export type ActionsExtendMutationVariables = Exact<{
  input: ActionsExtendInput;
}>;


export type ActionsExtendMutation = { actionsExtend: Array<{ changed: boolean, problem: string | null, action: { id: string, reference: string } | null }> };

export type ActionsReassignMutationVariables = Exact<{
  input: ActionsReassignInput;
}>;


export type ActionsReassignMutation = { actionsReassign: Array<{ changed: boolean, problem: string | null, action: { id: string, reference: string } | null }> };

export type ProgrammeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeSettingsQuery = { programmeSettings: { id: string, version: number, dueSoonDays: number, teamManagerDays: number | null, operationalLeadDays: number | null, strategicLeadDays: number | null, directorDays: number | null } };

export type ProgrammeSettingsChangeMutationVariables = Exact<{
  input: ProgrammeSettingsChangeInput;
}>;


export type ProgrammeSettingsChangeMutation = { programmeSettingsChange: { id: string, version: number } };

export type ActionPlanListQueryVariables = Exact<{
  where?: ActionPlanWhere | null | undefined;
  orderBy?: Array<ActionPlanOrder> | ActionPlanOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ActionPlanListQuery = { page: { totalCount: number, nodes: Array<{ id: string, title: string, status: ActionPlanStatus, owner: { id: string, name: string }, activity: { id: string, title: string, month: string }, rollForward: { now: number } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type ActionPlanDetailQueryVariables = Exact<{
  id: string;
}>;


export type ActionPlanDetailQuery = { actionPlan: { id: string, version: number, title: string, status: ActionPlanStatus, mayKeep: boolean, owner: { id: string, name: string }, activity: { id: string, title: string, month: string, objectives: Array<{ id: string, title: string }> }, rollForward: { opening: number, added: number, closed: number, now: number }, recommendations: Array<{ id: string, version: number, text: string, actions: Array<{ id: string, version: number, what: string, firstDueOn: string, dueOn: string, status: PlanActionStatus, rag: Rag, slipped: boolean, doneOn: string | null, completion: string | null, verifiedAt: string | null, verification: string | null, viewerCan: Array<ActionStep>, owner: { id: string, name: string }, doneBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, extensions: Array<{ id: string, at: string, fromDueOn: string, dueOn: string, reason: string, by: { id: string, name: string } }> }> }>, meetings: Array<{ id: string, seq: number, heldOn: string, notes: string | null, by: { id: string, name: string }, rollForward: { opening: number, added: number, closed: number, now: number }, findings: Array<{ rag: Rag, status: PlanActionStatus, dueOn: string, action: { id: string, what: string } }> }> } | null };

export type ActivityPlansQueryVariables = Exact<{
  id: string;
}>;


export type ActivityPlansQuery = { activity: { id: string, actionPlans: Array<{ id: string, title: string, status: ActionPlanStatus }> } | null };

export type ActionPlanCreateMutationVariables = Exact<{
  input: ActionPlanCreateInput;
}>;


export type ActionPlanCreateMutation = { actionPlanCreate: { id: string } };

export type ActionPlanChangeMutationVariables = Exact<{
  input: ActionPlanChangeInput;
}>;


export type ActionPlanChangeMutation = { actionPlanChange: { id: string, version: number } };

export type PlanRecommendationAddMutationVariables = Exact<{
  input: PlanRecommendationAddInput;
}>;


export type PlanRecommendationAddMutation = { planRecommendationAdd: { id: string, version: number } };

export type PlanRecommendationChangeMutationVariables = Exact<{
  input: PlanRecommendationChangeInput;
}>;


export type PlanRecommendationChangeMutation = { planRecommendationChange: { id: string, version: number } };

export type PlanActionAddMutationVariables = Exact<{
  input: PlanActionAddInput;
}>;


export type PlanActionAddMutation = { planActionAdd: { id: string, version: number } };

export type PlanActionChangeMutationVariables = Exact<{
  input: PlanActionChangeInput;
}>;


export type PlanActionChangeMutation = { planActionChange: { id: string, version: number } };

export type PlanActionCompleteMutationVariables = Exact<{
  input: PlanActionCompleteInput;
}>;


export type PlanActionCompleteMutation = { planActionComplete: { id: string, version: number } };

export type PlanActionVerifyMutationVariables = Exact<{
  input: PlanActionVerifyInput;
}>;


export type PlanActionVerifyMutation = { planActionVerify: { id: string, version: number } };

export type PlanActionReopenMutationVariables = Exact<{
  input: PlanActionReopenInput;
}>;


export type PlanActionReopenMutation = { planActionReopen: { id: string, version: number } };

export type PlanActionExtendMutationVariables = Exact<{
  input: PlanActionExtendInput;
}>;


export type PlanActionExtendMutation = { planActionExtend: { id: string, version: number } };

export type PlanMeetingRecordMutationVariables = Exact<{
  input: PlanMeetingRecordInput;
}>;


export type PlanMeetingRecordMutation = { planMeetingRecord: { id: string, version: number } };

export type AuditDetailQueryVariables = Exact<{
  id: string;
}>;


export type AuditDetailQuery = { audit: { id: string, reference: string, version: number, kind: AuditKind, status: AuditStatus, viewerCan: Array<AuditStep>, service: Service, month: string | null, categories: Array<string>, dueOn: string, allocatedAt: string, submittedAt: string | null, moderatedAt: string | null, auditorGrade: Grade | null, moderatedGrade: Grade | null, outcome: Grade | null, isCovered: boolean, moderationChoice: ModerationChoice | null, moderationGround: ModerationGround | null, moderationGroundReason: string | null, moderationMode: ModerationMode | null, moderationRevealedAt: string | null, strengths: string | null, areasForImprovement: string | null, changedForChild: string | null, synopsis: string | null, overallReason: string | null, minutesSpent: number | null, auditorLevel: Level | null, exceptionReason: string | null, case: { id: string, reference: string }, activity: { id: string, title: string } | null, auditor: { id: string, name: string }, exceptionBy: { id: string, name: string } | null, moderator: { id: string, name: string } | null, caseHolder: { id: string, name: string } | null, team: { id: string, name: string }, serviceArea: { id: string, name: string }, judgements: Array<{ domain: AuditDomain, grade: DomainGrade | null, moderatedGrade: DomainGrade | null, evidence: string | null, difference: string | null, notApplicableReason: string | null, moderationReason: string | null }>, viewsSought: Array<{ who: ViewHolder, sought: boolean, byWhom: string | null, how: string | null, said: string | null, whyNot: string | null, changedJudgement: boolean | null }>, actions: Array<{ id: string, what: string, dueOn: string, firstDueOn: string, status: ActionStatus, source: ActionSource, slipped: boolean, viewerCan: Array<ActionStep>, owner: { id: string, name: string } }>, documents: Array<{ id: string, fileName: string, size: number, keptAt: string | null, by: { id: string, name: string } }>, moderations: Array<{ id: string, at: string, result: ModerationResult, mode: ModerationMode, overallFrom: Grade, overallTo: Grade | null, reason: string | null, feedback: string | null, blindOverall: Grade | null, qualityEvidence: AuditQuality | null, qualityAnalysis: AuditQuality | null, qualityChildFocus: AuditQuality | null, qualityComment: string | null, viewsChecked: Array<ViewHolder> | null, viewsComment: string | null, moderator: { id: string, name: string }, ofAuditor: { id: string, name: string } | null }> } | null };

export type AuditExemptMutationVariables = Exact<{
  input: AuditExemptInput;
}>;


export type AuditExemptMutation = { auditExempt: { id: string, version: number, status: AuditStatus } };

export type AuditReleaseFromModerationMutationVariables = Exact<{
  input: AuditReleaseFromModerationInput;
}>;


export type AuditReleaseFromModerationMutation = { auditReleaseFromModeration: { id: string, version: number, status: AuditStatus } };

export type AuditReallocateMutationVariables = Exact<{
  input: AuditReallocateInput;
}>;


export type AuditReallocateMutation = { auditReallocate: { id: string, version: number, auditor: { id: string, name: string } } };

export type AuditListQueryVariables = Exact<{
  where?: AuditWhere | null | undefined;
  orderBy?: Array<AuditOrder> | AuditOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditListQuery = { page: { totalCount: number, nodes: Array<{ id: string, reference: string, status: AuditStatus, service: Service, month: string | null, categories: Array<string>, dueOn: string, submittedAt: string | null, auditorGrade: Grade | null, moderatedGrade: Grade | null, outcome: Grade | null, case: { id: string, reference: string }, activity: { id: string, title: string } | null, auditor: { id: string, name: string }, team: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type AuditDraftQueryVariables = Exact<{
  id: string;
}>;


export type AuditDraftQuery = { audit: { id: string, reference: string, version: number, status: AuditStatus, kind: AuditKind, dueOn: string, service: Service, categories: Array<string>, viewerCan: Array<AuditStep>, auditorGrade: Grade | null, strengths: string | null, areasForImprovement: string | null, synopsis: string | null, overallReason: string | null, minutesSpent: number | null, case: { id: string, reference: string }, earlierAudits: Array<{ reference: string, submittedAt: string, outcome: Grade, judgements: Array<{ domain: AuditDomain, grade: DomainGrade | null }>, audit: { id: string } | null }>, activity: { id: string, title: string } | null, team: { id: string, name: string }, auditor: { id: string, name: string }, judgements: Array<{ domain: AuditDomain, grade: DomainGrade | null, evidence: string | null, difference: string | null, notApplicableReason: string | null }>, viewsSought: Array<{ who: ViewHolder, sought: boolean, byWhom: string | null, how: string | null, said: string | null, whyNot: string | null, changedJudgement: boolean | null }>, actions: Array<{ id: string, what: string, dueOn: string, source: ActionSource, owner: { id: string, name: string } }>, moderations: Array<{ id: string, at: string, result: ModerationResult, reason: string | null, moderator: { id: string, name: string } }> } | null };

export type AuditVersionQueryVariables = Exact<{
  id: string;
}>;


export type AuditVersionQuery = { record: { id: string, version: number, status: AuditStatus, viewerCan: Array<AuditStep> } | null };

export type AuditSaveDraftMutationVariables = Exact<{
  input: AuditSaveDraftInput;
}>;


export type AuditSaveDraftMutation = { auditSaveDraft: { id: string, version: number, status: AuditStatus } };

export type AuditSubmitMutationVariables = Exact<{
  input: AuditSubmitInput;
}>;


export type AuditSubmitMutation = { auditSubmit: { id: string, version: number, status: AuditStatus, outcome: Grade | null } };

export type CaseListQueryVariables = Exact<{
  where?: CaseWhere | null | undefined;
  orderBy?: Array<CaseOrder> | CaseOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CaseListQuery = { page: { totalCount: number, nodes: Array<{ id: string, reference: string, service: Service, categories: Array<string>, openSince: string | null, team: { id: string, name: string }, caseHolder: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type CaseDetailQueryVariables = Exact<{
  id: string;
}>;


export type CaseDetailQuery = { case: { id: string, reference: string, service: Service, categories: Array<string>, openSince: string | null, team: { id: string, name: string }, caseHolder: { id: string, name: string } | null } | null, latest: { totalCount: number, nodes: Array<{ id: string, reference: string, status: AuditStatus, month: string | null, dueOn: string, outcome: Grade | null, activity: { id: string, title: string } | null, auditor: { id: string, name: string } }> } };

export type CaseCreateMutationVariables = Exact<{
  input: CaseCreateInput;
}>;


export type CaseCreateMutation = { caseCreate: { id: string, reference: string } };

export type CompletionQueryVariables = Exact<{
  by: CompletionBy;
  from: string;
  to: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CompletionQuery = { completion: { totalCount: number, nodes: Array<{ month: string | null, level: Level | null, allocated: number, submitted: number, moderated: number, late: number, exempted: number, team: { id: string, name: string } | null, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } }, months: { nodes: Array<{ month: string | null, allocated: number, submitted: number, moderated: number, late: number, exempted: number }> } };

export type ParticipationQueryVariables = Exact<{
  from: string;
  to: string;
  where?: ParticipationWhere | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ParticipationQuery = { participation: { totalCount: number, nodes: Array<{ status: ParticipationStatus, expected: number, allocated: number, audited: number, moderated: number, registered: boolean, person: { id: string, name: string, level: Level | null, team: { id: string, name: string } | null }, exemptions: Array<{ id: string, version: number, fromMonth: string, untilMonth: string | null, reason: string, approvedBy: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } }, all: { totalCount: number }, well: { totalCount: number } };

export type ChaseListQueryVariables = Exact<{
  where?: AuditWhere | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ChaseListQuery = { audits: { totalCount: number, nodes: Array<{ id: string, reference: string, status: AuditStatus, dueOn: string, lastAskedAt: string | null, activity: { id: string, title: string } | null, auditor: { id: string, name: string }, team: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } }, serviceAreas: { nodes: Array<{ id: string, name: string }> } };

export type AuditsChaseMutationVariables = Exact<{
  input: AuditsChaseInput;
}>;


export type AuditsChaseMutation = { auditsChase: Array<{ asked: boolean, problem: string | null, audit: { id: string, reference: string } | null }> };

export type ParticipationExemptMutationVariables = Exact<{
  input: ParticipationExemptInput;
}>;


export type ParticipationExemptMutation = { participationExempt: { id: string } };

export type ParticipationExemptionWithdrawMutationVariables = Exact<{
  input: ParticipationExemptionWithdrawInput;
}>;


export type ParticipationExemptionWithdrawMutation = { participationExemptionWithdraw: { id: string } };

export type CaseCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseCategoriesQuery = { page: { nodes: Array<{ key: string, name: string, service: Service | null }> } };

export type TeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamsQuery = { page: { nodes: Array<{ id: string, name: string, serviceArea: { id: string, name: string, service: Service } }> } };

export type ServiceAreasQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceAreasQuery = { page: { nodes: Array<{ id: string, name: string, service: Service }> } };

export type PeopleChoicesQueryVariables = Exact<{
  where?: PersonWhere | null | undefined;
}>;


export type PeopleChoicesQuery = { page: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type ApproverChoicesQueryVariables = Exact<{
  seniors: PersonWhere;
  leads: PersonWhere;
}>;


export type ApproverChoicesQuery = { seniors: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } }, leads: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean } } };

export type AuditForWordQueryVariables = Exact<{
  id: string;
}>;


export type AuditForWordQuery = { audit: { id: string, reference: string, version: number, status: AuditStatus, viewerCan: Array<AuditStep>, auditorGrade: Grade | null, auditor: { id: string } } | null };

export type AuditDocumentReadQueryVariables = Exact<{
  id: string;
  matches?: Array<DocumentMatchInput> | DocumentMatchInput | null | undefined;
}>;


export type AuditDocumentReadQuery = { auditDocument: { id: string, version: number, kind: DocumentKind, status: DocumentStatus, fileName: string, size: number, uploadedAt: string, keptAt: string | null, by: { id: string, name: string }, audit: { id: string, reference: string, version: number, viewerCan: Array<AuditStep> }, reading: { isCurrent: boolean, notes: Array<string>, problems: Array<{ field: string, message: string }>, missing: Array<{ field: string, message: string }>, answers: Array<{ field: string, label: string, read: string | null, stands: string | null, differs: boolean, proposed: DocumentSide | null }>, paragraphs: Array<{ index: number, text: string, isHeading: boolean, inTable: boolean, suggestion: string | null }>, targets: Array<{ field: string, label: string }> } | null } | null };

export type AuditDocumentApplyMutationVariables = Exact<{
  input: AuditDocumentApplyInput;
}>;


export type AuditDocumentApplyMutation = { auditDocumentApply: { id: string, version: number, status: AuditStatus } };

export type AuditDocumentDiscardMutationVariables = Exact<{
  input: AuditDocumentDiscardInput;
}>;


export type AuditDocumentDiscardMutation = { auditDocumentDiscard: { id: string, version: number } };

export type RiskFragment = { id: string, version: number, reference: string, auditKind: AuditKind, caseReference: string, service: Service, raisedAt: string, status: RiskStatus, standing: RiskStanding, toldLate: boolean, firstToldAt: string | null, answeredAt: string | null, withdrawnAt: string | null, what: string | null, withdrawnReason: string | null, viewerCan: Array<RiskStep>, audit: { id: string } | null, raisedBy: { id: string, name: string }, withdrawnBy: { id: string, name: string } | null, team: { id: string, name: string }, serviceArea: { id: string, name: string }, told: Array<{ id: string, how: ToldHow, toldAt: string, outsider: string | null, answeredAt: string | null, answer: string | null, person: { id: string, name: string } | null, recordedBy: { id: string, name: string } }> };

export type ImmediateRiskListQueryVariables = Exact<{
  where?: ImmediateRiskWhere | null | undefined;
  orderBy?: Array<ImmediateRiskOrder> | ImmediateRiskOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ImmediateRiskListQuery = { page: { totalCount: number, nodes: Array<{ id: string, reference: string, caseReference: string, service: Service, raisedAt: string, standing: RiskStanding, toldLate: boolean, firstToldAt: string | null, answeredAt: string | null, what: string | null, raisedBy: { id: string, name: string }, team: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type ImmediateRiskDetailQueryVariables = Exact<{
  id: string;
}>;


export type ImmediateRiskDetailQuery = { immediateRisk: { id: string, version: number, reference: string, auditKind: AuditKind, caseReference: string, service: Service, raisedAt: string, status: RiskStatus, standing: RiskStanding, toldLate: boolean, firstToldAt: string | null, answeredAt: string | null, withdrawnAt: string | null, what: string | null, withdrawnReason: string | null, viewerCan: Array<RiskStep>, audit: { id: string } | null, raisedBy: { id: string, name: string }, withdrawnBy: { id: string, name: string } | null, team: { id: string, name: string }, serviceArea: { id: string, name: string }, told: Array<{ id: string, how: ToldHow, toldAt: string, outsider: string | null, answeredAt: string | null, answer: string | null, person: { id: string, name: string } | null, recordedBy: { id: string, name: string } }> } | null };

export type RisksOfAuditQueryVariables = Exact<{
  id: string;
}>;


export type RisksOfAuditQuery = { audit: { id: string, viewerCan: Array<AuditStep>, immediateRisks: Array<{ id: string, version: number, reference: string, auditKind: AuditKind, caseReference: string, service: Service, raisedAt: string, status: RiskStatus, standing: RiskStanding, toldLate: boolean, firstToldAt: string | null, answeredAt: string | null, withdrawnAt: string | null, what: string | null, withdrawnReason: string | null, viewerCan: Array<RiskStep>, audit: { id: string } | null, raisedBy: { id: string, name: string }, withdrawnBy: { id: string, name: string } | null, team: { id: string, name: string }, serviceArea: { id: string, name: string }, told: Array<{ id: string, how: ToldHow, toldAt: string, outsider: string | null, answeredAt: string | null, answer: string | null, person: { id: string, name: string } | null, recordedBy: { id: string, name: string } }> }> } | null };

export type ImmediateRiskRaiseMutationVariables = Exact<{
  input: ImmediateRiskRaiseInput;
}>;


export type ImmediateRiskRaiseMutation = { immediateRiskRaise: { id: string } };

export type ImmediateRiskToldMutationVariables = Exact<{
  input: ImmediateRiskToldInput;
}>;


export type ImmediateRiskToldMutation = { immediateRiskTold: { id: string, version: number } };

export type ImmediateRiskAnsweredMutationVariables = Exact<{
  input: ImmediateRiskAnsweredInput;
}>;


export type ImmediateRiskAnsweredMutation = { immediateRiskAnswered: { id: string, version: number } };

export type ImmediateRiskWithdrawMutationVariables = Exact<{
  input: ImmediateRiskWithdrawInput;
}>;


export type ImmediateRiskWithdrawMutation = { immediateRiskWithdraw: { id: string, version: number } };

export type NotificationListQueryVariables = Exact<{
  where?: NotificationWhere | null | undefined;
  orderBy?: Array<NotificationOrder> | NotificationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type NotificationListQuery = { page: { totalCount: number, nodes: Array<{ id: string, kind: NotificationKind, at: string, reference: string, dueOn: string, note: string | null, readAt: string | null, by: { id: string, name: string } | null, audit: { id: string } | null, action: { id: string } | null, record: { id: string } | null, activity: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type UnreadCountQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadCountQuery = { notifications: { totalCount: number } };

export type NotificationsMarkReadMutationVariables = Exact<{
  input: NotificationsMarkReadInput;
}>;


export type NotificationsMarkReadMutation = { notificationsMarkRead: number };

export type LadoDetailFragment = { id: string, version: number, reference: string, adultReference: string, settingReference: string | null, receivedOn: string, learnedOn: string | null, referrer: LadoAgency, sector: LadoSector, adultRole: LadoAdultRole, harm: LadoHarm, route: LadoRoute, stage: LadoStage, firstMeetingOn: string | null, police: LadoPolice | null, hrProcess: LadoHrProcess | null, hrOutcome: LadoHrOutcome | null, hrReason: string | null, employmentAfter: LadoEmployment | null, employmentReason: string | null, dbsDue: boolean | null, dbsMadeOn: string | null, dbsOutcome: LadoDbsOutcome | null, dbsReason: string | null, regulator: LadoRegulator | null, regulatorReferredOn: string | null, outcome: LadoOutcome | null, concludedOn: string | null, conclusionReason: string | null, childTold: boolean | null, childReason: string | null, concern: string | null, awaited: Array<LadoAwaited>, awaitedDays: number | null, mayKeep: boolean, recordedBy: { id: string, name: string }, reportClock: { dueOn: string, taken: number, isDone: boolean, isLate: boolean } | null, meetingClock: { dueOn: string, taken: number, isDone: boolean, isLate: boolean } | null, meetings: Array<{ id: string, heldOn: string, decisions: string, recordedBy: { id: string, name: string }, agencies: Array<{ agency: LadoAgency, attended: boolean }> }>, repeats: Array<{ id: string, reference: string, receivedOn: string, adultReference: string, settingReference: string | null, harm: LadoHarm, stage: LadoStage }>, accesses: Array<{ id: string, version: number, untilOn: string, reason: string, lasts: boolean, person: { id: string, name: string } }> };

export type LadoReferralDetailQueryVariables = Exact<{
  id: string;
}>;


export type LadoReferralDetailQuery = { ladoReferral: { id: string, version: number, reference: string, adultReference: string, settingReference: string | null, receivedOn: string, learnedOn: string | null, referrer: LadoAgency, sector: LadoSector, adultRole: LadoAdultRole, harm: LadoHarm, route: LadoRoute, stage: LadoStage, firstMeetingOn: string | null, police: LadoPolice | null, hrProcess: LadoHrProcess | null, hrOutcome: LadoHrOutcome | null, hrReason: string | null, employmentAfter: LadoEmployment | null, employmentReason: string | null, dbsDue: boolean | null, dbsMadeOn: string | null, dbsOutcome: LadoDbsOutcome | null, dbsReason: string | null, regulator: LadoRegulator | null, regulatorReferredOn: string | null, outcome: LadoOutcome | null, concludedOn: string | null, conclusionReason: string | null, childTold: boolean | null, childReason: string | null, concern: string | null, awaited: Array<LadoAwaited>, awaitedDays: number | null, mayKeep: boolean, recordedBy: { id: string, name: string }, reportClock: { dueOn: string, taken: number, isDone: boolean, isLate: boolean } | null, meetingClock: { dueOn: string, taken: number, isDone: boolean, isLate: boolean } | null, meetings: Array<{ id: string, heldOn: string, decisions: string, recordedBy: { id: string, name: string }, agencies: Array<{ agency: LadoAgency, attended: boolean }> }>, repeats: Array<{ id: string, reference: string, receivedOn: string, adultReference: string, settingReference: string | null, harm: LadoHarm, stage: LadoStage }>, accesses: Array<{ id: string, version: number, untilOn: string, reason: string, lasts: boolean, person: { id: string, name: string } }> } };

export type LadoReferralListQueryVariables = Exact<{
  where?: LadoReferralWhere | null | undefined;
  orderBy?: Array<LadoReferralOrder> | LadoReferralOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LadoReferralListQuery = { page: { totalCount: number, nodes: Array<{ id: string, reference: string, adultReference: string, settingReference: string | null, receivedOn: string, sector: LadoSector, adultRole: LadoAdultRole, harm: LadoHarm, route: LadoRoute, stage: LadoStage, outcome: LadoOutcome | null, awaited: Array<LadoAwaited>, awaitedDays: number | null, meetingClock: { dueOn: string, taken: number, isDone: boolean, isLate: boolean } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type LadoAwaitedListQueryVariables = Exact<{
  where?: LadoReferralWhere | null | undefined;
  orderBy?: Array<LadoReferralOrder> | LadoReferralOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LadoAwaitedListQuery = { page: { totalCount: number, nodes: Array<{ id: string, reference: string, adultReference: string, settingReference: string | null, receivedOn: string, outcome: LadoOutcome | null, concludedOn: string | null, awaited: Array<LadoAwaited>, awaitedDays: number | null, mayKeep: boolean }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type LadoAccessListQueryVariables = Exact<{
  where?: LadoAccessWhere | null | undefined;
  orderBy?: Array<LadoAccessOrder> | LadoAccessOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LadoAccessListQuery = { page: { totalCount: number, nodes: Array<{ id: string, version: number, kind: LadoAccessKind, fromOn: string, untilOn: string, reason: string, lasts: boolean, revokedAt: string | null, person: { id: string, name: string }, grantedBy: { id: string, name: string }, referral: { id: string, reference: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type LadoYearQueryVariables = Exact<{
  year: string;
}>;


export type LadoYearQuery = { ladoFigures: { year: string, all: number, advice: number, meetings: number, concluded: number, notConcluded: number, outcomes: Array<{ outcome: LadoOutcome, count: number, ofAll: number, percentOfAll: number | null, ofConcluded: number, percentOfConcluded: number | null }>, sectors: Array<{ sector: LadoSector, count: number }>, harms: Array<{ harm: LadoHarm, count: number }>, reportsInTime: { count: number, of: number, percent: number | null }, meetingsInTime: { count: number, of: number, percent: number | null } } };

export type LadoReferralCreateMutationVariables = Exact<{
  input: LadoReferralCreateInput;
}>;


export type LadoReferralCreateMutation = { ladoReferralCreate: { id: string, version: number } };

export type LadoReferralChangeMutationVariables = Exact<{
  input: LadoReferralChangeInput;
}>;


export type LadoReferralChangeMutation = { ladoReferralChange: { id: string, version: number } };

export type LadoMeetingRecordMutationVariables = Exact<{
  input: LadoMeetingRecordInput;
}>;


export type LadoMeetingRecordMutation = { ladoMeetingRecord: { id: string, version: number } };

export type LadoReferralConcludeMutationVariables = Exact<{
  input: LadoReferralConcludeInput;
}>;


export type LadoReferralConcludeMutation = { ladoReferralConclude: { id: string, version: number } };

export type LadoOutcomeRecordMutationVariables = Exact<{
  input: LadoOutcomeRecordInput;
}>;


export type LadoOutcomeRecordMutation = { ladoOutcomeRecord: { id: string, version: number } };

export type LadoDeputySetMutationVariables = Exact<{
  input: LadoDeputySetInput;
}>;


export type LadoDeputySetMutation = { ladoDeputySet: { id: string, version: number } };

export type LadoAccessGrantMutationVariables = Exact<{
  input: LadoAccessGrantInput;
}>;


export type LadoAccessGrantMutation = { ladoAccessGrant: { id: string, version: number } };

export type LadoAccessRevokeMutationVariables = Exact<{
  input: LadoAccessRevokeInput;
}>;


export type LadoAccessRevokeMutation = { ladoAccessRevoke: { id: string, version: number } };

export type LadoClockSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type LadoClockSettingsQuery = { ladoSettings: { id: string, version: number, reportWorkingDays: number, meetingDays: number } };

export type LadoSettingsChangeMutationVariables = Exact<{
  input: LadoSettingsChangeInput;
}>;


export type LadoSettingsChangeMutation = { ladoSettingsChange: { id: string, version: number } };

export type OpenLoopListQueryVariables = Exact<{
  where?: OpenLoopWhere | null | undefined;
  orderBy?: Array<OpenLoopOrder> | OpenLoopOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type OpenLoopListQuery = { page: { totalCount: number, nodes: Array<{ id: string, reference: string, kind: AuditKind, status: AuditStatus, outcome: Grade | null, moderatedGrade: Grade | null, submittedAt: string | null, viewerCan: Array<AuditStep>, loop: { stages: Array<LoopStage>, ageInDays: number } | null, case: { id: string, reference: string }, team: { id: string, name: string }, auditor: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type MyActionsOfLoopsQueryVariables = Exact<{
  me: string;
}>;


export type MyActionsOfLoopsQuery = { correctiveActions: { nodes: Array<{ id: string, owner: { id: string }, audit: { id: string } | null }> } };

export type OpenLoopFiguresQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type OpenLoopFiguresQuery = { openLoopFigures: { count: number, notYetPutRight: number, oldestInDays: number | null, ages: Array<{ fromDays: number, toDays: number | null, count: number, notYetPutRight: number }>, stages: Array<{ stage: LoopStage, count: number, notYetPutRight: number }>, services: Array<{ service: Service, count: number, notYetPutRight: number, oldestInDays: number | null }>, serviceAreas: Array<{ count: number, notYetPutRight: number, oldestInDays: number | null, serviceArea: { id: string, name: string, service: Service } }>, movement: { from: string, to: string, all: { opening: number, added: number, lowered: number, raised: number, returned: number, putRight: number, closing: number }, notYetPutRight: { opening: number, added: number, lowered: number, raised: number, returned: number, putRight: number, closing: number } } } | null };

export type AuditLoopQueryVariables = Exact<{
  id: string;
}>;


export type AuditLoopQuery = { audit: { id: string, reference: string, version: number, status: AuditStatus, outcome: Grade | null, submittedAt: string | null, closedAt: string | null, moderationChoice: ModerationChoice | null, feedbackHeldOn: string | null, filedOn: string | null, viewerCan: Array<AuditStep>, filedBy: { id: string, name: string } | null, auditor: { id: string, name: string }, moderator: { id: string, name: string } | null, caseHolder: { id: string, name: string } | null, team: { id: string, manager: { id: string, name: string } | null }, loop: { stages: Array<LoopStage>, ageInDays: number, openActions: number, unverifiedActions: number } | null, feedback: Array<{ id: string, version: number, heldOn: string, recordedAt: string, disagrees: boolean, answeredAt: string | null, ownViewAt: string | null, withdrawnAt: string | null, viewerMayAnswer: boolean, viewerMayAddView: boolean, points: string | null, workerView: string | null, ownView: string | null, disagreement: string | null, answer: string | null, absence: string | null, withdrawnReason: string | null, recordedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null, withdrawnBy: { id: string, name: string } | null, participants: Array<{ id: string, name: string }> }> } | null };

export type FeedbackRecordMutationVariables = Exact<{
  input: FeedbackRecordInput;
}>;


export type FeedbackRecordMutation = { feedbackRecord: { id: string, version: number } };

export type FeedbackCorrectMutationVariables = Exact<{
  input: FeedbackCorrectInput;
}>;


export type FeedbackCorrectMutation = { feedbackCorrect: { id: string, version: number } };

export type FeedbackWithdrawMutationVariables = Exact<{
  input: FeedbackWithdrawInput;
}>;


export type FeedbackWithdrawMutation = { feedbackWithdraw: { id: string, version: number } };

export type FeedbackOwnViewMutationVariables = Exact<{
  input: FeedbackOwnViewInput;
}>;


export type FeedbackOwnViewMutation = { feedbackOwnView: { id: string, version: number } };

export type FeedbackDisagreementAnswerMutationVariables = Exact<{
  input: FeedbackDisagreementAnswerInput;
}>;


export type FeedbackDisagreementAnswerMutation = { feedbackDisagreementAnswer: { id: string, version: number } };

export type AuditFileMutationVariables = Exact<{
  input: AuditFileInput;
}>;


export type AuditFileMutation = { auditFile: { id: string, version: number, status: AuditStatus, filedOn: string | null } };

export type AuditUnfileMutationVariables = Exact<{
  input: AuditUnfileInput;
}>;


export type AuditUnfileMutation = { auditUnfile: { id: string, version: number, filedOn: string | null } };

export type ModerationQueueQueryVariables = Exact<{
  where?: AuditWhere | null | undefined;
  orderBy?: Array<AuditOrder> | AuditOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ModerationQueueQuery = { page: { totalCount: number, nodes: Array<{ id: string, reference: string, status: AuditStatus, month: string | null, submittedAt: string | null, auditorGrade: Grade | null, isCovered: boolean, moderationChoice: ModerationChoice | null, moderationGround: ModerationGround | null, moderationMode: ModerationMode | null, viewerCan: Array<AuditStep>, case: { id: string, reference: string }, activity: { id: string, title: string } | null, auditor: { id: string, name: string }, moderator: { id: string, name: string } | null, team: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type ModerationProgressOfQueueQueryVariables = Exact<{ [key: string]: never; }>;


export type ModerationProgressOfQueueQuery = { moderationProgress: Array<{ target: number | null, waiting: number, longestWaitingDays: number | null, medianDays: number | null, longestDays: number | null, returned: number, activity: { id: string, title: string, month: string }, chosen: { count: number, base: number, percent: number | null }, moderated: { count: number, base: number, percent: number | null } }> };

export type ModerationDraftQueryVariables = Exact<{
  id: string;
}>;


export type ModerationDraftQuery = { audit: { id: string, moderationDraft: { id: string, version: number, revealedAt: string | null, overall: Grade | null, reason: string | null, feedback: string | null, comment: string | null, qualityComment: string | null, viewsChecked: Array<ViewHolder>, viewsComment: string | null, blindOverall: Grade | null, judgements: Array<{ domain: AuditDomain, grade: DomainGrade | null, reason: string | null }>, actions: Array<{ what: string, ownerId: string | null, dueOn: string | null }>, quality: { evidence: AuditQuality | null, analysis: AuditQuality | null, childFocus: AuditQuality | null } | null, blindJudgements: Array<{ domain: AuditDomain, grade: DomainGrade }> | null } | null } | null };

export type ModerationSaveDraftMutationVariables = Exact<{
  input: ModerationSaveDraftInput;
}>;


export type ModerationSaveDraftMutation = { moderationSaveDraft: { id: string, version: number } };

export type ModerationRevealMutationVariables = Exact<{
  input: ModerationRevealInput;
}>;


export type ModerationRevealMutation = { moderationReveal: { id: string, version: number, status: AuditStatus } };

export type AuditChooseForModerationMutationVariables = Exact<{
  input: AuditChooseForModerationInput;
}>;


export type AuditChooseForModerationMutation = { auditChooseForModeration: { id: string, version: number, moderationChoice: ModerationChoice | null } };

export type AgreementFiguresFragment = { pairs: number, graded: number, casesChanged: number, totalsChanged: boolean, reading: string, same: { count: number, base: number, percent: number | null }, raised: { count: number, base: number, percent: number | null }, lowered: { count: number, base: number, percent: number | null }, applicabilityChanged: { count: number, base: number, percent: number | null }, cells: Array<{ from: DomainGrade, to: DomainGrade, count: number }>, kappa: { n: number, value: number, low: number, high: number } | null };

export type AgreementFoundQueryVariables = Exact<{
  on: AgreementOn;
  where?: AuditWhere | null | undefined;
}>;


export type AgreementFoundQuery = { agreement: { on: AgreementOn, returns: number, returnedAudits: number, scope: { everything: boolean, description: string }, overall: { pairs: number, graded: number, casesChanged: number, totalsChanged: boolean, reading: string, same: { count: number, base: number, percent: number | null }, raised: { count: number, base: number, percent: number | null }, lowered: { count: number, base: number, percent: number | null }, applicabilityChanged: { count: number, base: number, percent: number | null }, cells: Array<{ from: DomainGrade, to: DomainGrade, count: number }>, kappa: { n: number, value: number, low: number, high: number } | null }, byDomain: Array<{ domain: AuditDomain, agreement: { pairs: number, graded: number, casesChanged: number, totalsChanged: boolean, reading: string, same: { count: number, base: number, percent: number | null }, raised: { count: number, base: number, percent: number | null }, lowered: { count: number, base: number, percent: number | null }, applicabilityChanged: { count: number, base: number, percent: number | null }, cells: Array<{ from: DomainGrade, to: DomainGrade, count: number }>, kappa: { n: number, value: number, low: number, high: number } | null } }> } };

export type AuditorAgreementFoundQueryVariables = Exact<{
  auditorId: string;
}>;


export type AuditorAgreementFoundQuery = { auditorAgreement: { returns: number, returnedAudits: number, auditor: { id: string, name: string }, overall: { pairs: number, graded: number, casesChanged: number, totalsChanged: boolean, reading: string, same: { count: number, base: number, percent: number | null }, raised: { count: number, base: number, percent: number | null }, lowered: { count: number, base: number, percent: number | null }, applicabilityChanged: { count: number, base: number, percent: number | null }, cells: Array<{ from: DomainGrade, to: DomainGrade, count: number }>, kappa: { n: number, value: number, low: number, high: number } | null }, byDomain: Array<{ domain: AuditDomain, agreement: { pairs: number, graded: number, casesChanged: number, totalsChanged: boolean, reading: string, same: { count: number, base: number, percent: number | null }, raised: { count: number, base: number, percent: number | null }, lowered: { count: number, base: number, percent: number | null }, applicabilityChanged: { count: number, base: number, percent: number | null }, cells: Array<{ from: DomainGrade, to: DomainGrade, count: number }>, kappa: { n: number, value: number, low: number, high: number } | null } }>, byMonth: Array<{ month: string, overall: { pairs: number, graded: number, casesChanged: number, totalsChanged: boolean, reading: string, same: { count: number, base: number, percent: number | null }, raised: { count: number, base: number, percent: number | null }, lowered: { count: number, base: number, percent: number | null }, applicabilityChanged: { count: number, base: number, percent: number | null }, cells: Array<{ from: DomainGrade, to: DomainGrade, count: number }>, kappa: { n: number, value: number, low: number, high: number } | null } }> } };

export type AuditTakeForModerationMutationVariables = Exact<{
  input: AuditTakeForModerationInput;
}>;


export type AuditTakeForModerationMutation = { auditTakeForModeration: { id: string, version: number, status: AuditStatus } };

export type AuditModerateMutationVariables = Exact<{
  input: AuditModerateInput;
}>;


export type AuditModerateMutation = { auditModerate: { id: string, version: number, status: AuditStatus, outcome: Grade | null, moderatedGrade: Grade | null } };

export type AuditReturnMutationVariables = Exact<{
  input: AuditReturnInput;
}>;


export type AuditReturnMutation = { auditReturn: { id: string, version: number, status: AuditStatus } };

export type MyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkQuery = { myWork: { buckets: Array<{ kind: WorkKind, totalCount: number, audits: Array<{ id: string, reference: string, status: AuditStatus, dueOn: string, submittedAt: string | null, case: { id: string, reference: string }, activity: { id: string, title: string } | null }>, immediateRisks: Array<{ id: string, reference: string, caseReference: string, raisedAt: string, standing: RiskStanding }>, actions: Array<{ id: string, reference: string, what: string, dueOn: string, deputy: { id: string } | null, owner: { id: string, name: string } }>, records: Array<{ id: string, reference: string, status: InstrumentRecordStatus, dueOn: string, subjectName: string | null, instrument: { key: string, name: string }, subject: { id: string, name: string } | null, activity: { id: string, title: string } }> }>, openLoops: { count: number, oldestInDays: number | null } } };

export type RecordHistoryQueryVariables = Exact<{
  kind: RecordKind;
  id: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RecordHistoryQuery = { history: { title: string, entries: { totalCount: number, nodes: Array<{ number: number, at: string, byProgram: boolean, what: string, why: string | null, by: { id: string, name: string } | null, fields: Array<{ name: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } } };

export type DataChecksQueryVariables = Exact<{ [key: string]: never; }>;


export type DataChecksQuery = { dataChecks: Array<{ kind: DataCheckKind, group: DataCheckGroup, sentence: string, mend: string, record: RecordKind | null, count: number, rows: Array<{ id: string, title: string, detail: string | null, since: string | null }> }> };

export type DataCheckRowsQueryVariables = Exact<{
  kind: DataCheckKind;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DataCheckRowsQuery = { dataCheckRows: { totalCount: number, nodes: Array<{ id: string, title: string, detail: string | null, since: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } }, dataChecks: Array<{ kind: DataCheckKind, sentence: string, mend: string, record: RecordKind | null }> };

export type NotificationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationSettingsQuery = { notificationSettings: { rhythm: MailRhythm, version: number, alwaysAtOnce: Array<NotificationKind> } };

export type NotificationSettingsChangeMutationVariables = Exact<{
  input: NotificationSettingsChangeInput;
}>;


export type NotificationSettingsChangeMutation = { notificationSettingsChange: { rhythm: MailRhythm, version: number } };

export type TeamWorkQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TeamWorkQuery = { teamWork: { totalCount: number, nodes: Array<{ returned: number, overdue: number, dueThisWeek: number, dueLater: number, openActions: number, overdueActions: number, person: { id: string, name: string, team: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type DraftRevisionsQueryVariables = Exact<{
  auditId: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DraftRevisionsQuery = { draftRevisions: { totalCount: number, nodes: Array<{ id: string, startedAt: string, savedAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type DraftRevisionQueryVariables = Exact<{
  id: string;
}>;


export type DraftRevisionQuery = { draftRevision: { id: string, savedAt: string, overall: Grade | null, strengths: string | null, areasForImprovement: string | null, synopsis: string | null, overallReason: string | null, judgements: Array<{ domain: AuditDomain, grade: DomainGrade | null, evidence: string | null, difference: string | null, notApplicableReason: string | null }>, viewsSought: Array<{ who: ViewHolder, sought: boolean, byWhom: string | null, how: string | null, said: string | null, whyNot: string | null, changedJudgement: boolean | null }>, actions: Array<{ what: string, dueOn: string, owner: { id: string, name: string } | null }> } | null };

export type DraftPutAsideMutationVariables = Exact<{
  input: DraftPutAsideInput;
}>;


export type DraftPutAsideMutation = { draftPutAside: { id: string, version: number } };

export type PersonListQueryVariables = Exact<{
  where?: PersonWhere | null | undefined;
  orderBy?: Array<PersonOrder> | PersonOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PersonListQuery = { page: { totalCount: number, nodes: Array<{ id: string, name: string, email: string | null, level: Level | null, roles: Array<Role>, active: boolean, team: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type PersonNameQueryVariables = Exact<{
  id: string;
}>;


export type PersonNameQuery = { person: { id: string, name: string } | null };

export type PersonDetailQueryVariables = Exact<{
  id: string;
}>;


export type PersonDetailQuery = { person: { id: string, name: string, email: string | null, level: Level | null, roles: Array<Role>, active: boolean, version: number, team: { id: string, name: string } | null } | null };

export type PersonCreateMutationVariables = Exact<{
  input: PersonCreateInput;
}>;


export type PersonCreateMutation = { personCreate: { id: string, name: string } };

export type PersonChangeMutationVariables = Exact<{
  input: PersonChangeInput;
}>;


export type PersonChangeMutation = { personChange: { id: string, version: number, name: string } };

export type PersonInviteMutationVariables = Exact<{
  input: PersonInviteInput;
}>;


export type PersonInviteMutation = { personInvite: { link: string | null, path: string | null, expiresAt: string | null, person: { id: string, name: string, email: string | null } } };

export type TokenListQueryVariables = Exact<{
  where?: TokenWhere | null | undefined;
  orderBy?: Array<TokenOrder> | TokenOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TokenListQuery = { page: { totalCount: number, nodes: Array<{ id: string, name: string, scopes: Array<string>, createdAt: string, expiresAt: string, revokedAt: string | null, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type TokenScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type TokenScopesQuery = { viewer: { id: string, tokenScopes: Array<string> } };

export type TokenCreateMutationVariables = Exact<{
  input: TokenCreateInput;
}>;


export type TokenCreateMutation = { tokenCreate: { secret: string | null, token: { id: string, name: string, expiresAt: string } } };

export type TokenRevokeMutationVariables = Exact<{
  input: TokenRevokeInput;
}>;


export type TokenRevokeMutation = { tokenRevoke: { id: string, revokedAt: string | null } };

export type CalendarFeedListQueryVariables = Exact<{
  where?: CalendarFeedWhere | null | undefined;
  orderBy?: Array<CalendarFeedOrder> | CalendarFeedOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CalendarFeedListQuery = { page: { totalCount: number, nodes: Array<{ id: string, kind: FeedKind, createdAt: string, lastReadAt: string | null, revokedAt: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type CalendarFeedCreateMutationVariables = Exact<{
  input: CalendarFeedCreateInput;
}>;


export type CalendarFeedCreateMutation = { calendarFeedCreate: { path: string | null, feed: { id: string } } };

export type CalendarFeedRevokeMutationVariables = Exact<{
  input: CalendarFeedRevokeInput;
}>;


export type CalendarFeedRevokeMutation = { calendarFeedRevoke: { id: string, revokedAt: string | null } };

export type DirectoryImportMutationVariables = Exact<{
  input: DirectoryImportInput;
}>;


export type DirectoryImportMutation = { directoryImport: { applied: boolean, rows: Array<{ number: number, name: string, outcome: ImportOutcome, details: string | null }> } };

export type LeaverWorkQueryVariables = Exact<{
  personId: string;
}>;


export type LeaverWorkQuery = { leaverWork: Array<{ kind: LeaverWorkKind, id: string, name: string }> };

export type PersonLeaveMutationVariables = Exact<{
  input: PersonLeaveInput;
}>;


export type PersonLeaveMutation = { personLeave: Array<{ kind: LeaverWorkKind, id: string, name: string, to: string | null, problem: string | null }> };

export type AuditorChoicesQueryVariables = Exact<{
  where?: AuditorWhere | null | undefined;
}>;


export type AuditorChoicesQuery = { page: { nodes: Array<{ id: string, person: { id: string, name: string } }> } };

export type ReAuditListQueryVariables = Exact<{
  where?: ReAuditWhere | null | undefined;
  orderBy?: Array<ReAuditOrder> | ReAuditOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ReAuditListQuery = { page: { totalCount: number, nodes: Array<{ id: string, version: number, kind: ReAuditKind, status: ReAuditStatus, domain: AuditDomain | null, proposedMonth: string, why: string | null, reason: string | null, decidedAt: string | null, audit: { id: string, reference: string, outcome: Grade | null, service: Service, case: { id: string, reference: string } } | null, fromActivity: { id: string, title: string, month: string, service: Service | null } | null, activity: { id: string, title: string, month: string } | null, auditMade: { id: string, reference: string, status: AuditStatus } | null, proposedBy: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type ReAuditsOnScheduleQueryVariables = Exact<{ [key: string]: never; }>;


export type ReAuditsOnScheduleQuery = { activities: { nodes: Array<{ id: string, title: string, month: string }> } };

export type ProposedAgainQueryVariables = Exact<{
  where: ReAuditWhere;
}>;


export type ProposedAgainQuery = { reAudits: { nodes: Array<{ id: string, status: ReAuditStatus, domain: AuditDomain | null, proposedMonth: string, activity: { id: string, title: string, month: string } | null }> } };

export type ReAuditFindingsQueryVariables = Exact<{
  id: string;
}>;


export type ReAuditFindingsQuery = { activity: { id: string, reAuditFindings: { sameCases: { base: number, better: number, same: number, worse: number, change: ChangeWord }, byDomain: Array<{ domain: AuditDomain, base: number, better: number, same: number, worse: number, change: ChangeWord }>, themes: Array<{ domain: AuditDomain, change: ChangeWord, lower: number | null, upper: number | null, earlier: { id: string, title: string, month: string }, before: { count: number, base: number, percent: number | null }, after: { count: number, base: number, percent: number | null }, randomBefore: { count: number, base: number }, randomAfter: { count: number, base: number } }> } | null } | null };

export type AuditComparisonQueryVariables = Exact<{
  id: string;
}>;


export type AuditComparisonQuery = { audit: { id: string, previousAudit: { id: string, reference: string, submittedAt: string | null } | null, laterAudits: Array<{ id: string, reference: string, status: AuditStatus }>, comparison: { before: Grade | null, after: Grade | null, change: GradeChange, better: number, same: number, worse: number, previous: { id: string, reference: string, submittedAt: string | null }, domains: Array<{ domain: AuditDomain, before: DomainGrade | null, after: DomainGrade | null, change: GradeChange }> } | null } | null };

export type ReAuditProposeMutationVariables = Exact<{
  input: ReAuditProposeInput;
}>;


export type ReAuditProposeMutation = { reAuditPropose: { id: string } };

export type ReAuditAcceptMutationVariables = Exact<{
  input: ReAuditAcceptInput;
}>;


export type ReAuditAcceptMutation = { reAuditAccept: { id: string, activity: { id: string } | null } };

export type ReAuditDismissMutationVariables = Exact<{
  input: ReAuditDismissInput;
}>;


export type ReAuditDismissMutation = { reAuditDismiss: { id: string } };

export type RecordListQueryVariables = Exact<{
  where?: InstrumentRecordWhere | null | undefined;
  orderBy?: Array<InstrumentRecordOrder> | InstrumentRecordOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RecordListQuery = { page: { totalCount: number, nodes: Array<{ id: string, reference: string, status: InstrumentRecordStatus, dueOn: string, submittedAt: string | null, overall: string | null, subjectName: string | null, instrument: { key: string, name: string }, activity: { id: string, title: string, month: string }, recorder: { id: string, name: string }, subject: { id: string, name: string } | null, subjectTeam: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type RecordDetailQueryVariables = Exact<{
  id: string;
}>;


export type RecordDetailQuery = { record: { id: string, reference: string, version: number, status: InstrumentRecordStatus, dueOn: string, startedAt: string | null, submittedAt: string | null, service: Service | null, overall: string | null, subjectName: string | null, viewerCan: Array<RecordStep>, recorderLevel: Level | null, instrument: { key: string, version: string, name: string }, activity: { id: string, title: string, month: string }, recorder: { id: string, name: string }, subject: { id: string, name: string } | null, subjectTeam: { id: string, name: string } | null, subjectServiceArea: { id: string, name: string } | null, supervisor: { id: string, name: string } | null, answers: Array<{ item: string, value: string | null, note: string | null }> } | null };

export type RecordDraftQueryVariables = Exact<{
  id: string;
}>;


export type RecordDraftQuery = { record: { id: string, reference: string, version: number, status: InstrumentRecordStatus, dueOn: string, overall: string | null, subjectName: string | null, viewerCan: Array<RecordStep>, instrument: { key: string, version: string, name: string }, activity: { id: string, title: string }, subject: { id: string, name: string } | null, answers: Array<{ item: string, value: string | null, note: string | null }> } | null };

export type RecordVersionQueryVariables = Exact<{
  id: string;
}>;


export type RecordVersionQuery = { record: { id: string, version: number, status: InstrumentRecordStatus, viewerCan: Array<RecordStep> } | null };

export type RecordFindingsQueryVariables = Exact<{
  id: string;
}>;


export type RecordFindingsQuery = { activity: { id: string, recordFindings: { base: number, scope: { description: string, everything: boolean }, grades: Array<{ grade: Grade, count: number, base: number, percent: number | null }>, byChoice: Array<{ item: string, value: string, name: string, base: number, grades: Array<{ grade: Grade, count: number, base: number, percent: number | null }> }>, items: Array<{ item: string, name: string, base: number, good: number, percentGood: number | null, options: Array<{ key: string, name: string, count: number }> }>, byTeam: Array<{ base: number, team: { id: string, name: string }, grades: Array<{ grade: Grade, count: number, base: number, percent: number | null }> }> } | null } | null };

export type RecordAllocateMutationVariables = Exact<{
  input: RecordAllocateInput;
}>;


export type RecordAllocateMutation = { recordAllocate: { id: string, reference: string, recorder: { id: string, name: string }, subject: { id: string, name: string } | null } };

export type RecordSaveDraftMutationVariables = Exact<{
  input: RecordSaveDraftInput;
}>;


export type RecordSaveDraftMutation = { recordSaveDraft: { id: string, version: number, status: InstrumentRecordStatus } };

export type RecordSubmitMutationVariables = Exact<{
  input: RecordSubmitInput;
}>;


export type RecordSubmitMutation = { recordSubmit: { id: string, version: number, status: InstrumentRecordStatus, overall: string | null } };

export type RecordExemptMutationVariables = Exact<{
  input: RecordExemptInput;
}>;


export type RecordExemptMutation = { recordExempt: { id: string, version: number, status: InstrumentRecordStatus } };

export type RecordReallocateMutationVariables = Exact<{
  input: RecordReallocateInput;
}>;


export type RecordReallocateMutation = { recordReallocate: { id: string, version: number, status: InstrumentRecordStatus, recorder: { id: string, name: string } } };

export type SampleFrameListQueryVariables = Exact<{
  where?: SampleFrameWhere | null | undefined;
  orderBy?: Array<SampleFrameOrder> | SampleFrameOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SampleFrameListQuery = { page: { totalCount: number, nodes: Array<{ id: string, source: string, takenOn: string, importedAt: string, rowCount: number, rejectedCount: number, status: FrameStatus, by: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type SampleFrameDetailQueryVariables = Exact<{
  id: string;
}>;


export type SampleFrameDetailQuery = { sampleFrame: { id: string, version: number, source: string, takenOn: string, importedAt: string, rowCount: number, rejectedCount: number, fingerprint: string, status: FrameStatus, by: { id: string, name: string }, breakdown: Array<{ category: string, cases: number, team: { id: string, name: string } }> } | null };

export type SampleFrameRowsQueryVariables = Exact<{
  id: string;
  where?: SampleFrameRowWhere | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SampleFrameRowsQuery = { sampleFrame: { id: string, rows: { totalCount: number, nodes: Array<{ reference: string, service: Service, categories: Array<string>, openSince: string | null, siblings: string | null, team: { id: string, name: string }, caseHolder: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } } | null };

export type SampleFrameRejectedQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SampleFrameRejectedQuery = { sampleFrame: { id: string, rejected: { totalCount: number, nodes: Array<{ rowNumber: number, problem: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } } | null };

export type UploadDetailQueryVariables = Exact<{
  id: string;
}>;


export type UploadDetailQuery = { upload: { id: string, version: number, fileName: string, format: string, encoding: string | null, headings: Array<string>, rowCount: number, status: UploadStatus, goodCount: number | null, badCount: number | null, failure: string | null, fields: Array<{ key: string, required: boolean }>, mapping: Array<{ field: string, column: string }>, running: { what: UploadTask, done: number, total: number } | null, frame: { id: string } | null } | null };

export type UploadProblemsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type UploadProblemsQuery = { upload: { id: string, problems: { totalCount: number, nodes: Array<{ rowNumber: number, problem: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } } | null };

export type FrameCheckMutationVariables = Exact<{
  input: FrameCheckInput;
}>;


export type FrameCheckMutation = { frameCheck: { id: string, version: number, status: UploadStatus } };

export type FrameApplyMutationVariables = Exact<{
  input: FrameApplyInput;
}>;


export type FrameApplyMutation = { frameApply: { id: string, version: number, status: UploadStatus } };

export type UploadDiscardMutationVariables = Exact<{
  input: UploadDiscardInput;
}>;


export type UploadDiscardMutation = { uploadDiscard: { id: string } };

export type FrameUndoMutationVariables = Exact<{
  input: FrameUndoInput;
}>;


export type FrameUndoMutation = { frameUndo: { id: string, version: number, status: FrameStatus } };

export type SampleFrameChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SampleFrameChoicesQuery = { page: { nodes: Array<{ id: string, source: string, takenOn: string, rowCount: number }>, pageInfo: { hasNextPage: boolean } } };

export type DrawsOfQueryVariables = Exact<{
  where: SampleDrawWhere;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DrawsOfQuery = { page: { totalCount: number, nodes: Array<{ id: string, method: SamplingMethod, size: number, status: DrawStatus, drawnAt: string, by: { id: string, name: string }, frame: { id: string, source: string, takenOn: string }, activity: { id: string, title: string, month: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type ActivityToDrawForQueryVariables = Exact<{
  id: string;
}>;


export type ActivityToDrawForQuery = { activity: { id: string, title: string, month: string, kind: ActivityKind, status: ActivityStatus, service: Service | null, categories: Array<string>, targetCount: number | null, samplingMethod: SamplingMethod } | null };

export type SampleDrawPreviewQueryVariables = Exact<{
  input: SampleDrawInput;
}>;


export type SampleDrawPreviewQuery = { sampleDrawPreview: { population: number, eligible: number, size: number, problems: Array<string>, warnings: Array<string>, exclusions: Array<{ reason: ExclusionReason, count: number }>, strata: Array<{ key: string, name: string, frame: number, eligible: number, drawn: number }> } };

export type SampleDrawCreateMutationVariables = Exact<{
  input: SampleDrawInput;
}>;


export type SampleDrawCreateMutation = { sampleDrawCreate: { id: string } };

export type SampleDrawDetailQueryVariables = Exact<{
  id: string;
}>;


export type SampleDrawDetailQuery = { sampleDraw: { id: string, version: number, method: SamplingMethod, service: Service | null, categories: Array<string>, size: number, share: number | null, seed: string | null, stratifiedBy: StratifyBy | null, excludedMonths: number | null, population: number, eligible: number, frameFingerprint: string, reason: string | null, status: DrawStatus, drawnAt: string, refillCount: number, by: { id: string, name: string }, activity: { id: string, title: string, month: string }, frame: { id: string, source: string, takenOn: string, rowCount: number, fingerprint: string }, strata: Array<{ key: string, name: string, frame: number, eligible: number, drawn: number }>, exclusionCounts: Array<{ reason: ExclusionReason, count: number }> } | null };

export type SampleDrawCasesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SampleDrawCasesQuery = { sampleDraw: { id: string, cases: { totalCount: number, nodes: Array<{ id: string, position: number, reference: string, categories: Array<string>, refill: number, status: SampleCaseStatus, reason: string | null, stratum: string | null, team: { id: string, name: string }, caseHolder: { id: string, name: string } | null, audit: { id: string, reference: string, status: AuditStatus, auditor: { id: string, name: string } } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } } | null };

export type SampleDrawExclusionsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SampleDrawExclusionsQuery = { sampleDraw: { id: string, exclusions: { totalCount: number, nodes: Array<{ reference: string, reason: ExclusionReason, note: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } } | null };

export type SampleRedrawQueryVariables = Exact<{
  id: string;
}>;


export type SampleRedrawQuery = { sampleRedraw: { matches: boolean, frameMatches: boolean, references: Array<string>, kept: Array<string> } };

export type SampleCaseReplaceMutationVariables = Exact<{
  input: SampleCaseReplaceInput;
}>;


export type SampleCaseReplaceMutation = { sampleCaseReplace: { id: string, version: number } };

export type SampleDrawWithdrawMutationVariables = Exact<{
  input: SampleDrawWithdrawInput;
}>;


export type SampleDrawWithdrawMutation = { sampleDrawWithdraw: { id: string, version: number, status: DrawStatus } };

export type AllocationProposalQueryVariables = Exact<{
  activityId: string;
  above?: number | null | undefined;
}>;


export type AllocationProposalQuery = { activity: { id: string, title: string, month: string, auditDueOn: string | null } | null, allocationProposal: { unallocated: number, pairs: Array<{ why: string, case: { id: string, reference: string, categories: Array<string>, team: { id: string, name: string }, caseHolder: { id: string, name: string } | null }, auditor: { id: string, name: string, level: Level | null } | null, refused: Array<{ reason: string, count: number }> }>, auditors: Array<{ expected: number, before: number, proposed: number, auditor: { id: string, name: string, level: Level | null } }> } };

export type AllocationCandidatesQueryVariables = Exact<{
  activityId: string;
  sampleCaseId: string;
}>;


export type AllocationCandidatesQuery = { allocationCandidates: Array<{ refusals: Array<string>, conflict: boolean, expected: number, load: number, auditor: { id: string, name: string, level: Level | null } }> };

export type AllocationConfirmMutationVariables = Exact<{
  input: AllocationConfirmInput;
}>;


export type AllocationConfirmMutation = { allocationConfirm: Array<{ problem: string | null, case: { id: string, reference: string } | null, audit: { id: string, reference: string, auditor: { id: string, name: string } } | null }> };

export type PlannedActivityFragment = { id: string, title: string, kind: ActivityKind, status: ActivityStatus, month: string, service: Service | null, categories: Array<string>, targetCount: number | null, auditDueOn: string | null, reportDueOn: string | null, version: number, viewerCan: Array<ActivityStep>, lead: { id: string, name: string } | null, counts: { allocated: number, submitted: number, moderated: number, closed: number, lateAudits: number } };

export type YearScheduleQueryVariables = Exact<{
  financialYear: string;
  asOn?: string | null | undefined;
}>;


export type YearScheduleQuery = { schedule: { financialYear: string, asOn: string | null, expectedPerMonth: number, servicesLeftOut: Array<Service>, months: Array<{ month: string, activities: Array<{ id: string, title: string, kind: ActivityKind, status: ActivityStatus, month: string, service: Service | null, categories: Array<string>, targetCount: number | null, auditDueOn: string | null, reportDueOn: string | null, version: number, viewerCan: Array<ActivityStep>, lead: { id: string, name: string } | null, counts: { allocated: number, submitted: number, moderated: number, closed: number, lateAudits: number } }> }> } };

export type AuditsDueQueryVariables = Exact<{
  month: string;
}>;


export type AuditsDueQuery = { auditsDue: Array<{ dueOn: string, submitted: number, outstanding: number, activity: { id: string, title: string, kind: ActivityKind, status: ActivityStatus, month: string, service: Service | null, categories: Array<string>, targetCount: number | null, auditDueOn: string | null, reportDueOn: string | null, version: number, viewerCan: Array<ActivityStep>, lead: { id: string, name: string } | null, counts: { allocated: number, submitted: number, moderated: number, closed: number, lateAudits: number } } }> };

export type ActivityDetailQueryVariables = Exact<{
  id: string;
}>;


export type ActivityDetailQuery = { activity: { id: string, title: string, kind: ActivityKind, status: ActivityStatus, month: string, service: Service | null, categories: Array<string>, targetCount: number | null, samplingMethod: SamplingMethod, moderationRule: ModerationRule, moderationRate: number | null, moderationPicks: Array<ModerationPick> | null, moderationMode: ModerationMode | null, moderationSeed: string | null, auditDueOn: string | null, reportDueOn: string | null, origin: Origin, instrumentVersion: string | null, version: number, viewerCan: Array<ActivityStep>, moderationProgress: { target: number | null, waiting: number, longestWaitingDays: number | null, medianDays: number | null, longestDays: number | null, returned: number, chosen: { count: number, base: number, percent: number | null }, moderated: { count: number, base: number, percent: number | null } }, lead: { id: string, name: string } | null, counts: { total: number, allocated: number, inProgress: number, submitted: number, inModeration: number, moderated: number, closed: number, lateAudits: number }, revisions: Array<{ id: string, seq: number, at: string, reason: string | null, title: string, month: string, kind: ActivityKind, service: Service | null, categories: Array<string>, targetCount: number | null, auditDueOn: string | null, reportDueOn: string | null, status: ActivityStatus, samplingMethod: SamplingMethod, moderationRule: ModerationRule, moderationRate: number | null, moderationPicks: Array<ModerationPick> | null, moderationMode: ModerationMode | null, origin: Origin, lead: { id: string, name: string } | null, by: { id: string, name: string } | null }> } | null };

export type GradedFragment = { grade: Grade, count: number, base: number, percent: number | null };

export type ActivityFindingsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  basis: FigureBasis;
}>;


export type ActivityFindingsQuery = { activity: { id: string, findings: { base: number, moderatedCount: number, changedCount: number, raisedCount: number, loweredCount: number, scope: { everything: boolean, description: string }, auditor: Array<{ grade: Grade, count: number, base: number, percent: number | null }>, auditorOfModerated: Array<{ grade: Grade, count: number, base: number, percent: number | null }>, moderated: Array<{ grade: Grade, count: number, base: number, percent: number | null }>, outcome: Array<{ grade: Grade, count: number, base: number, percent: number | null }>, byService: Array<{ service: Service, base: number, auditor: Array<{ grade: Grade, count: number, base: number, percent: number | null }>, moderated: Array<{ grade: Grade, count: number, base: number, percent: number | null }>, outcome: Array<{ grade: Grade, count: number, base: number, percent: number | null }> }>, byCategory: Array<{ category: string, base: number, auditor: Array<{ grade: Grade, count: number, base: number, percent: number | null }>, moderated: Array<{ grade: Grade, count: number, base: number, percent: number | null }>, outcome: Array<{ grade: Grade, count: number, base: number, percent: number | null }> }>, byDomain: Array<{ domain: AuditDomain, applicable: number, notApplicable: number, meetingGood: { count: number, base: number, percent: number | null }, grades: Array<{ grade: Grade, count: number, base: number, percent: number | null }> }> } | null } | null };

export type ViewsOfActivityQueryVariables = Exact<{
  id: string;
}>;


export type ViewsOfActivityQuery = { viewsFigures: Array<{ base: number, views: Array<{ who: ViewHolder, sought: { count: number, base: number, percent: number | null }, changed: { count: number, base: number, percent: number | null } }> }> };

export type ActivityChoicesQueryVariables = Exact<{
  where?: ActivityWhere | null | undefined;
}>;


export type ActivityChoicesQuery = { page: { nodes: Array<{ id: string, title: string, month: string }>, pageInfo: { hasNextPage: boolean } } };

export type ActivityTitleQueryVariables = Exact<{
  id: string;
}>;


export type ActivityTitleQuery = { activity: { id: string, title: string, month: string } | null };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { coverage: Array<{ category: string, cases: number, lastAuditedOn: string | null, auditsInTwelveMonths: number, overlooked: boolean, team: { id: string, name: string, serviceArea: { id: string, name: string, service: Service } } }> };

export type ActivityMoveMutationVariables = Exact<{
  input: ActivityMoveInput;
}>;


export type ActivityMoveMutation = { activityMove: { id: string, month: string, version: number } };

export type ActivityChangeMutationVariables = Exact<{
  input: ActivityChangeInput;
}>;


export type ActivityChangeMutation = { activityChange: { id: string, version: number } };

export type ActivityAdvanceMutationVariables = Exact<{
  input: ActivityAdvanceInput;
}>;


export type ActivityAdvanceMutation = { activityAdvance: { id: string, version: number, status: ActivityStatus } };

export type ActivityReopenMutationVariables = Exact<{
  input: ActivityReopenInput;
}>;


export type ActivityReopenMutation = { activityReopen: { id: string, version: number, status: ActivityStatus } };

export type ActivityCancelMutationVariables = Exact<{
  input: ActivityCancelInput;
}>;


export type ActivityCancelMutation = { activityCancel: { id: string, version: number, status: ActivityStatus } };

export type ActivityCopyMutationVariables = Exact<{
  input: ActivityCopyInput;
}>;


export type ActivityCopyMutation = { activityCopy: Array<{ month: string, problem: string | null, activity: { id: string, title: string } | null }> };

export type ScheduleCopyMutationVariables = Exact<{
  input: ScheduleCopyInput;
}>;


export type ScheduleCopyMutation = { scheduleCopy: Array<{ month: string, problem: string | null, source: { id: string, title: string } | null, activity: { id: string, title: string } | null }> };

export type ActivityCreateMutationVariables = Exact<{
  input: ActivityCreateInput;
}>;


export type ActivityCreateMutation = { activityCreate: { id: string, month: string } };

export type CasesToAllocateQueryVariables = Exact<{
  where?: CaseWhere | null | undefined;
}>;


export type CasesToAllocateQuery = { page: { totalCount: number, nodes: Array<{ id: string, reference: string, service: Service, categories: Array<string>, team: { id: string, name: string }, caseHolder: { id: string, name: string } | null }> } };

export type AuditorRegisterQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditorRegisterQuery = { page: { nodes: Array<{ id: string, expectedPerMonth: number, person: { id: string, name: string, level: Level | null } }> } };

export type AuditAllocateMutationVariables = Exact<{
  input: AuditAllocateInput;
}>;


export type AuditAllocateMutation = { auditAllocate: { id: string, reference: string, case: { id: string, reference: string }, auditor: { id: string, name: string } } };

export type BankHolidayListQueryVariables = Exact<{
  where?: BankHolidayWhere | null | undefined;
  orderBy?: Array<BankHolidayOrder> | BankHolidayOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type BankHolidayListQuery = { page: { totalCount: number, nodes: Array<{ id: string, version: number, day: string, name: string, kept: boolean }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type LastBankHolidayQueryVariables = Exact<{ [key: string]: never; }>;


export type LastBankHolidayQuery = { bankHolidays: { nodes: Array<{ id: string, day: string }> } };

export type BankHolidayCreateMutationVariables = Exact<{
  input: BankHolidayCreateInput;
}>;


export type BankHolidayCreateMutation = { bankHolidayCreate: { id: string } };

export type BankHolidayChangeMutationVariables = Exact<{
  input: BankHolidayChangeInput;
}>;


export type BankHolidayChangeMutation = { bankHolidayChange: { id: string, version: number } };

export type IndicatorListQueryVariables = Exact<{
  where?: IndicatorWhere | null | undefined;
  orderBy?: Array<IndicatorOrder> | IndicatorOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type IndicatorListQuery = { page: { totalCount: number, nodes: Array<{ id: string, name: string, unit: IndicatorUnit, better: Better, service: Service | null, target: number | null, threshold: number, active: boolean, latest: { month: string, value: number, state: IndicatorState } | null, owner: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type IndicatorDetailQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type IndicatorDetailQuery = { indicator: { id: string, version: number, name: string, definition: string | null, unit: IndicatorUnit, better: Better, service: Service | null, target: number | null, threshold: number, active: boolean, owner: { id: string, name: string } | null, values: { totalCount: number, nodes: Array<{ month: string, value: number, state: IndicatorState, note: string | null, at: string, by: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } } | null };

export type BreachListQueryVariables = Exact<{
  where?: IndicatorBreachWhere | null | undefined;
  orderBy?: Array<IndicatorBreachOrder> | IndicatorBreachOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type BreachListQuery = { page: { totalCount: number, nodes: Array<{ id: string, version: number, month: string, value: number, threshold: number, status: BreachStatus, reason: string | null, decidedAt: string | null, decidedBy: { id: string, name: string } | null, activity: { id: string, title: string } | null, indicator: { id: string, name: string, unit: IndicatorUnit, better: Better, service: Service | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type IndicatorCreateMutationVariables = Exact<{
  input: IndicatorCreateInput;
}>;


export type IndicatorCreateMutation = { indicatorCreate: { id: string } };

export type IndicatorChangeMutationVariables = Exact<{
  input: IndicatorChangeInput;
}>;


export type IndicatorChangeMutation = { indicatorChange: { id: string, version: number } };

export type IndicatorValuesEnterMutationVariables = Exact<{
  input: IndicatorValuesEnterInput;
}>;


export type IndicatorValuesEnterMutation = { indicatorValuesEnter: { id: string, version: number } };

export type IndicatorBreachAcceptMutationVariables = Exact<{
  input: IndicatorBreachAcceptInput;
}>;


export type IndicatorBreachAcceptMutation = { indicatorBreachAccept: { id: string, activity: { id: string } | null } };

export type IndicatorBreachDismissMutationVariables = Exact<{
  input: IndicatorBreachDismissInput;
}>;


export type IndicatorBreachDismissMutation = { indicatorBreachDismiss: { id: string } };

export type RecommendationListQueryVariables = Exact<{
  where?: InspectionRecommendationWhere | null | undefined;
  orderBy?: Array<InspectionRecommendationOrder> | InspectionRecommendationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RecommendationListQuery = { page: { totalCount: number, nodes: Array<{ id: string, version: number, title: string, text: string | null, inspection: string, publishedOn: string, dueOn: string | null, status: AimStatus, outcome: string | null, owner: { id: string, name: string } | null, activities: Array<{ id: string, title: string, month: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type RecommendationDetailQueryVariables = Exact<{
  id: string;
}>;


export type RecommendationDetailQuery = { inspectionRecommendation: { id: string, version: number, title: string, text: string | null, inspection: string, publishedOn: string, dueOn: string | null, status: AimStatus, outcome: string | null, owner: { id: string, name: string } | null, activities: Array<{ id: string, title: string, month: string, status: ActivityStatus }> } | null };

export type RecommendationCreateMutationVariables = Exact<{
  input: InspectionRecommendationCreateInput;
}>;


export type RecommendationCreateMutation = { inspectionRecommendationCreate: { id: string } };

export type RecommendationChangeMutationVariables = Exact<{
  input: InspectionRecommendationChangeInput;
}>;


export type RecommendationChangeMutation = { inspectionRecommendationChange: { id: string, version: number } };

export type ObjectiveListQueryVariables = Exact<{
  where?: ImprovementObjectiveWhere | null | undefined;
  orderBy?: Array<ImprovementObjectiveOrder> | ImprovementObjectiveOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ObjectiveListQuery = { page: { totalCount: number, nodes: Array<{ id: string, version: number, title: string, text: string | null, plan: string, dueOn: string | null, status: AimStatus, outcome: string | null, owner: { id: string, name: string } | null, activities: Array<{ id: string, title: string, month: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type ObjectiveDetailQueryVariables = Exact<{
  id: string;
}>;


export type ObjectiveDetailQuery = { improvementObjective: { id: string, version: number, title: string, text: string | null, plan: string, dueOn: string | null, status: AimStatus, outcome: string | null, owner: { id: string, name: string } | null, activities: Array<{ id: string, title: string, month: string, status: ActivityStatus }> } | null };

export type ObjectiveCreateMutationVariables = Exact<{
  input: ImprovementObjectiveCreateInput;
}>;


export type ObjectiveCreateMutation = { improvementObjectiveCreate: { id: string } };

export type ObjectiveChangeMutationVariables = Exact<{
  input: ImprovementObjectiveChangeInput;
}>;


export type ObjectiveChangeMutation = { improvementObjectiveChange: { id: string, version: number } };

export type ActivityLinksQueryVariables = Exact<{
  id: string;
}>;


export type ActivityLinksQuery = { activity: { id: string, version: number, recommendations: Array<{ id: string, title: string, inspection: string }>, objectives: Array<{ id: string, title: string, plan: string }>, triggeredBy: { id: string, month: string, value: number, threshold: number, indicator: { id: string, name: string, unit: IndicatorUnit } } | null } | null };

export type AimChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AimChoicesQuery = { inspectionRecommendations: { nodes: Array<{ id: string, title: string, inspection: string }> }, improvementObjectives: { nodes: Array<{ id: string, title: string, plan: string }> } };

export type ActivityLinksSetMutationVariables = Exact<{
  input: ActivityLinksSetInput;
}>;


export type ActivityLinksSetMutation = { activityLinksSet: { id: string, version: number } };

export type SearchByNameQueryVariables = Exact<{
  words: string;
  audits: boolean;
  cases: boolean;
  activities: boolean;
  people: boolean;
}>;


export type SearchByNameQuery = { audits?: { totalCount: number, nodes: Array<{ id: string, reference: string, status: AuditStatus, case: { id: string, reference: string }, activity: { id: string, title: string } | null }> }, cases?: { totalCount: number, nodes: Array<{ id: string, reference: string, team: { id: string, name: string } }> }, activities?: { totalCount: number, nodes: Array<{ id: string, title: string, month: string }> }, people?: { totalCount: number, nodes: Array<{ id: string, name: string, level: Level | null, team: { id: string, name: string } | null }> } };

export type SearchInEvidenceQueryVariables = Exact<{
  words: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SearchInEvidenceQuery = { evidenceSearch: { totalCount: number, nodes: Array<{ domain: AuditDomain, evidence: string, audit: { id: string, reference: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type AuditorListQueryVariables = Exact<{
  where?: AuditorWhere | null | undefined;
  orderBy?: Array<AuditorOrder> | AuditorOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditorListQuery = { page: { totalCount: number, nodes: Array<{ id: string, version: number, active: boolean, expectedPerMonth: number, pausedFrom: string | null, pausedUntil: string | null, trainedOn: string | null, leftOn: string | null, person: { id: string, name: string, level: Level | null, team: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type AuditorDetailQueryVariables = Exact<{
  id: string;
}>;


export type AuditorDetailQuery = { auditor: { id: string, version: number, active: boolean, expectedPerMonth: number, pausedFrom: string | null, pausedUntil: string | null, trainedOn: string | null, leftOn: string | null, person: { id: string, name: string, level: Level | null, team: { id: string, name: string } | null } } | null };

export type AuditorCreateMutationVariables = Exact<{
  input: AuditorCreateInput;
}>;


export type AuditorCreateMutation = { auditorCreate: { id: string, person: { id: string, name: string } } };

export type AuditorChangeMutationVariables = Exact<{
  input: AuditorChangeInput;
}>;


export type AuditorChangeMutation = { auditorChange: { id: string, version: number } };

export type CohortListQueryVariables = Exact<{
  where?: CohortWhere | null | undefined;
  orderBy?: Array<CohortOrder> | CohortOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type CohortListQuery = { page: { totalCount: number, nodes: Array<{ id: string, name: string, startsOn: string, sessions: Array<{ id: string, heldOn: string }>, members: Array<{ id: string, signedOffOn: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean } } };

export type CohortDetailQueryVariables = Exact<{
  id: string;
}>;


export type CohortDetailQuery = { cohort: { id: string, name: string, startsOn: string, sessions: Array<{ id: string, heldOn: string, content: string | null }>, members: Array<{ id: string, level: Level | null, feedbackOn: string | null, signedOffOn: string | null, person: { id: string, name: string } }> } | null };

export type CohortCreateMutationVariables = Exact<{
  input: CohortCreateInput;
}>;


export type CohortCreateMutation = { cohortCreate: { id: string, name: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string | null, level: Level | null, roles: Array<Role>, operations: Array<string>, today: string, demonstration: boolean, ladoStanding: LadoStanding | null } };

export * from './documents/actions.generated';
export * from './documents/audit-detail.generated';
export * from './documents/audit-writing.generated';
export * from './documents/cases.generated';
export * from './documents/completion.generated';
export * from './documents/directory.generated';
export * from './documents/documents.generated';
export * from './documents/immediate-risks.generated';
export * from './documents/inbox.generated';
export * from './documents/lado.generated';
export * from './documents/lists.generated';
export * from './documents/loops.generated';
export * from './documents/moderation.generated';
export * from './documents/my-work.generated';
export * from './documents/oversight.generated';
export * from './documents/people.generated';
export * from './documents/re-audits.generated';
export * from './documents/records.generated';
export * from './documents/sampling.generated';
export * from './documents/schedule.generated';
export * from './documents/search.generated';
export * from './documents/training.generated';
export * from './documents/viewer.generated';
