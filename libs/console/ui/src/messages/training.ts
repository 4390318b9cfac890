export const training = {
  auditors: {
    summary: 'The auditor register: who may be allocated audits.', add: 'Add an auditor', addNow: 'Put them on the register', person: 'Who', personMissing: 'Choose who it is.', trainedOn: 'Trained on', expected: 'Audits expected a month',
    left: 'Left on %{day}', leftOn: 'Left on', pausedFrom: 'On leave from', leave: 'On leave from %{from} to %{until}.', leaveOpen: 'On leave from %{from}.', pausedUntil: 'On leave until', pausedHint: 'Nothing is expected on these days. Leave both empty when there is no leave.', activeAsk: 'May they be allocated audits now?', changeNamed: 'Change %{name}', empty: { title: 'Nobody on the register', what: 'Audits can be allocated to people on the register only. Add the first one.' },
  },
  cohorts: {
    summary: 'Groups of people trained to audit together.', add: 'Add a training cohort', addNow: 'Add the cohort', addWhat: 'Its sessions, and who takes part.', startsOn: 'Begins', begins: 'Begins on %{day}', sessions: 'Sessions', members: 'Members',
    signedOff: '%{done} of %{of} signed off', missing: 'There is no such cohort', heldOn: 'Day', content: 'Content', nobody: 'Nobody takes part yet', feedbackOn: 'Feedback given on', signedOffOn: 'Signed off on', dayOf: 'Day of session %{number}',
    contentOf: 'Content of session %{number}', removeSession: 'Remove session %{number}', addSession: 'Add a session', addMember: 'Add a member', removeMember: 'Remove %{name}', nameMissing: 'Give the cohort a name.', dayMissing: 'Give the day of session %{number}.',
    empty: { title: 'No cohorts yet', what: 'A cohort is trained over some sessions, and each member does a practice audit.' },
  },
};
