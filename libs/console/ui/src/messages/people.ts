export const people = {
  people: {
    summary: 'Everybody of the programme: who they are and what they do in it.', name: 'Name', role: 'Role', roles: 'Roles', level: 'Level', state: 'State', active: 'Active', inactive: 'Not active',
    add: 'Add a person', addNow: 'Add them', addWhat: 'They can sign in once you have invited them.', nameMissing: 'Give the name.', emailHint: 'Needed to sign in.', rolesHint: 'What they do in the programme, beside their level.',
    missing: 'There is no such person', change: 'Change', access: 'Signing in', saved: 'Saved.',
    invite: 'Make a sign-in link', invited: 'Send this link to the person', inviteLost: 'A link was made, but this screen did not get it, and it is shown only once. Make another; the one before then no longer works.', invitedWhat: 'With it they choose a password. It works once, until %{until}, and is shown only now.',
    deactivate: 'Deactivate', activate: 'Activate again', deactivateAsk: 'Deactivate %{name}?', deactivateWhat: 'They are signed out at once and can no longer sign in; their tokens stop working. What they did stays. You can activate them again.',
    empty: { title: 'Nobody yet', what: 'Add the people of the programme here.' },
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
