export const team = {
  switch: 'Whose work', mine: 'Mine', team: "My team's", summary: 'What waits for the people in your reach, the latest first. Numbers only.', label: "My team's work", person: 'Name', returned: 'Sent back', overdue: 'Overdue', dueThisWeek: 'Due this week', dueLater: 'Due later',
  openActions: 'Open actions', overdueActions: 'Overdue actions', audits: '%{count} of %{name}', nothing: { title: 'Nothing waits for your team', what: 'Audits to be written and corrective actions of the people in your reach appear here.' },
};
