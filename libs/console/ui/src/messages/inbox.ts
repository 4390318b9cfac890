export const inbox = {
  inbox: {
    title: 'Inbox', summary: 'What you were told about audits you have to do.', open: 'Inbox', unread: 'Inbox: %{smart_count} not read |||| Inbox: %{smart_count} not read', kindLabel: 'What about', state: 'Read', isUnread: 'Not read', isRead: 'Read',
    what: 'What', when: 'When', due: 'Due %{day}', markAll: 'Mark all as read', mark: 'Mark as read', markNamed: 'Mark as read: %{reference}, %{kind}', unmark: 'Mark as not read', unmarkNamed: 'Mark as not read: %{reference}, %{kind}',
    by: 'By %{name}', empty: { title: 'Nothing in your inbox', what: 'You are told here when an audit is allocated to you, sent back to you or due.' },
    kind: {
      AUDIT_ALLOCATED: 'Allocated to you', AUDIT_TAKEN_AWAY: 'No longer yours', AUDIT_MODERATED: 'An audit of yours was moderated', AUDIT_RETURNED: 'Sent back by a moderator', AUDIT_DUE_SOON: 'Due soon', AUDIT_DUE_TODAY: 'Due today', AUDIT_CHASED: 'You are asked for it',
    },
  },
};
