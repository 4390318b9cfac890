export const activity = {
  title: 'Activity', missing: 'There is no such activity', summary: '%{month}. Lead: %{lead}. %{status}.', tabs: 'Parts of the activity', tab: { findings: 'Findings', audits: 'Audits', sample: 'Sample', allocation: 'Allocation', plan: 'Plan' },
  pipeline: 'How far its audits have come', stage: { allocated: 'allocated', submitted: 'submitted', moderated: 'moderated', closed: 'closed' }, ofTarget: 'of %{target} planned',
  inModeration: '%{smart_count} in moderation', anyCategory: 'Any', reportDue: 'Report due', sampling: 'How cases are chosen', moderation: 'Moderated', moderationRate: '%{rule}, %{rate}%', moderationSeed: 'Drawn with the seed',
  moderated: {
    ofTarget: 'Moderated: %{count} of %{base} (%{percentage}%); planned %{target}%.', byRule: 'Moderated: %{count} of %{base} (%{percentage}%); a rule picks the audits.', days: 'From submission to moderation it took %{smart_count} day in the middle case, %{longest} at most. |||| From submission to moderation it took %{smart_count} days in the middle case, %{longest} at most.',
    waiting: 'One waits, for %{days} days now. |||| %{smart_count} wait, the longest for %{days} days.', returned: 'One was returned to its auditor. |||| %{smart_count} were returned to their auditors.',
  }, origin: 'Why it is on the schedule',
  revisions: 'Changes to the plan', revision: { at: 'When', by: 'Who', changed: 'What changed', reason: 'Why', nobody: 'Goodmark', first: 'Put on the schedule for %{month}', change: '%{what}: %{from} → %{to}' },
  noAudits: { title: 'No audits yet', what: 'Audits appear here when cases are allocated to auditors.' }, inList: 'Open in the audits list, with all filters',
  allocated: {
    title: 'Allocated already', count: '%{smart_count} case is allocated. |||| %{smart_count} cases are allocated.', planned: '%{target} are planned.', latest: 'The latest %{smart_count} are shown.',
  },
  allocate: {
    find: 'Find a case', findHint: 'Any part of its reference.', case: 'Case (%{shown} of %{total} shown)', now: 'Allocate', done: 'Case %{case} is allocated to %{auditor}.', all: 'See them all',
    caseMissing: 'Choose the case.', auditorMissing: 'Choose who audits it.', dueMissing: 'Say by when.',
  },
};
