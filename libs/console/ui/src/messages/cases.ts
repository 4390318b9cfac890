export const cases = {
  title: 'Case %{reference}', summary: 'Cases that can be audited, known by their references alone.', add: 'Add a case', addNow: 'Add the case', addWhat: 'By its reference in the case system. Never a name, a birth date or an address.',
  holder: 'Case holder', openSince: 'Open since', audits: 'Audits of this case', missing: 'There is no such case', referenceHint: 'Letters and digits, as the case system has it.', referenceMissing: 'Give the reference.',
  serviceMissing: 'Choose the service.', teamMissing: 'Choose the team.', categoryMissing: 'Choose at least one case category.', latest: 'The latest %{shown} of %{total}.', noAudits: { title: 'No audits you may see', what: 'They appear here when the case is allocated to an auditor.' },
  empty: { title: 'No cases yet', what: 'Add the cases that are to be audited.' },
};
