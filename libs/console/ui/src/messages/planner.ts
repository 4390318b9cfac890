export const planner = {
  view: 'Year planner', fits: 'What fits the screen', months: 'Month by month', table: 'As a table', due: 'Due days, as a list', calendar: 'Calendar of due days', rows: 'Rows', rowsService: 'By service', rowsKind: 'By kind', both: 'Both services',
  planned: '%{smart_count} record planned |||| %{smart_count} records planned', capacity: 'Auditors are expected to do %{smart_count} a month.', foot: 'Planned',
  noLead: 'Unassigned', asOn: 'As it stood on', asOnSaid: 'This is the plan as it stood at the end of %{day}. Nothing can be changed in it.', noDay: '“%{day}” in the address is no day up to today, so this is the plan as it now stands.', print: 'Print',
  cancelled: '%{smart_count} cancelled activity is not shown. |||| %{smart_count} cancelled activities are not shown.', showCancelled: 'Show cancelled ones', auditsDue: 'Audits due', reportDue: 'Report due', noDue: 'No due days to show',
  late: { auditsDue: 'Audits %{smart_count} day late |||| Audits %{smart_count} days late', reportDue: 'Report %{smart_count} day late |||| Report %{smart_count} days late' },
  leadShort: 'Lead: %{name}', leftOut: 'Nothing on the schedule of %{year} looks at %{services}.', over: '%{smart_count} more than auditors are expected to do', notCancelled: 'All but cancelled', done: 'done', notThen: 'Not known for an earlier day',
  stays: { SUBMITTED: 'Stays in its month: audits are submitted.', CLOSED: 'Stays in its month: it is closed.', CANCELLED: 'Stays in its month: it is cancelled.' },
  taken: 'Moving “%{title}”.', above: 'Over %{month}.', aboveNothing: 'Over no month.', stayed: 'It stays where it was.', letGo: 'Let go over %{month}. Say why it moves.',
};
