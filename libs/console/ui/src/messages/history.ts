export const history = {
  link: 'History', linkOf: 'History: %{of}', title: 'History: %{title}', summary: 'Who changed it, when, what and why, the latest first. What you may not read is left out.', list: 'Changes', missing: 'There is no such record',
  by: 'By %{name}', byProgram: 'By a program of %{name}', byItself: 'By Goodmark itself', why: 'Why: %{why}', fieldsOf: 'What changed, %{number}: %{what}, %{at}', field: 'Field', before: 'Before', after: 'After', none: 'Nothing',
  empty: { title: 'Nothing was changed', what: 'Changes appear here once there are some.' },
  toRecord: 'Back to it',
};
