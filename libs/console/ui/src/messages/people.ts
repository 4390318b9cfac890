export const people = {
  people: {
    summary: 'Everybody of the programme: who they are and what they do in it.', name: 'Name', role: 'Role', roles: 'Roles', level: 'Level', state: 'State', active: 'Active', inactive: 'Not active',
    add: 'Add a person', addNow: 'Add them', addWhat: 'They can sign in once you have invited them.', nameMissing: 'Give the name.', emailHint: 'Needed to sign in.', rolesHint: 'What they do in the programme, beside their level.',
    missing: 'There is no such person', change: 'Change', access: 'Signing in', saved: 'Saved.',
    invite: 'Make a sign-in link', invited: 'Send this link to the person', inviteLost: 'A link was made, but this screen did not get it, and it is shown only once. Make another; the one before then no longer works.', invitedWhat: 'With it they choose a password. It works once, until %{until}, and is shown only now.',
    deactivate: 'Deactivate', activate: 'Activate again', deactivateAsk: 'Deactivate %{name}?', deactivateWhat: 'They are signed out at once and can no longer sign in; their tokens stop working. What they did stays. You can activate them again.',
    empty: { title: 'Nobody yet', what: 'Add the people of the programme here.' },
  },
  directory: {
    open: 'Import a list', title: 'Import people, teams or service areas', summary: 'From a CSV file. What has no column is left as it is, an empty cell clears, and nobody is removed for not being in the file. Audits keep the team and service area they had.',
    kind: 'What the file holds', order: 'Service areas first, then teams, then people.', kinds: { SERVICE_AREAS: 'Service areas', TEAMS: 'Teams', PEOPLE: 'People' }, file: 'CSV file', example: 'Download an example',
    columns: {
      SERVICE_AREAS: 'Columns: name, service (social care or early help), operational lead and strategic lead (by e-mail address), new name.', TEAMS: 'Columns: name, service area, manager (by e-mail address), new name.',
      PEOPLE: 'Columns: e-mail (people are known by it), name, level, roles (separated by semicolons), team, active (yes or no).',
    },
    kindMissing: 'Choose what the file holds.', fileMissing: 'Choose a file.', check: 'Check the rows', wrong: '%{smart_count} row of %{file} is wrong, so nothing can be imported yet. Mend the file and check it again. |||| %{smart_count} rows of %{file} are wrong, so nothing can be imported yet. Mend the file and check it again.',
    ready: 'Nothing is changed yet. %{smart_count} row of %{file} adds or changes something. |||| Nothing is changed yet. %{smart_count} rows of %{file} add or change something.', done: '%{file} is imported: %{smart_count} row added or changed something. |||| %{file} is imported: %{smart_count} rows added or changed something.',
    import: 'Import %{smart_count} row |||| Import %{smart_count} rows', rows: 'Rows of the file', row: 'Row', who: 'Who or what', becomes: 'What becomes of it', details: 'What changes, or is wrong', outcome: { ADDED: 'Added', CHANGED: 'Changed', UNCHANGED: 'Nothing changes', WRONG: 'Wrong' },
  },
  leaving: {
    open: 'They leave…', passOn: 'Pass on their work…', of: '%{name} leaves', now: 'Pass it on and end their access', what: 'What they have to do passes to others, they come off the auditor register, and they are signed out. What they did stays.', nothing: 'They have nothing to pass on.', successor: 'Who takes over actions, activities, aims, teams and service areas',
    auditor: 'Who takes over audits', auditorHint: 'A case they are too close to goes to somebody else.', whoeverHasRoom: 'Whoever has the most room', reason: 'Why it passes on', reasonMissing: 'Say why it passes on.', done: 'Their access has ended, and this is what became of their work:', passed: '%{kind} %{name}: %{to}', nobody: 'nobody for now', queue: 'back in the queue for any moderator', begun: 'What they wrote on audits they have begun is put away where nobody reads it; whoever takes over starts afresh.',
    kind: { AUDIT: 'Audit', BEGUN_AUDIT: 'Audit they have begun', MODERATION: 'Audit they moderate', CORRECTIVE_ACTION: 'Corrective action of', ACTIVITY: 'Activity', INDICATOR: 'Indicator', RECOMMENDATION: 'Recommendation', OBJECTIVE: 'Objective', TEAM: 'Team', SERVICE_AREA: 'Service area' },
  },
  feeds: {
    title: 'Calendar feeds', summary: 'A private address that a calendar program reads, such as Outlook. It shows due dates and references, never a case.', add: 'Make a feed', addNow: 'Make it', kind: 'What it shows',
    kindWords: { MY_DUE_DATES: 'What is due of mine', WHOLE_SCHEDULE: 'The whole schedule' }, made: 'Made', lastRead: 'Last read', never: 'Never', state: 'State', inUse: 'In use', ended: 'Ended on %{day}', end: 'End it', endNamed: 'End it: %{kind}, made on %{day}', endAsk: 'End this calendar feed?',
    endWhat: 'Calendars that read it no longer get anything. This cannot be undone; make a new feed instead.', address: { title: 'Copy the address now', what: 'Whoever has it sees these due dates. It is shown only now. In your calendar program, add a calendar from the internet and paste it.' },
    lost: 'The feed was made, but its address was lost on the way. End it in the list, and make another one.', kindMissing: 'Choose what it shows.', empty: { title: 'No calendar feeds', what: 'Make one to see due dates in your own calendar.' },
  },
  tokens: {
    summary: 'A token lets a program act as a person, cut down to what it needs.', name: 'What it is for', nameHint: 'So that whoever looks at the list knows.', whose: 'Acts as', scopes: 'What it may do', made: 'Made', add: 'Make a token',
    addNow: 'Make it', addWhat: 'It acts as you, and never more than you may.', scopesHint: 'Only what the program needs.', days: 'Valid for how many days', daysHint: 'From 1 to 365.', until: 'Valid until %{day}',
    expired: 'Expired on %{day}', ended: 'Ended on %{day}', notEnded: 'Not ended', endedOnes: 'Ended', end: 'End it', endNamed: 'End it: %{name}', endAsk: 'End the token “%{name}”?',
    endWhat: 'The program that uses it is refused from its next request. This cannot be undone; make a new token instead.', nameMissing: 'Say what it is for.', scopesMissing: 'Choose at least one thing it may do.', daysMissing: 'Give a number of days.',
    secret: { title: 'Copy the token now', what: 'This is the only time it is shown. Keep it where the program finds it and nobody else does.', done: 'I have copied it' },
    lost: { title: 'The token was made, but its secret was lost on the way', what: 'A secret is shown only once, and the answer that carried it did not arrive. Nobody has it. End this token in the list, and make another one.', list: 'Go to the tokens', again: 'Make another one' },
    empty: { title: 'No tokens', what: 'Make one for each program that reads or writes through the API.' },
    scope: {
      SCHEDULE_READ: 'Read the schedule', SCHEDULE_WRITE: 'Change the schedule', AUDITS_READ: 'Read audits without their texts', AUDITS_WRITE: 'Write audits', TEXT_READ: 'Read texts about cases', FIGURES_READ: 'Read figures',
      TRAINING_READ: 'Read training', TRAINING_WRITE: 'Change training',
    },
  },
};
