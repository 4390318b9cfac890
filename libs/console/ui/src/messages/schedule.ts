export const schedule = {
  samplingMethod: { RANDOM: 'At random', STRATIFIED: 'At random within groups', PURPOSIVE: 'Chosen for a purpose' },
  moderationRule: { ALL: 'All audits', RANDOM_SHARE: 'A random share', BY_RULE: 'By rule' },
  schedule: {
    title: 'Schedule', titleOf: 'Schedule %{year}', summary: 'The year\'s QA activities, month by month.', before: 'Year before', after: 'Year after', add: 'Add an activity', view: 'View',
    asCards: 'Month by month', asTable: 'As a table', kind: 'Kind', lead: 'Lead', noLead: 'No lead', bothServices: 'Both services', emptyMonth: 'Nothing planned', thisMonth: '%{month}, this month',
    submitted: '%{submitted} of %{of} submitted', moderated: '%{moderated} moderated', late: '%{smart_count} audit late |||| %{smart_count} audits late',
    move: 'Move to…', moveNamed: 'Move to… %{title}', moveOf: 'Move “%{title}” to another month', toMonth: 'To which month', moveReason: 'Why it moves', moveReasonHint: 'Kept with the plan.', moveNow: 'Move it',
    column: { activity: 'Activity', month: 'Month', scope: 'What it looks at', progress: 'Progress', lead: 'Lead', status: 'Status' },
    newTitle: 'Add an activity to %{year}', newSummary: 'It appears on the schedule at once.', name: 'What it is called', target: 'How many records to look at', rate: 'Share to be moderated, in per cent',
    rateHint: 'From 0 to 100.', auditDue: 'Audits due', auditDueHint: 'Left empty: the month\'s last working day.', categories: 'Case categories', categoriesHint: 'None chosen means any.', addNow: 'Add it to the schedule',
    titleMissing: 'Say what it is called.', monthMissing: 'Choose its month.', wholeNumber: 'Give a whole number, or leave it empty.',
  },
  activity: {
    title: 'Activity', missing: 'There is no such activity', summary: '%{month}. Lead: %{lead}. %{status}.', tabs: 'Parts of the activity', tab: { findings: 'Findings', audits: 'Audits', allocation: 'Allocation', plan: 'Plan' },
    pipeline: 'How far its audits have come', stage: { allocated: 'allocated', submitted: 'submitted', moderated: 'moderated', closed: 'closed' }, ofTarget: 'of %{target} planned',
    inModeration: '%{smart_count} in moderation', anyCategory: 'Any', reportDue: 'Report due', sampling: 'How cases are chosen', moderation: 'Moderated', moderationRate: '%{rule}, %{rate}%', origin: 'Why it is on the schedule',
    revisions: 'Changes to the plan', revision: { at: 'When', by: 'Who', month: 'Month', reason: 'Why', nobody: 'Goodmark', first: 'Put on the schedule' },
    noAudits: { title: 'No audits yet', what: 'Audits appear here when cases are allocated to auditors.' }, inList: 'Open in the audits list, with all filters',
    allocate: {
      find: 'Find a case', findHint: 'Any part of its reference.', case: 'Case (%{shown} of %{total} shown)', now: 'Allocate', done: 'Case %{case} is allocated to %{auditor}.', all: 'All audits of this activity',
      caseMissing: 'Choose the case.', auditorMissing: 'Choose who audits it.', dueMissing: 'Say by when.',
    },
  },
  findings: {
    asOf: 'As it stood on', basis: 'Whose grade', distribution: 'Grades before and after moderation', barOf: '%{what}: %{smart_count} audit |||| %{what}: %{smart_count} audits', domains: 'The twelve domains, weakest first',
    byService: 'By service', byCategory: 'By case category', column: { domain: 'Domain', grades: 'Grades', meeting: 'Meets or exceeds good', notApplicable: 'Not applicable' },
    reading: '%{smart_count} audit counts, and %{count} of %{base} (%{percentage}%) meets or exceeds good. |||| %{smart_count} audits count. %{count} of %{base} (%{percentage}%) meet or exceed good.',
    weak: '%{count} of %{base} (%{percentage}%) do not meet good.', notModerated: 'None has been moderated yet.',
    moderation: 'Of %{moderated} moderated, moderation changed %{smart_count}: %{raised} raised, %{lowered} lowered.', then: 'These are the figures as they stood at the end of %{day}. The audits behind them are shown as they are now.',
    none: { title: 'No figures for you here', what: 'Your roles give you no figures of this activity. Ask an administrator if you need them.' },
    empty: { title: 'Nothing to count yet', what: 'Findings appear when the first audit is submitted.', then: 'No audit had been submitted by that day.' },
  },
};
