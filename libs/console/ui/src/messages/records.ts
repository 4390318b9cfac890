export const records = {
  title: 'Observations and records', summary: 'Practice observations, supervision audits and whatever else is recorded with an instrument.', missing: 'There is no such record', seeAll: 'See all observations and records you may see',
  empty: { title: 'No records yet', what: 'They are allocated on the page of an activity, such as practice observations.' },
  reference: 'Reference', instrument: 'Instrument', recorder: 'Recorded by', subject: 'About', team: 'Team', overall: 'Overall judgement', status: 'Status', due: 'Due', activity: 'Activity', month: 'Month', submitted: 'Submitted', supervisor: 'Supervised by',
  subjectOf: { WORKER: 'Whose practice', SUPERVISEE: 'Supervisee', SETTING: 'Setting', RECORD: 'Which record' }, filter: { dueBefore: 'Due before %{day}', dueOn: 'Due on %{day}', remove: 'Take away the filter “%{filter}”' },
  notYet: 'Not yet', evidence: 'Evidence', reason: 'Why it does not apply', notAnswered: 'Not answered',
  unread: {
    title: 'No answers to show', DRAFT: 'It is still being written. Only its recorder sees the answers of a draft.', NOT_YOURS: 'Your roles show you that this record exists and how it came out, not its answers.', NOTHING_YET: 'You have not answered anything yet.', EXEMPTED: 'It was taken off the programme before it was done.',
  },
  step: { START: 'Start recording', CONTINUE: 'Continue recording', REALLOCATE: 'Reallocate…', EXEMPT: 'Exempt…' },
  exempt: { of: 'Exempt %{reference}', what: 'The record is taken off its recorder and counts in nothing. This cannot be undone.', begun: '%{name} has begun it. What they wrote is put away for good, and nobody reads it.', reason: 'Why it is exempted', now: 'Exempt it' },
  reallocate: { of: 'Reallocate %{reference}', begun: '%{name} has begun it. What they wrote is put away where nobody reads it, and whoever records now starts afresh. If %{name} gets it back, they find their words again.', to: 'Who records now', reason: 'Why it is reallocated', now: 'Reallocate it' },
  approver: 'Who approves it', toRecord: 'To the record',
  write: {
    title: '%{instrument} %{reference}', summary: 'About %{subject}. %{activity}. Due %{due}.', parts: 'Parts of the record', review: 'Review and submit', bar: 'Saving and going on', progressOf: '%{done} of %{asked} done', optional: 'Nothing needed', optionalItem: '%{name} (may stay empty)',
    progress: '%{done} of %{asked} answers done', overall: 'Overall judgement', overallWhat: 'Your own judgement on the whole. It is not worked out from the answers above.', noteOf: '%{item}: %{note}', number: 'A whole number from %{from} to %{to}.', submit: 'Submit the record', submitWhat: 'Once submitted, you can no longer change it. Whoever it is about, and their managers, can read it at once.', submitTitle: 'Submit %{reference}?', goOn: 'Go on writing', submitted: '%{reference} is submitted.',
    stopped: { title: 'You can no longer write this record', what: 'It was submitted, given to somebody else or taken off the programme.', unsaved: 'It was submitted, given to somebody else or taken off the programme before all you had written was saved. Copy what you need.' },
  },
  allocate: {
    open: 'Allocate…', title: 'Allocate: %{instrument}', now: 'Allocate it', done: '%{reference} is allocated to %{name}.', supervisor: 'Supervised by (left empty: the manager of the supervisee’s team)', recorderMissing: 'Choose who records.', subjectMissing: 'Say what it is about.', dueMissing: 'Say by when.',
  },
  tab: 'Records', inList: 'Open in the list of records, with all filters', pipeline: 'How far its records have come',
  findings: {
    reading: '%{smart_count} record counts, and %{count} of %{base} (%{percentage}%) meets or exceeds good. |||| %{smart_count} records count. %{count} of %{base} (%{percentage}%) meet or exceed good.', weak: '%{count} of %{base} (%{percentage}%) do not meet good.',
    overall: 'Overall judgements', count: 'Records', items: 'Item by item', item: 'Item', answers: 'Answers', good: 'What is hoped for', byTeam: 'By team', part: 'Which', empty: 'Findings appear when the first record is submitted.', optionCount: '%{name}: %{count}',
  },
};
