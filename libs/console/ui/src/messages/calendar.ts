export const calendar = {
  of: 'Due in %{month}', months: 'Months', today: 'today', toToday: 'This month', wholeMonth: 'The whole month', dueOn: 'Due on %{day}', nothing: 'Nothing is due in %{month}.',
  outstanding: '%{smart_count} audit to be submitted |||| %{smart_count} audits to be submitted', submitted: '%{smart_count} audit submitted |||| %{smart_count} audits submitted', countOf: '%{count}: %{title}',
  counted: 'Audits are counted on the day each is due: those you may see, without practice audits.',
  dayNamed: '%{number}: %{smart_count} due date on %{day} |||| %{number}: %{smart_count} due dates on %{day}', more: '%{smart_count} more', moreNamed: '%{smart_count} more on %{day}',
  weekday: { monday: 'Monday', tuesday: 'Tuesday', wednesday: 'Wednesday', thursday: 'Thursday', friday: 'Friday', saturday: 'Saturday', sunday: 'Sunday' },
};
