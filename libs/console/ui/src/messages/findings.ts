export const findings = {
  asOf: 'As it stood on', basis: 'Whose grade', distribution: 'Grades before and after moderation', barOf: '%{what}: %{smart_count} audit |||| %{what}: %{smart_count} audits', domains: 'The twelve domains, weakest first',
  byService: 'By service', byCategory: 'By case category', column: { domain: 'Domain', grades: 'Grades', meeting: 'Meets or exceeds good', notApplicable: 'Not applicable' },
  reading: '%{smart_count} audit counts, and %{count} of %{base} (%{percentage}%) meets or exceeds good. |||| %{smart_count} audits count. %{count} of %{base} (%{percentage}%) meet or exceed good.',
  weak: '%{count} of %{base} (%{percentage}%) do not meet good.', notModerated: 'None has been moderated yet.',
  moderation: 'Of %{moderated} moderated, moderation changed %{smart_count}: %{raised} raised, %{lowered} lowered.', then: 'These are the figures as they stood at the end of %{day}. The audits behind them are shown as they are now.',
  sameAudits: "Auditor's grade of the audits moderated", noDay: '“%{day}” in the address is no day, so these are the figures as they stand now.',
  views: 'Views sought', viewsNow: 'Whose views were sought is known only as it stands now.', viewOf: '%{who}: sought in %{count} of %{base} (%{percentage}%)', viewChanged: 'What they said changed the judgement in %{count} of %{base} (%{percentage}%).', viewsMissing: 'Not sought in %{smart_count} audit |||| Not sought in %{smart_count} audits',
  none: { title: 'No figures for you here', what: 'Your roles give you no figures of this activity. Ask an administrator if you need them.' },
  empty: { title: 'Nothing to count yet', what: 'Findings appear when the first audit is submitted.', then: 'No audit had been submitted by that day.' },
};
