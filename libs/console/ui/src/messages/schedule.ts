export const schedule = {
  more: 'More', title: 'Schedule', titleOf: 'Schedule %{year}', summary: 'The year\'s QA activities, month by month.', before: 'Year before', after: 'Year after', add: 'Add an activity', view: 'View',
  kind: 'Kind', lead: 'Lead', noLead: 'No lead', bothServices: 'Both services', emptyMonth: 'Nothing planned', thisMonth: '%{month}, this month',
  allocated: '%{allocated} allocated', allocatedOf: '%{allocated} of %{of} allocated', submitted: '%{submitted} submitted', moderated: '%{moderated} moderated', late: '%{smart_count} audit late |||| %{smart_count} audits late',
  move: 'Move to…', moveNamed: 'Move to… %{title}', moveOf: 'Move “%{title}” to another month', toMonth: 'To which month', moveReason: 'Why it moves', moveReasonHint: 'Kept with the plan.', moveNow: 'Move it',
  changedBy: '%{name} changed it on %{at}. It is now planned for %{month}.', changedWhy: 'Why: %{reason}', goOn: 'I have read it, go on', noLongerMoves: 'It can no longer be moved.',
  nothingAllocated: 'Nothing allocated', empty: { title: 'Nothing planned this year', what: 'Activities appear here when they are put on the schedule.' },
  column: { activity: 'Activity', month: 'Month', scope: 'What it looks at', progress: 'Progress', lead: 'Lead', status: 'Status' },
  newTitle: 'Add an activity to %{year}', newSummary: 'It appears on the schedule at once.', name: 'What it is called', target: 'How many records to look at', rate: 'Share to be moderated, in per cent',
  rateHint: 'From 0 to 100.', auditDue: 'Audits due', auditDueHint: 'Left empty: the month\'s last working day.', categories: 'Case categories', categoriesHint: 'None chosen means any.', addNow: 'Add it to the schedule',
  titleMissing: 'Say what it is called.', monthMissing: 'Choose its month.', wholeNumber: 'Give a whole number, or leave it empty.',
};
