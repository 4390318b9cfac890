export const audits = {
  title: 'Audits', summary: 'Every audit you may see, one row a case.', reference: 'Reference', case: 'Case', activity: 'Activity', month: 'Month', status: 'Status',
  auditor: 'Auditor', team: 'Team', service: 'Service', serviceArea: 'Service area', category: 'Category', due: 'Due', outcome: 'Outcome', submitted: 'Submitted',
  notModerated: "Auditor's grade, not moderated", practice: 'Practice audit', financialYear: 'Financial year', none: 'None',
  filter: { judgement: '%{domain}: %{grades} (%{basis})', graded: '%{basis}: %{grades}', viewsNotSought: 'Views not sought: %{who}', case: 'One case', moderator: 'One moderator', dueBefore: 'Due before %{day}', dueOn: 'Due on %{day}', remove: 'Remove this filter: %{filter}' },
  empty: { title: 'No audits yet', what: 'Audits appear here when a case of an activity is allocated to an auditor.' },
};
