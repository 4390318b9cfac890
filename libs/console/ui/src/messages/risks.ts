export const risks = {
  risks: {
    title: 'Immediate risks', summary: 'Dangers to a child that were found while reading, the oldest first. Each waits until somebody who was told has answered.',
    raise: 'Immediate risk…', raiseTitle: 'Immediate risk in %{reference}', raiseNow: 'Raise the risk', raiseWhat: 'If the child is in danger now, ring 999 first. Then speak to the team manager of the case, today. Goodmark sends a notice to the managers of the case and the quality leads, but that does not count as telling.',
    raised: 'The risk is raised. Speak to somebody today and record it here.', what: 'What the risk is', whatHint: 'In a few sentences, without names.', toldAlready: 'Have you told somebody already?', yes: 'Yes', no: 'Not yet',
    who: 'Who was told', person: 'Somebody who works here', outsider: 'Or somebody outside, in words', outsiderHint: 'For example “Duty sergeant”.', how: 'How', at: 'When they were told', answered: 'Have they answered?', answeredAt: 'When they answered', answer: 'What they said they will do',
    whatMissing: 'Say what the risk to the child is.', whoMissing: 'Say who was told.', howMissing: 'Say how they were told.', atMissing: 'Say when they were told.', answeredAtMissing: 'Say when they answered.', answerMissing: 'Say what they said they will do.',
    tell: 'Record who was told', tellTitle: 'Who was told of the risk in %{reference}', tellNow: 'Record it', answerOf: 'Record the answer of %{name}', answerTitle: 'What %{name} answered', answerNow: 'Record the answer',
    withdraw: 'Raised by mistake…', withdrawTitle: 'Withdraw the risk in %{reference}', withdrawWhat: 'It stays on record, with your reason, and waits for nothing any more.', withdrawReason: 'Why there is no such risk', withdrawMissing: 'Say why there is no such risk.', withdrawNow: 'Withdraw it',
    one: 'Immediate risk in %{reference}', toOne: '%{reference}, raised %{at}', missing: 'There is no such immediate risk', standing: 'Where it stands', raisedBy: 'Raised', by: '%{name}, %{at}', case: 'Case', audit: 'Audit', firstTold: 'First told', toldLate: 'Not told on the day it was raised',
    notTold: 'Nobody was told by speaking to them yet. The notice that Goodmark sent does not count. Speak to somebody now and record it.', told: '%{who}, %{how}, %{at}', waits: 'No answer yet.', answeredOn: 'Answered %{at}: %{answer}', recordedBy: 'Recorded by %{name}.',
    hidden: 'Your roles show you that there is a risk, not what it is.', withdrawnBy: 'Withdrawn by %{name}, %{at}: %{reason}', practice: 'Found in a practice audit: the child is real.', ofAudit: 'Immediate risks found in this audit', status: 'Where it stands', untold: 'Told', isUntold: 'Told to nobody',
    isTold: 'Told to somebody', empty: { title: 'No immediate risk', what: 'What auditors and moderators raise while reading appears here until it is answered.' },
  },
};
