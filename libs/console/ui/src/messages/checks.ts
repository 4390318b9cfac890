export const checks = {
  title: 'Data checks', summary: 'What is wrong or missing, and where it is mended.', list: 'What is wrong', nothing: { title: 'Nothing to mend', what: 'Everything that is looked at for you is in order: the service areas and teams you lead, and your own work.' }, wrong: '%{sentence}: %{count}', all: 'All %{count}', allOf: 'All %{count}: %{sentence}',
  fine: 'In order: %{smart_count} check |||| In order: %{smart_count} checks', since: 'since %{day}', mend: 'How it is mended: %{mend}', what: 'What', detail: 'Whose, or where', sinceLabel: 'Since', missing: 'There is no such check, or it is not yours to mend',
  group: { AUDITS: 'Audits', PUTTING_RIGHT: 'Putting right', PEOPLE: 'Cases, teams and people', PLAN: 'Schedule' }, total: '%{smart_count} thing to mend |||| %{smart_count} things to mend',
};
