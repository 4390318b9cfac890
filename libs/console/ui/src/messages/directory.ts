export const directory = {
  open: 'Import a list', title: 'Import people, teams or service areas', summary: 'From a CSV file. What has no column is left as it is, an empty cell clears, and nobody is removed for not being in the file. Audits keep the team and service area they had.',
  kind: 'What the file holds', order: 'Service areas first, then teams, then people.', kinds: { SERVICE_AREAS: 'Service areas', TEAMS: 'Teams', PEOPLE: 'People' }, file: 'CSV file', example: 'Download an example',
  columns: {
    SERVICE_AREAS: 'Columns: name, service (social care or early help), operational lead and strategic lead (by e-mail address), new name.', TEAMS: 'Columns: name, service area, manager (by e-mail address), new name.',
    PEOPLE: 'Columns: e-mail (people are known by it), name, level, roles (separated by semicolons), team, active (yes or no).',
  },
  kindMissing: 'Choose what the file holds.', fileMissing: 'Choose a file.', check: 'Check the rows', wrong: '%{smart_count} row of %{file} is wrong, so nothing can be imported yet. Mend the file and check it again. |||| %{smart_count} rows of %{file} are wrong, so nothing can be imported yet. Mend the file and check it again.',
  ready: 'Nothing is changed yet. %{smart_count} row of %{file} adds or changes something. |||| Nothing is changed yet. %{smart_count} rows of %{file} add or change something.', done: '%{file} is imported: %{smart_count} row added or changed something. |||| %{file} is imported: %{smart_count} rows added or changed something.',
  import: 'Import %{smart_count} row |||| Import %{smart_count} rows', rows: 'Rows of the file', row: 'Row', who: 'Who or what', becomes: 'What becomes of it', details: 'What changes, or is wrong', outcome: { ADDED: 'Added', CHANGED: 'Changed', UNCHANGED: 'Nothing changes', WRONG: 'Wrong' },
};
