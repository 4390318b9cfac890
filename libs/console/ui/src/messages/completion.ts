export const completion = {
  completion: {
    title: 'Completion', summary: 'Audits allocated against audits done, and how far every manager has taken part in QA.', tabs: 'Parts of completion', tab: { figures: 'Allocated and done', participation: 'Taking part', chase: 'To chase' },
    year: 'Year', thisYear: '%{year}, this year', by: 'By', BY: { MONTH: 'Month', TEAM: 'Team of the auditor', LEVEL: 'Level of the auditor', PERSON: 'Auditor' },
    reading: '%{submitted} of %{allocated} audits allocated for %{year} are submitted (%{percent}%), and %{late} are late.', nothing: 'Nothing allocated', nothingWhat: 'Audits appear here when they are allocated.',
    allocated: 'Allocated', submitted: 'Submitted', ofAllocated: '%{count} (%{percent}%)', moderated: 'Moderated', late: 'Late', exempted: 'Exempted', total: 'All', noTeam: 'In no team', noLevel: 'No level', practice: 'Practice audits do not count.', ofYours: 'Where you see a part of the council, these are the audits that the people of your own teams and service areas carry out.',
  },
  participation: {
    what: 'Auditing and moderating is mandatory for every manager, the director included. Leave and exemptions are taken off what is expected.', manager: 'Manager', expected: 'Expected', done: 'Done', doneOf: '%{audited} audited, %{moderated} moderated', state: 'Taking part',
    status: { DONE: 'As expected', PARTLY: 'In part', NOTHING_YET: 'Nothing yet', EXEMPT: 'Exempt', NOT_ON_REGISTER: 'Not on the auditor register' },
    reading: 'From %{from} to %{to}, %{smart_count} of %{of} managers has taken part as expected or is exempt. |||| From %{from} to %{to}, %{smart_count} of %{of} managers have taken part as expected or are exempt.',
    exempt: 'Exempt…', exemptNamed: 'Exempt… %{name}', exemptOf: 'Exempt %{name} from taking part', exemptWhat: 'Nothing is expected of them in these months. What they do all the same counts.', from: 'From', until: 'Until', untilHint: 'Leave it empty while it is not known.', reason: 'Why they are exempted', exemptNow: 'Exempt them',
    standing: 'Exempt %{from} to %{until}: %{reason}', standingOpen: 'Exempt from %{from}: %{reason}', by: 'Approved by %{name}.', withdraw: 'Withdraw…', withdrawNamed: 'Withdraw… the exemption of %{name}', withdrawOf: 'Withdraw the exemption of %{name}', withdrawWhat: 'What is expected of them in these months is expected again. The exemption stays on record.', withdrawReason: 'Why it is withdrawn', withdrawMissing: 'Say why it is withdrawn.', withdrawNow: 'Withdraw it',
    none: 'No manager to show',
  },
  chase: {
    what: 'Audits that are not submitted. Choose some, and their auditors are asked for them: in their inbox, and by e-mail where that is set up.', which: 'Which', late: 'Late', all: 'All not submitted', soon: 'Due in the next seven days', area: 'Service area', choose: 'Choose', chooseAll: 'Choose all on this page', chooseOne: 'Choose %{reference}', lastAsked: 'Last asked for', never: 'Never',
    askNone: 'Ask for the chosen ones…', ask: 'Ask for %{smart_count} audit… |||| Ask for %{smart_count} audits…', askTitle: 'Ask for %{smart_count} audit |||| Ask for %{smart_count} audits', note: 'What is said with it', noteHint: 'Left empty, it only says that they are asked for. Do not put anything about a case in it.', send: 'Ask for them',
    asked: '%{smart_count} audit was asked for. |||| %{smart_count} audits were asked for.', notAsked: '%{smart_count} was not: |||| %{smart_count} were not:', none: 'Nothing to chase', noneWhat: 'Every audit of these is submitted.', chosen: '%{smart_count} chosen |||| %{smart_count} chosen', hidden: 'One audit',
  },
};
