export const participation = {
  what: 'Auditing and moderating is mandatory for every manager, the director included. Leave and exemptions are taken off what is expected.', manager: 'Manager', expected: 'Expected', done: 'Done', doneOf: '%{audited} audited, %{moderated} moderated', state: 'Taking part',
  status: { DONE: 'As expected', PARTLY: 'In part', NOTHING_YET: 'Nothing yet', EXEMPT: 'Exempt', NOT_ON_REGISTER: 'Not on the auditor register' },
  reading: 'From %{from} to %{to}, %{smart_count} of %{of} managers has taken part as expected or is exempt. |||| From %{from} to %{to}, %{smart_count} of %{of} managers have taken part as expected or are exempt.',
  exempt: 'Exempt…', exemptNamed: 'Exempt… %{name}', exemptOf: 'Exempt %{name} from taking part', exemptWhat: 'Nothing is expected of them in these months. What they do all the same counts.', from: 'From', until: 'Until', untilHint: 'Leave it empty while it is not known.', reason: 'Why they are exempted', exemptNow: 'Exempt them',
  standing: 'Exempt %{from} to %{until}: %{reason}', standingOpen: 'Exempt from %{from}: %{reason}', by: 'Approved by %{name}.', withdraw: 'Withdraw…', withdrawNamed: 'Withdraw… the exemption of %{name}', withdrawOf: 'Withdraw the exemption of %{name}', withdrawWhat: 'What is expected of them in these months is expected again. The exemption stays on record.', withdrawReason: 'Why it is withdrawn', withdrawMissing: 'Say why it is withdrawn.', withdrawNow: 'Withdraw it',
  none: 'No manager to show',
};
