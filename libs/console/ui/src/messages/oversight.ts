export const oversight = {
  history: {
    link: 'History', linkOf: 'History: %{of}', title: 'History: %{title}', summary: 'Who changed it, when, what and why, the latest first. What you may not read is left out.', list: 'Changes', missing: 'There is no such record',
    by: 'By %{name}', byProgram: 'By a program of %{name}', byItself: 'By Goodmark itself', why: 'Why: %{why}', fieldsOf: 'What changed, %{number}: %{what}, %{at}', field: 'Field', before: 'Before', after: 'After', none: 'Nothing',
    empty: { title: 'Nothing was changed', what: 'Changes appear here once there are some.' },
    toRecord: 'Back to it',
  },
  checks: {
    title: 'Data checks', summary: 'What is wrong or missing, and where it is mended.', list: 'What is wrong', nothing: { title: 'Nothing to mend', what: 'Everything that is looked at is in order.' }, wrong: '%{sentence}: %{count}', all: 'All %{count}', allOf: 'All %{count}: %{sentence}',
    fine: 'In order: %{smart_count} check |||| In order: %{smart_count} checks', since: 'since %{day}', mend: 'How it is mended: %{mend}', what: 'What', detail: 'Whose, or where', sinceLabel: 'Since', missing: 'There is no such check, or it is not yours to mend',
    group: { AUDITS: 'Audits', PUTTING_RIGHT: 'Putting right', PEOPLE: 'Cases, teams and people', PLAN: 'Schedule' }, total: '%{smart_count} thing to mend |||| %{smart_count} things to mend',
  },
  mail: {
    title: 'E-mail settings', summary: 'Everything you are told stands in your inbox. Choose how often it also comes by e-mail.', rhythm: 'How often', save: 'Save', saved: 'Saved.', always: 'These always come at once: %{kinds}.',
    choice: { AT_ONCE: 'At once', DAILY: 'Once a day', WEEKLY: 'Once a week', NONE: 'No e-mail' },
    hint: { AT_ONCE: 'Within a minute.', DAILY: 'One e-mail at seven in the morning of each working day.', WEEKLY: 'One e-mail on Monday morning, or the first working day of the week.', NONE: 'You look into your inbox yourself.' },
  },
  team: {
    switch: 'Whose work', mine: 'Mine', team: "My team's", summary: 'What waits for the people in your reach, the latest first. Numbers only.', label: "My team's work", person: 'Name', returned: 'Sent back', overdue: 'Overdue', dueThisWeek: 'Due this week', dueLater: 'Due later',
    openActions: 'Open actions', overdueActions: 'Overdue actions', audits: '%{count} of %{name}', nothing: { title: 'Nothing waits for your team', what: 'Audits to be written and corrective actions of the people in your reach appear here.' },
  },
  earlierVersions: {
    open: 'Earlier versions', title: 'Earlier versions', what: 'This audit as it stood at the end of each sitting of about ten minutes. Only you can read it. Whatever you bring back, what stands now is kept as a version too.',
    list: 'Versions', at: '%{at}', now: 'As it stands now', none: { title: 'No earlier versions yet', what: 'They are kept from the first time you write.' }, choose: 'Choose a version to see what differs from now.',
    same: 'Nothing differs from what stands now.', differs: 'One answer differs from now |||| %{smart_count} answers differ from now', then: 'Then', nowValue: 'Now', removed: 'not there any more:', added: 'written since:', changes: 'What changed since', unchanged: 'unchanged:',
    restore: 'Bring this answer back', restoreNamed: 'Bring back %{field}', restoreAll: 'Bring back the whole version', close: 'Close', restored: 'Brought back. What stood before is kept as a version.', unsaved: 'What you wrote last is not saved yet. Wait until it is, then try again.', page: 'Older versions', newer: 'Newer versions',
  },
};
