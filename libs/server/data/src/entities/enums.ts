import {
  ActionDimension, ActionPlanStatus, ActionSource, ActionStatus, ActionStep, ActivityKind, ActivityStatus, ActivityStep, AimStatus, AgreementOn, AuditDomain, AuditKind, AuditQuality, AuditSource, AuditStatus, AuditStep, Better, BreachStatus, ChangeWord, CompletionBy,
  DirectoryKind, DOMAINS, DomainGrade, DrawStatus, ExclusionReason, FeedKind, FigureBasis, FigureDimension, FrameStatus, Grade, GradeChange, ImportOutcome, IndicatorState, IndicatorUnit, LeaverWorkKind, Level, LoopStage, ModerationChoice, ModerationGround, ModerationMode, ModerationPick,
  ModerationResult, ModerationRule, NotificationKind, Origin, ParticipationStatus, ReAuditKind, ReAuditStatus, PlanActionStatus, Rag, Role, SampleCaseStatus, SamplingMethod, Service, StratifyBy, UploadStatus, UploadTask,
  ViewHolder, WorkKind,
} from '@goodmark/audit-tool';
import { registerEnum } from '@goodmark/server-graphql';

registerEnum(Grade, 'Grade', 'How well practice met the standard.', {
  EXCEEDS_GOOD: 'Better than good.',
  MEETS_GOOD: 'Good.',
  DOES_NOT_MEET_GOOD: 'The child was not served well enough.',
});
registerEnum(DomainGrade, 'DomainGrade', 'The grade of one domain, or that it does not apply.', {
  EXCEEDS_GOOD: 'Better than good.',
  MEETS_GOOD: 'Good.',
  DOES_NOT_MEET_GOOD: 'Not good enough.',
  NOT_APPLICABLE: 'Does not apply to this child; leaves every base.',
});
registerEnum(
  AuditDomain,
  'AuditDomain',
  'The 12 domains of the case audit tool, in order.',
  Object.fromEntries(DOMAINS.map(({ key, name }) => [key, `${name}.`])) as Record<AuditDomain, string>,
);
registerEnum(Service, 'Service', 'Which of the two services works with the child.', {
  SOCIAL_CARE: "Children's social care.",
  EARLY_HELP: 'Early help.',
});
registerEnum(ActivityKind, 'ActivityKind', 'What kind of QA an activity is.', {
  CASE_AUDIT: "Children's case files against the 12 domains.",
  RE_AUDIT: 'The same cases, or the same theme, audited again.',
  DIP_SAMPLE: 'A quick look at one question over a sample of records.',
  COMPLIANCE_AUDIT: 'A setting against national minimum or quality standards.',
  SUPERVISION_AUDIT: 'The supervision of staff.',
  PRACTICE_OBSERVATION: 'Practice watched as it happens.',
});
registerEnum(ActivityStatus, 'ActivityStatus', 'Where an activity stands.', {
  PLANNED: 'On the schedule, not begun.',
  IN_PROGRESS: 'Cases are being audited.',
  REPORTING: 'Auditing is over, the report is being written.',
  CLOSED: 'Reported and closed.',
  CANCELLED: 'Taken off the schedule, with a reason.',
});
registerEnum(AuditStatus, 'AuditStatus', 'Where an audit stands in its life.', {
  ALLOCATED: 'Given to an auditor, not begun.',
  IN_PROGRESS: 'Being written; seen by its auditor alone.',
  SUBMITTED: 'Submitted and locked; counts in the figures.',
  IN_MODERATION: 'A moderator has it.',
  RETURNED: 'Sent back by the moderator; counts in no figure until submitted again.',
  MODERATED: 'Moderation is complete.',
  CLOSED: 'Fed back, put right and filed.',
  EXEMPTED: 'The allocation was lifted, with approver and reason.',
});
registerEnum(ChangeWord, 'ChangeWord', 'What may be said of a change, by the interval of the difference.', {
  CLEAR_IMPROVEMENT: 'The whole 95% interval lies above nought; of the same cases, the sign test is below 5% and more are better.',
  CLEAR_DECLINE: 'The same the other way.',
  COULD_BE_CHANCE: 'The difference could be chance.',
  TOO_FEW_TO_SAY: 'One of the bases is under 10, or there are fewer than 10 pairs.',
  NOT_COMPARABLE: 'A sample was chosen instead of drawn, or the samples are of other cases.',
});
registerEnum(GradeChange, 'GradeChange', 'How a grade compares with the earlier one of the same case.', {
  BETTER: 'It is higher.',
  SAME: 'It is the same.',
  WORSE: 'It is lower.',
  NOT_COMPARABLE: 'One of the two is missing or does not apply.',
});
registerEnum(ReAuditKind, 'ReAuditKind', 'What is looked at again.', {
  CASE: 'The same case.',
  THEME: 'The same theme, over a new sample.',
});
registerEnum(ReAuditStatus, 'ReAuditStatus', 'What became of a proposal to look again.', {
  PROPOSED: 'Nobody has decided yet.',
  ACCEPTED: 'It is part of an activity.',
  DISMISSED: 'It is not done, with a reason.',
});
registerEnum(ModerationChoice, 'ModerationChoice', 'Whether a submitted audit is to be moderated.', {
  CHOSEN: 'It is to be moderated before it can close.',
  NOT_CHOSEN: 'It closes without moderation; a moderator may still take it.',
});
registerEnum(LoopStage, 'LoopStage', 'What still keeps a submitted audit open.', {
  MODERATION: 'It was chosen for moderation, which is not complete.',
  FEEDBACK: 'The feedback conversation is not held.',
  ACTIONS: 'A corrective action is to be done.',
  VERIFICATION: 'An action is done and not verified by somebody else.',
  FILING: "It is not filed on the child's record.",
});
registerEnum(FigureBasis, 'FigureBasis', 'Which grade a figure counts.', {
  AUDITOR: "All submitted audits, the auditor's grade.",
  MODERATED: 'Completed moderations only, the moderated grade.',
  OUTCOME: "All submitted audits: the moderated grade where moderation is complete, else the auditor's.",
});
registerEnum(FigureDimension, 'FigureDimension', 'What figures can be split by.', {
  MONTH: "The activity's month.",
  FINANCIAL_YEAR: "The financial year of the activity's month.",
  ACTIVITY: 'The activity.',
  KIND: 'The kind of activity.',
  SERVICE: 'Social care or early help.',
  SERVICE_AREA: "The service area of the case's team when it was allocated.",
  CATEGORY: 'The case category; a case with two categories counts once in each.',
  TEAM: "The case's team when it was allocated.",
  DOMAIN: 'The domain of the audit tool: grades are then the grades of the domain.',
  SAMPLING_METHOD: 'How the cases were chosen.',
  INSTRUMENT_VERSION: 'The version of the audit tool.',
});
registerEnum(Level, 'Level', 'The level of a person in the line or beside it.', {
  CASE_HOLDER: 'Social worker or early-help lead professional.',
  TEAM_MANAGER: 'Front-line manager.',
  OPERATIONAL_LEAD: 'Middle manager, leads a service area.',
  STRATEGIC_LEAD: 'Senior manager.',
  DIRECTOR: "Director of children's services.",
  IRO: 'Independent reviewing officer.',
  PRINCIPAL_SOCIAL_WORKER: 'Principal social worker.',
});
registerEnum(Role, 'Role', 'What a person does in the programme, beside their level.', {
  ADMINISTRATOR: 'Keeps the schedule, people and training; reads no case text.',
  QUALITY_LEAD: 'Leads the programme; sees everything but the LADO register.',
  AUDITOR: 'Audits what is allocated to them.',
  MODERATOR: 'Moderates; sees what awaits moderation.',
  LADO: 'Local authority designated officer.',
  PRIVACY_OFFICER: 'Reads the logs, no content.',
  LEAD_MEMBER: 'The Lead Member: published editions only.',
  SCRUTINY_MEMBER: 'A member of the scrutiny board: published editions only.',
});
registerEnum(ViewHolder, 'ViewHolder', 'Whose views are sought.', {
  CHILD: 'The child or young person.',
  PARENT: 'A parent.',
  CARER: 'A carer.',
});
registerEnum(Origin, 'Origin', 'Why an activity is on the schedule.', {
  FRAMEWORK: 'The QA framework asks for it.',
  PERFORMANCE_DATA: 'An indicator crossed its threshold.',
  INSPECTION: 'An inspection recommended it.',
  LEARNING_REVIEW: 'A learning review asked for it.',
  REPEAT_THEME: 'A theme was seen again.',
  RE_AUDIT: 'An earlier activity is looked at again.',
});
registerEnum(SamplingMethod, 'SamplingMethod', 'How the cases of an activity are chosen.', {
  RANDOM: 'At random from the frame.',
  STRATIFIED: 'At random within strata.',
  PURPOSIVE: 'Chosen for a purpose; labelled in every figure.',
});
registerEnum(ModerationRule, 'ModerationRule', 'How audits are picked for moderation.', {
  ALL: 'Every audit.',
  RANDOM_SHARE: 'A random share, the moderation rate.',
  BY_RULE: 'By a rule on grade or auditor.',
});
registerEnum(ModerationResult, 'ModerationResult', 'How a moderation ended.', {
  AGREED: 'Nothing was changed.',
  ADJUSTED: 'A domain or the overall grade was changed.',
  RETURNED: 'Sent back to the auditor.',
});
registerEnum(ModerationMode, 'ModerationMode', "Whether the moderator saw the auditor's grades first.", {
  OPEN: "With the auditor's grades in sight.",
  BLIND: "The auditor's grades covered until the moderator had graded.",
});
registerEnum(ModerationPick, 'ModerationPick', 'Which audits the rule `BY_RULE` picks for moderation.', {
  DOES_NOT_MEET_GOOD: 'All that do not meet good.',
  EXCEEDS_GOOD: 'All that exceed good.',
  NEW_AUDITOR: 'All by auditors in their first three audits.',
});
registerEnum(ModerationGround, 'ModerationGround', 'Why a submitted audit was chosen for moderation, or was not.', {
  EVERY_AUDIT: 'Chosen: every audit of its activity is.',
  RANDOM_SHARE: 'Chosen: drawn into the share of its activity.',
  DOES_NOT_MEET_GOOD: 'Chosen: it does not meet good.',
  EXCEEDS_GOOD: 'Chosen: it exceeds good.',
  NEW_AUDITOR: 'Chosen: it is one of the first three of its auditor.',
  PRACTICE: 'Chosen: every practice audit is.',
  TAKEN: 'Chosen: a moderator took it.',
  RETURNED: 'Chosen: it was returned, and is looked at again.',
  BY_HAND: 'Chosen, or not, by somebody who moderates, with a reason.',
  NOT_DRAWN: 'Not chosen: not drawn into the share of its activity.',
  NOT_PICKED: 'Not chosen: no rule of its activity picks it.',
  NONE_PLANNED: 'Not chosen: no moderation is planned for its activity.',
});
registerEnum(AuditQuality, 'AuditQuality', 'How good an audit is as a piece of work, apart from the quality of the practice it looks at.', {
  STRONG: 'Others could learn from it.',
  SOUND: 'Good enough to rely on.',
  NEEDS_WORK: 'The auditor needs help with it.',
});
registerEnum(AgreementOn, 'AgreementOn', "Which grades of the moderators are held against the auditors'.", {
  FINAL: 'Those the moderations ended with.',
  BLIND: "Those that blind moderators gave before they saw the auditors'.",
});
registerEnum(AuditKind, 'AuditKind', 'Whether an audit counts.', {
  LIVE: 'An audit of the programme.',
  PRACTICE: 'An audit done in training: counts in no figure.',
});
registerEnum(AuditSource, 'AuditSource', 'What an audit was written in.', {
  CONSOLE: 'The console.',
  WORD_FORM: 'A Word form, read in.',
  API: 'A program.',
});
registerEnum(ActionStatus, 'ActionStatus', 'Where a corrective action stands.', {
  OPEN: 'To do.',
  DONE: 'Done, not yet verified by somebody else.',
  VERIFIED: 'Done and verified.',
  NO_LONGER_APPLICABLE: 'No longer applies, with approver.',
});
registerEnum(ActionSource, 'ActionSource', 'Who asked for a corrective action.', {
  AUDITOR: 'The auditor.',
  MODERATOR: 'The moderator.',
});
registerEnum(ActionStep, 'ActionStep', 'What can be done with a corrective action, or with an action of a plan; each is a mutation.', {
  COMPLETE: 'Report it done: `actionComplete`.',
  VERIFY: 'Verify that it is done: `actionVerify`.',
  REOPEN: 'Say that it is not done yet: `actionReopen`.',
  EXTEND: 'Give it a later date: `actionExtend`.',
  REASSIGN: 'Give it to another owner or deputy: `actionReassign`.',
  CALL_OFF: 'Close it as no longer applicable: `actionCallOff`.',
});
registerEnum(ActionDimension, 'ActionDimension', 'What figures of corrective actions can be split by.', {
  SERVICE: 'Social care or early help.',
  SERVICE_AREA: "The service area of the case's team when the audit was allocated.",
  TEAM: "The case's team when the audit was allocated.",
  ACTIVITY: 'The activity.',
  MONTH: "The activity's month.",
});
registerEnum(ActionPlanStatus, 'ActionPlanStatus', 'Whether a plan is still followed.', { OPEN: 'Its actions are followed in meetings.', CLOSED: 'Every action is verified, and no meeting follows it any more.' });
registerEnum(PlanActionStatus, 'PlanActionStatus', 'Where an action of a plan stands.', { OPEN: 'To do.', DONE: 'Done, not yet verified by somebody else.', VERIFIED: 'Done and verified.' });
registerEnum(Rag, 'Rag', 'How an action of a plan stands, by a stated rule.', {
  RED: 'To be done, and past its date.',
  AMBER: 'To be done, and due within ten working days or given a later date before.',
  GREEN: 'Everything else, also what is done and waits to be verified.',
  BLUE: 'Verified.',
});
registerEnum(AuditStep, 'AuditStep', 'What can be done with an audit; each is a mutation.', {
  SAVE_DRAFT: 'Write on it: `auditSaveDraft`.',
  SUBMIT: 'Submit it: `auditSubmit`, which also asks whether everything is filled in.',
  TAKE_FOR_MODERATION: 'Take it for moderation: `auditTakeForModeration`.',
  MODERATE: 'Decide its moderation: `auditModerate`.',
  RETURN: 'Send it back to its auditor: `auditReturn`.',
  RELEASE: 'Give it back from moderation to the queue: `auditReleaseFromModeration`.',
  REVEAL: "See the auditor's grades of a blind moderation: `moderationReveal`, once every grade is given.",
  CHOOSE_FOR_MODERATION: 'Choose it for moderation, or lift the choice: `auditChooseForModeration`.',
  EXEMPT: 'Take it off its auditor for good: `auditExempt`.',
  REALLOCATE: 'Give it to another auditor: `auditReallocate`.',
  RECORD_FEEDBACK: 'Record the feedback conversation: `feedbackRecord`.',
  FILE: "Mark it as filed on the child's record: `auditFile`.",
  UNFILE: 'Take that back: `auditUnfile`.',
  RAISE_RISK: 'Raise an immediate risk to the child: `immediateRiskRaise`.',
});
registerEnum(ActivityStep, 'ActivityStep', 'What can be done with an activity; each is a mutation.', {
  CHANGE: 'Change its plan: `activityChange`.',
  MOVE: 'Move it to another month: `activityMove`.',
  CANCEL: 'Take it off the schedule: `activityCancel`.',
  ADVANCE: 'Take it to what comes next in its course: `activityAdvance`.',
  REOPEN: 'Take it one step back, where it was ended too early: `activityReopen`.',
  COPY: 'Plan it once more: `activityCopy`.',
  ALLOCATE: 'Allocate cases in it: `auditAllocate`.',
  ALLOCATE_RECORDS: 'Allocate records of its instrument in it: `recordAllocate`.',
});
registerEnum(WorkKind, 'WorkKind', 'Why something waits for somebody, most urgent first.', {
  IMMEDIATE_RISK: 'An immediate risk to a child waits for an answer.',
  RETURNED_TO_ME: 'A moderator sent the audit back.',
  OVERDUE: 'The audit was due before today and is not submitted.',
  DUE_THIS_WEEK: 'The audit is due today or within the next five working days.',
  IN_PROGRESS_OR_ALLOCATED: 'The audit is due later.',
  RECORDS_TO_DO: 'A practice observation or another record of an instrument is to be written.',
  TO_MODERATE: 'The audit waits for moderation: taken already, or free to be taken.',
  TO_ANSWER: 'A worker disagrees with the audit, and nobody who may moderate it has answered.',
  TO_FEED_BACK: 'The audit is submitted, and its feedback conversation is not held.',
  TO_VERIFY: 'A corrective action of the audit was done by somebody else, and is to be verified.',
  MY_ACTIONS: 'The corrective action is open.',
  TO_FILE: "Feedback is held and no action is left; the audit is to be filed on the child's record.",
});

registerEnum(UploadStatus, 'UploadStatus', 'How far an uploaded file has come.', {
  RECEIVING: 'It is being read.',
  RECEIVED: 'It is read; say which column holds what.',
  CHECKED: 'Every row was checked; nothing is imported yet.',
  APPLIED: 'It is imported.',
});
registerEnum(UploadTask, 'UploadTask', 'What is being done with an uploaded file just now.', {
  CHECK: 'Its rows are being checked: `frameCheck`.',
  APPLY: 'Its rows are being imported: `frameApply`.',
});
registerEnum(FrameStatus, 'FrameStatus', 'Whether samples are drawn from a sampling frame.', {
  IN_USE: 'Samples can be drawn from it.',
  UNDONE: 'Its import was undone; its rows are gone.',
});
registerEnum(StratifyBy, 'StratifyBy', 'What the strata of a stratified sample are.', {
  CATEGORY: 'The case category, the first where a case has several.',
  TEAM: 'The team that holds the case.',
  SERVICE: 'The service that works with the child.',
});
registerEnum(ExclusionReason, 'ExclusionReason', 'Why a case of the frame could not be drawn.', {
  AUDITED_RECENTLY: 'An audit of it was submitted not long ago.',
  ALREADY_ALLOCATED: 'An audit of it is allocated and not yet submitted.',
  NAMED: 'Somebody took it out, with a reason.',
});
registerEnum(DrawStatus, 'DrawStatus', 'Whether a sample stands.', {
  DRAWN: 'It stands.',
  WITHDRAWN: 'It was withdrawn, with a reason.',
});
registerEnum(SampleCaseStatus, 'SampleCaseStatus', 'Whether a drawn case can be used.', {
  DRAWN: 'It is part of the sample.',
  UNSUITABLE: 'It proved unsuitable and was replaced, with a reason.',
});
registerEnum(CompletionBy, 'CompletionBy', 'What completion can be split by.', {
  MONTH: "The activity's month.",
  TEAM: 'The team the auditor is in now.',
  LEVEL: "The auditor's level when the audit was allocated.",
  PERSON: 'The auditor.',
});
registerEnum(ParticipationStatus, 'ParticipationStatus', 'How far a manager has taken part in QA as is expected of them.', {
  DONE: 'They did what was expected, or more.',
  PARTLY: 'They did some of what was expected.',
  NOTHING_YET: 'They did nothing of what was expected.',
  EXEMPT: 'Nothing was expected: they were exempted, or on leave.',
  NOT_ON_REGISTER: 'They are not on the auditor register, so that nothing can be allocated to them.',
});
registerEnum(Better, 'Better', 'Which way an indicator is meant to go.', { HIGHER: 'Higher values are better.', LOWER: 'Lower values are better.' });
registerEnum(IndicatorUnit, 'IndicatorUnit', 'What the values of an indicator are.', { COUNT: 'A number of things.', PERCENT: 'Per cent.', DAYS: 'Days.' });
registerEnum(IndicatorState, 'IndicatorState', 'Where a value stands against target and threshold.', {
  ON_TARGET: 'On the target or better; without a target, on the threshold or better.',
  OFF_TARGET: 'Worse than the target, on the threshold or better.',
  BREACHED: 'Worse than the threshold.',
});
registerEnum(BreachStatus, 'BreachStatus', 'What became of a value that crossed the threshold.', {
  OPEN: 'It proposes an activity; nobody has decided yet.',
  ACCEPTED: 'An activity was put on the schedule for it.',
  DISMISSED: 'It was decided, with a reason, that no activity is needed.',
  CORRECTED: 'The value was corrected, and crosses the threshold no more.',
});
registerEnum(AimStatus, 'AimStatus', 'How far a recommendation or an objective has come.', {
  OPEN: 'Nothing is done yet.',
  IN_PROGRESS: 'Something is being done.',
  ACHIEVED: 'It is met.',
  WITHDRAWN: 'It no longer applies, with a reason.',
});
registerEnum(DirectoryKind, 'DirectoryKind', 'What a file of the directory holds.', {
  SERVICE_AREAS: 'Service areas, by name.',
  TEAMS: 'Teams, by name.',
  PEOPLE: 'People, by e-mail address.',
});
registerEnum(ImportOutcome, 'ImportOutcome', 'What becomes of a row of a file of the directory.', {
  ADDED: 'It is added.',
  CHANGED: 'What is there is changed.',
  UNCHANGED: 'It says what is there already.',
  WRONG: 'It cannot be imported.',
});
registerEnum(LeaverWorkKind, 'LeaverWorkKind', 'What somebody who leaves has to pass on.', {
  AUDIT: 'An audit that they have not begun.',
  BEGUN_AUDIT: 'An audit that they have begun: what is written is sealed.',
  MODERATION: 'An audit that they have taken for moderation: it goes back to the queue.',
  INSTRUMENT_RECORD: 'An observation or another record of an instrument that they have not submitted.',
  CORRECTIVE_ACTION: 'An open corrective action.',
  ACTIVITY: 'An activity that they lead.',
  INDICATOR: 'An indicator that they look after.',
  RECOMMENDATION: 'A recommendation that they look after and that is not ended.',
  OBJECTIVE: 'An objective that they look after and that is not ended.',
  TEAM: 'A team that they manage.',
  SERVICE_AREA: 'A service area that they lead.',
});
registerEnum(FeedKind, 'FeedKind', 'What a calendar feed shows.', {
  MY_DUE_DATES: 'When audits and corrective actions of its person are due, and the activities they lead.',
  WHOLE_SCHEDULE: 'When the audits and the report of every activity are due.',
});
registerEnum(NotificationKind, 'NotificationKind', 'What somebody is told in their inbox.', {
  AUDIT_ALLOCATED: 'An audit was allocated to them.',
  AUDIT_TAKEN_AWAY: 'An audit of theirs was given to somebody else, or they were exempted from it.',
  AUDIT_RETURNED: 'A moderator sent an audit of theirs back.',
  MODERATION_TAKEN_AWAY: 'An audit that they had taken for moderation went back to the queue.',
  ACTION_PASSED_ON: 'A corrective action passed to them from somebody who left.',
  AUDIT_MODERATED: 'The moderation of an audit of theirs is complete.',
  AUDIT_DUE_SOON: 'An audit of theirs is due in five working days, or sooner where that day was missed.',
  AUDIT_DUE_TODAY: 'An audit of theirs is due today.',
  AUDIT_CHASED: 'They were asked for an audit of theirs.',
  OUTCOME_TO_SEE: 'An audit of a case they hold or manage was submitted, and they can see how it came out.',
  OUTCOME_CHANGED: 'The moderation of an audit of a case they hold or manage changed how it came out.',
  FEEDBACK_RECORDED: 'A feedback conversation on a case they hold was recorded; they can add their own view.',
  FEEDBACK_DUE_AGAIN: 'Feedback is due again, because moderation found that the case does not meet good.',
  DISAGREEMENT_RAISED: 'Somebody disagrees with an audit that they moderated.',
  DISAGREEMENT_ANSWERED: 'A moderator answered a disagreement about an audit that they have a part in.',
  ACTION_GIVEN: 'They are to do a corrective action, or to do it while its owner is away.',
  ACTION_DUE_SOON: 'A corrective action of theirs is due soon.',
  ACTION_OVERDUE: 'A corrective action of theirs is overdue.',
  ACTION_ESCALATED: 'A corrective action in their part of the service stays overdue.',
  ACTION_TO_VERIFY: 'A corrective action was reported done, and waits for somebody like them to verify it.',
  ACTION_SENT_BACK: 'A corrective action they reported done is not done yet.',
  RECORD_ALLOCATED: 'A practice observation or another record of an instrument was allocated to them.',
  RECORD_TAKEN_AWAY: 'A record of theirs was given to somebody else, or they were exempted from it.',
  RECORD_TO_SEE: 'A record about their work, or about that of somebody in their team, was submitted, and they can see it.',
  IMMEDIATE_RISK: 'An immediate risk was raised in an audit of a case they answer for. This does not stand in for telling somebody.',
});

export {
  ActionDimension, ActionPlanStatus, ActionSource, ActionStatus, ActionStep, ActivityKind, ActivityStatus, ActivityStep, AgreementOn, AimStatus, AuditDomain, AuditKind, AuditQuality, AuditSource, AuditStatus, AuditStep, Better, BreachStatus, ChangeWord, CompletionBy,
  DirectoryKind, DomainGrade, DrawStatus, ExclusionReason, FeedKind, FigureBasis, FigureDimension, FrameStatus, Grade, GradeChange, ImportOutcome, IndicatorState, IndicatorUnit, LeaverWorkKind, Level, LoopStage, ModerationChoice, ModerationGround, ModerationMode, ModerationPick, ModerationResult,
  ModerationRule, NotificationKind, Origin, ParticipationStatus, ReAuditKind, ReAuditStatus, PlanActionStatus, Rag, Role, SampleCaseStatus, SamplingMethod, Service, StratifyBy, UploadStatus, UploadTask, ViewHolder,
  WorkKind,
};
