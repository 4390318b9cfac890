import { DataCheckGroup, DataCheckKind, MailRhythm, RecordKind } from '@goodmark/audit-tool';
import { registerEnum } from '@goodmark/server-graphql';

registerEnum(MailRhythm, 'MailRhythm', 'How often somebody gets what they are told by e-mail.', {
  AT_ONCE: 'Within a minute.',
  DAILY: 'In one e-mail on the morning of each working day.',
  WEEKLY: 'In one e-mail on the first working day of each week.',
  NONE: 'Not at all; it stands in the inbox.',
});
registerEnum(RecordKind, 'RecordKind', 'A kind of record.', {
  AUDIT: 'An audit.',
  CORRECTIVE_ACTION: 'A corrective action.',
  INSTRUMENT_RECORD: 'A record of an instrument: a practice observation or a supervision audit.',
  CASE: 'A case.',
  ACTIVITY: 'An activity of the schedule.',
  PERSON: 'Somebody who works in or with the programme.',
  AUDITOR: 'An entry of the auditor register.',
  COHORT: 'A training cohort.',
  TEAM: 'A team.',
  SERVICE_AREA: 'A service area.',
  INDICATOR: 'An indicator.',
  INDICATOR_BREACH: 'A value that crossed its threshold.',
  INSPECTION_RECOMMENDATION: 'A recommendation of an inspection.',
  IMPROVEMENT_OBJECTIVE: 'An objective of an improvement plan.',
  SAMPLE_FRAME: 'A sampling frame.',
  SAMPLE_DRAW: 'A sample.',
  BANK_HOLIDAY: 'A bank holiday.',
  PARTICIPATION_EXEMPTION: 'An exemption of a manager from taking part.',
  ACTION_PLAN: 'An action plan.',
  PLAN_ACTION: 'An action of an action plan.',
  RE_AUDIT: 'A proposal to look again.',
  IMMEDIATE_RISK: 'An immediate risk.',
  PROGRAMME_SETTINGS: 'The settings of the programme.',
  LADO_REFERRAL: 'A referral to the LADO; only for those who meet it.',
});
registerEnum(DataCheckGroup, 'DataCheckGroup', 'What a data check looks at.', {
  AUDITS: 'Audits on their way.',
  PUTTING_RIGHT: 'What follows an audit: feedback, actions, filing.',
  PEOPLE: 'Cases, teams and people.',
  PLAN: 'The schedule and what it is made from.',
});
registerEnum(DataCheckKind, 'DataCheckKind', 'What can be wrong or missing in the data.', {
  AUDIT_LONG_OVERDUE: 'The audit is more than 20 working days overdue.',
  AUDIT_AUDITOR_LEFT: 'The auditor of an audit to be written has left, or is not active on the auditor register.',
  AUDIT_CASE_HOLDER_LEFT: 'The audit is not closed, and whoever holds its case has left.',
  AUDIT_WAITS_FOR_MODERATION: 'The audit was chosen for moderation, was submitted more than 20 days ago, and nobody has taken it.',
  AUDIT_LONG_IN_MODERATION: 'The audit was taken for moderation more than 10 days ago.',
  FEEDBACK_NOT_HELD: 'The outcome is known for more than 20 days, and the feedback conversation is not held.',
  ACTION_OWNER_LEFT: 'An open corrective action of the audit is owned by somebody who has left.',
  ACTION_LONG_OVERDUE: 'A corrective action of the audit is more than 20 days overdue.',
  ACTION_NOT_VERIFIED: 'A corrective action of the audit was done more than 10 days ago, and is not verified.',
  AUDIT_NOT_FILED: "Everything is done, and the audit is not filed on the child's record.",
  CASE_WITHOUT_HOLDER: 'The case has no case holder, or one who has left.',
  TEAM_WITHOUT_MANAGER: 'The team has no manager, or one who has left.',
  SERVICE_AREA_WITHOUT_LEAD: 'The service area lacks an operational or strategic lead, or one of them has left.',
  PERSON_WITHOUT_EMAIL: 'The person works here and has no e-mail address.',
  PERSON_WITHOUT_TEAM: 'The person holds cases or leads a team, and is in no team.',
  PERSON_WITHOUT_LEVEL: 'The person has neither a level nor a role.',
  AUDITOR_LONG_IDLE: 'The auditor is active on the register for six months and more, and has submitted nothing in that time.',
  ACTIVITY_WITHOUT_LEAD: 'The activity is planned or going on, and nobody leads it, or somebody who has left.',
  ACTIVITY_WITHOUT_DUE_DAY: 'The activity has no day its audits are due.',
  ACTIVITY_WITHOUT_TARGET: 'The activity does not say how many records are to be looked at.',
  ACTIVITY_PAST_DUE: 'The day the audits of the activity are due has passed, and some are not submitted.',
  SERVICE_LEFT_OUT: "No activity of this financial year looks at the service.",
  INDICATOR_WITHOUT_VALUE: 'The indicator is watched, and has no value for either of the last two months.',
  SAMPLE_FRAME_OLD: 'The latest sampling frame is older than 90 days.',
});

export { DataCheckGroup, DataCheckKind, MailRhythm, RecordKind };
