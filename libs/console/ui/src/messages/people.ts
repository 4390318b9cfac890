export const people = {
  summary: 'Everybody of the programme: who they are and what they do in it.', name: 'Name', role: 'Role', roles: 'Roles', level: 'Level', state: 'State', active: 'Active', inactive: 'Not active',
  add: 'Add a person', addNow: 'Add them', addWhat: 'They can sign in once you have invited them.', nameMissing: 'Give the name.', emailHint: 'Needed to sign in.', rolesHint: 'What they do in the programme, beside their level.',
  missing: 'There is no such person', change: 'Change', access: 'Signing in', saved: 'Saved.',
  invite: 'Make a sign-in link', invited: 'Send this link to the person', inviteLost: 'A link was made, but this screen did not get it, and it is shown only once. Make another; the one before then no longer works.', invitedWhat: 'With it they choose a password. It works once, until %{until}, and is shown only now.',
  deactivate: 'Deactivate', activate: 'Activate again', deactivateAsk: 'Deactivate %{name}?', deactivateWhat: 'They are signed out at once and can no longer sign in; their tokens stop working. What they did stays. You can activate them again.',
  empty: { title: 'Nobody yet', what: 'Add the people of the programme here.' },
};
