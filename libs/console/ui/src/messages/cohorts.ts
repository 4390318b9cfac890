export const cohorts = {
  summary: 'Groups of people trained to audit together.', add: 'Add a training cohort', addNow: 'Add the cohort', addWhat: 'Its sessions, and who takes part.', startsOn: 'Begins', begins: 'Begins on %{day}', sessions: 'Sessions', members: 'Members',
  signedOff: '%{done} of %{of} signed off', missing: 'There is no such cohort', heldOn: 'Day', content: 'Content', nobody: 'Nobody takes part yet', feedbackOn: 'Feedback given on', signedOffOn: 'Signed off on', dayOf: 'Day of session %{number}',
  contentOf: 'Content of session %{number}', removeSession: 'Remove session %{number}', addSession: 'Add a session', addMember: 'Add a member', removeMember: 'Remove %{name}', nameMissing: 'Give the cohort a name.', dayMissing: 'Give the day of session %{number}.',
  empty: { title: 'No cohorts yet', what: 'A cohort is trained over some sessions, and each member does a practice audit.' },
};
