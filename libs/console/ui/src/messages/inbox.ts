export const inbox = {
  title: 'Inbox', summary: 'What you were told about audits and corrective actions.', open: 'Inbox', unread: 'Inbox: %{smart_count} not read |||| Inbox: %{smart_count} not read', kindLabel: 'What about', state: 'Read', isUnread: 'Not read', isRead: 'Read',
  what: 'What', when: 'When', due: 'Due %{day}', markAll: 'Mark all as read', mark: 'Mark as read', markNamed: 'Mark as read: %{reference}, %{kind}', unmark: 'Mark as not read', unmarkNamed: 'Mark as not read: %{reference}, %{kind}',
  by: 'By %{name}', empty: { title: 'Nothing in your inbox', what: 'You are told here when an audit is allocated to you, sent back to you or due, and when you can see how an audit of a case of yours came out.' },
  kind: {
    AUDIT_ALLOCATED: 'Allocated to you', AUDIT_TAKEN_AWAY: 'No longer yours', AUDIT_MODERATED: 'An audit of yours was moderated', AUDIT_RETURNED: 'Sent back by a moderator', MODERATION_TAKEN_AWAY: 'No longer yours to moderate', ACTION_PASSED_ON: 'A corrective action passed to you', AUDIT_DUE_SOON: 'Due soon', AUDIT_DUE_TODAY: 'Due today', AUDIT_CHASED: 'You are asked for it', IMMEDIATE_RISK: 'Immediate risk raised',
    RECORD_ALLOCATED: 'An observation or record was allocated to you', RECORD_TAKEN_AWAY: 'No longer yours to record', RECORD_TO_SEE: 'You can see an observation or record',
    OUTCOME_TO_SEE: 'You can see how it came out', OUTCOME_CHANGED: 'Moderation changed how it came out', FEEDBACK_RECORDED: 'Feedback was recorded: you can add your own view', FEEDBACK_DUE_AGAIN: 'Feedback is due again after moderation',
    DISAGREEMENT_RAISED: 'The worker disagrees: your answer is asked for', DISAGREEMENT_ANSWERED: 'A moderator answered a disagreement',
    ACTION_GIVEN: 'A corrective action is yours to do', ACTION_DUE_SOON: 'A corrective action is due soon', ACTION_OVERDUE: 'A corrective action is overdue', ACTION_ESCALATED: 'A corrective action in your part of the service stays overdue', ACTION_TO_VERIFY: 'A corrective action waits to be verified', ACTION_SENT_BACK: 'A corrective action is not done yet',
  },
};
