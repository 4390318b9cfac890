export const coverage = {
  title: 'Coverage', summary: 'Which teams and case categories have been audited, and when last. Practice audits do not count.', toSchedule: 'To the schedule', show: 'Show', onlyOverlooked: 'Only what was not audited in twelve months',
  reading: '%{smart_count} of %{of} has cases and was not audited in the last twelve months. |||| %{smart_count} of %{of} have cases and were not audited in the last twelve months.',
  legend: 'What the colours say', heat: { quarter: 'Audited in the last three months', half: 'Three to six months ago', year: 'Six to twelve months ago', overlooked: 'Not in twelve months', never: 'Never' },
  never: 'Never audited', overlooked: 'Not since %{day}', audited: 'Audited %{day}', noCases: 'Audited %{day}', nothing: 'No cases', cases: '%{smart_count} case |||| %{smart_count} cases',
  allAudited: 'Everything was audited', allAuditedWhat: 'Every team and category with cases was audited in the last twelve months.', empty: { title: 'No cases yet', what: 'Coverage appears when there are cases.' },
};
