export const audit = {
  title: 'Audit', missing: 'There is no such audit', toList: 'See all audits', judgements: 'The twelve domains', whole: 'The audit as a whole', views: 'Views sought',
  actions: 'Corrective actions', moderations: 'Moderation', graded: 'Graded blind first: %{grade}', quality: 'Quality of the audit', qualityOf: 'Evidence: %{evidence}. Analysis: %{analysis}. Child in focus: %{childFocus}.', viewsChecked: 'Views checked', moderationChoice: 'Chosen for moderation', covered: 'Covered until you have graded it', strengths: 'Strengths', areasForImprovement: 'Areas for improvement', synopsis: 'The case in a few sentences', overallReason: 'Why the overall judgement is right', minutes: 'Time spent', minutesSpent: '%{smart_count} minute |||| %{smart_count} minutes', caseHolder: 'Case holder at allocation',
  moderator: 'Moderator', notYet: 'Not yet', notModerated: 'Not moderated', notYetModerated: "Auditor's grade, not yet moderated", evidence: 'Evidence', difference: 'Difference it made to the child',
  notApplicableReason: 'Why it does not apply', moderationReason: 'Why the moderator changed it', agreed: 'Moderator agreed', from: 'From', to: 'to', asked: 'Asked',
  notAsked: 'Not asked', askedBy: 'By whom and how', said: 'What they said', whyNot: 'Why not', changed: 'It changed the judgement.', unchanged: 'It did not change the judgement.',
  moderatedBy: '%{name}, %{at}', ofAuditor: 'It looked at the audit as %{name} had submitted it, who has it no more.', reason: 'Reason', feedback: 'Feedback to the auditor',
  unread: {
    title: 'No grades to show',
    DRAFT: 'It is still being written. Only its auditor sees the grades of a draft.', NOT_YOURS: 'Your roles show you that this audit exists and how it came out, not the grades and texts of its domains.',
    NOTHING_YET: 'You have not graded anything yet.', EXEMPTED: 'It was taken off the programme before it was done.',
  },
  step: { START: 'Start writing', CONTINUE: 'Continue writing', TAKE: 'Take for moderation', MODERATE: 'Moderate', REALLOCATE: 'Reallocate…', EXEMPT: 'Exempt…', RELEASE: 'Give back…' },
  exception: 'Conflict of interest', exceptionBy: 'Let pass by %{name}: %{reason}',
  exempt: { of: 'Exempt %{reference}', what: 'The audit is taken off its auditor and counts in nothing. Its case can be allocated again. This cannot be undone.', begun: '%{name} has begun it. What they wrote is put away for good, and nobody reads it.', reason: 'Why it is exempted', now: 'Exempt it' },
  reallocate: { of: 'Reallocate %{reference}', begun: '%{name} has begun it. What they wrote is put away where nobody reads it, and whoever audits it now starts afresh. If %{name} gets it back, they find their words again.', to: 'Who audits it now', reason: 'Why it is reallocated', now: 'Reallocate it' },
  release: {
    of: 'Give back %{reference}', mine: 'It waits for any moderator again. What you have typed and not sent stays on this device only.', theirs: '%{name} has taken it for moderation. It waits for any moderator again, and they are told.',
    reason: 'Why it goes back', now: 'Give it back',
  },
  action: { what: 'What must change', owner: 'Who', due: 'By when', state: 'Where it stands', by: 'Asked for by', first: 'First due %{day}' },
};
