/** The sector's words, by the API's keys. */
export const words = {
  grade: { EXCEEDS_GOOD: 'Exceeds good', MEETS_GOOD: 'Meets good', DOES_NOT_MEET_GOOD: 'Does not meet good', NOT_APPLICABLE: 'Not applicable' },
  auditStatus: {
    ALLOCATED: 'Not started', IN_PROGRESS: 'In progress', SUBMITTED: 'Submitted', IN_MODERATION: 'In moderation', RETURNED: 'Returned', MODERATED: 'Moderated',
    CLOSED: 'Closed', EXEMPTED: 'Exempted',
  },
  activityStatus: { PLANNED: 'Planned', IN_PROGRESS: 'In progress', REPORTING: 'Reporting', CLOSED: 'Closed', CANCELLED: 'Cancelled' },
  activityKind: {
    CASE_AUDIT: 'Case audit', RE_AUDIT: 'Re-audit', DIP_SAMPLE: 'Dip sample', COMPLIANCE_AUDIT: 'Compliance audit', SUPERVISION_AUDIT: 'Supervision audit',
    PRACTICE_OBSERVATION: 'Practice observation',
  },
  origin: {
    FRAMEWORK: 'Quality framework', PERFORMANCE_DATA: 'Performance data', INSPECTION: 'Inspection', LEARNING_REVIEW: 'Learning review', REPEAT_THEME: 'Repeat theme',
    RE_AUDIT: 'Re-audit',
  },
  service: { SOCIAL_CARE: 'Social care', EARLY_HELP: 'Early help' },
  level: {
    CASE_HOLDER: 'Case holder', TEAM_MANAGER: 'Team manager', OPERATIONAL_LEAD: 'Operational lead', STRATEGIC_LEAD: 'Strategic lead', DIRECTOR: 'Director',
    IRO: 'Independent reviewing officer', PRINCIPAL_SOCIAL_WORKER: 'Principal social worker',
  },
  role: {
    ADMINISTRATOR: 'Administrator', QUALITY_LEAD: 'Quality lead', AUDITOR: 'Auditor', MODERATOR: 'Moderator', LADO: 'LADO', PRIVACY_OFFICER: 'Privacy officer',
    LEAD_MEMBER: 'Lead Member', SCRUTINY_MEMBER: 'Scrutiny member',
  },
  figureBasis: { AUDITOR: "Auditor's grade", MODERATED: 'Moderated grade', OUTCOME: 'Outcome' },
  riskStanding: {
    NOT_TOLD_IN_TIME: 'Told to nobody, and the day has passed', NOT_TOLD: 'Told to nobody yet', UNANSWERED_OVERNIGHT: 'Told, and not answered since yesterday or longer', UNANSWERED: 'Told, not answered yet', ANSWERED: 'Answered', WITHDRAWN: 'Withdrawn',
  },
  riskStatus: { OPEN: 'Waiting for an answer', ANSWERED: 'Answered', WITHDRAWN: 'Withdrawn' },
  toldHow: { IN_PERSON: 'In person', TELEPHONE: 'By telephone' },
  viewHolder: { CHILD: 'The child', PARENT: 'A parent', CARER: 'A carer' },
  actionStatus: { OPEN: 'Open', DONE: 'Done, not verified', VERIFIED: 'Verified', NO_LONGER_APPLICABLE: 'No longer applicable' },
  actionSource: { AUDITOR: 'Auditor', MODERATOR: 'Moderator' },
  moderationResult: { AGREED: 'Agreed', ADJUSTED: 'Adjusted', RETURNED: 'Returned to the auditor' },
};
