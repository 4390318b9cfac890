export const auditors = {
  summary: 'The auditor register: who may be allocated audits.', add: 'Add an auditor', addNow: 'Put them on the register', person: 'Who', personMissing: 'Choose who it is.', trainedOn: 'Trained on', expected: 'Audits expected a month',
  left: 'Left on %{day}', leftOn: 'Left on', pausedFrom: 'On leave from', leave: 'On leave from %{from} to %{until}.', leaveOpen: 'On leave from %{from}.', pausedUntil: 'On leave until', pausedHint: 'Nothing is expected on these days. Leave both empty when there is no leave.', activeAsk: 'May they be allocated audits now?', changeNamed: 'Change %{name}', empty: { title: 'Nobody on the register', what: 'Audits can be allocated to people on the register only. Add the first one.' },
};
