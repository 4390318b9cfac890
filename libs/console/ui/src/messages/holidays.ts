export const holidays = {
  title: 'Bank holidays', summary: 'Days on which nobody works, when due dates are counted in working days. Due dates that stand already do not move.', day: 'Day', name: 'What it is called', year: 'Year', kept: 'Kept', off: 'Taken off', state: 'State',
  add: 'Add a bank holiday', addNow: 'Add it', dayMissing: 'Choose the day.', nameMissing: 'Say what the day is called.', rename: 'Rename', renameNamed: 'Rename %{name}, %{day}', takeOff: 'Take off', takeOffNamed: 'Take off %{name}, %{day}',
  putBack: 'Put back', putBackNamed: 'Put back %{name}, %{day}', last: 'Bank holidays are known to the end of %{year}. Add those of later years before you plan for them.', empty: { title: 'No bank holidays', what: 'Without any, due dates leave out Saturdays and Sundays only.' },
};
