export const tokens = {
  summary: 'A token lets a program act as a person, cut down to what it needs.', name: 'What it is for', nameHint: 'So that whoever looks at the list knows.', whose: 'Acts as', scopes: 'What it may do', made: 'Made', add: 'Make a token',
  addNow: 'Make it', addWhat: 'It acts as you, and never more than you may.', scopesHint: 'Only what the program needs.', days: 'Valid for how many days', daysHint: 'From 1 to 365.', until: 'Valid until %{day}',
  expired: 'Expired on %{day}', ended: 'Ended on %{day}', notEnded: 'Not ended', endedOnes: 'Ended', end: 'End it', endNamed: 'End it: %{name}', endAsk: 'End the token “%{name}”?',
  endWhat: 'The program that uses it is refused from its next request. This cannot be undone; make a new token instead.', nameMissing: 'Say what it is for.', scopesMissing: 'Choose at least one thing it may do.', daysMissing: 'Give a number of days.',
  secret: { title: 'Copy the token now', what: 'This is the only time it is shown. Keep it where the program finds it and nobody else does.', done: 'I have copied it' },
  lost: { title: 'The token was made, but its secret was lost on the way', what: 'A secret is shown only once, and the answer that carried it did not arrive. Nobody has it. End this token in the list, and make another one.', list: 'Go to the tokens', again: 'Make another one' },
  empty: { title: 'No tokens', what: 'Make one for each program that reads or writes through the API.' },
  scope: {
    LADO_READ: 'Read the register of allegations', LADO_WRITE: 'Keep the register of allegations',
    SCHEDULE_READ: 'Read the schedule', SCHEDULE_WRITE: 'Change the schedule', AUDITS_READ: 'Read audits without their texts', AUDITS_WRITE: 'Write audits', TEXT_READ: 'Read texts about cases', FIGURES_READ: 'Read figures',
    TRAINING_READ: 'Read training', TRAINING_WRITE: 'Change training',
  },
};
