export const moderation = {
  moderation: {
    title: 'Moderation', summary: 'Submitted audits that wait for a second look, the longest waiting first.', window: 'Moderate %{reference}', domains: 'Domains', toDecision: 'To the decision',
    empty: { title: 'Nothing waits for moderation', what: 'Audits appear here as soon as their auditors submit them.' },
    verb: { take: 'Take %{reference}', moderate: 'Moderate %{reference}', read: 'Read %{reference}' },
    waiting: 'Waiting for %{smart_count} day |||| Waiting for %{smart_count} days',
    take: {
      title: 'Nobody has taken this audit yet', what: 'Take it, and other moderators see that you have it. Then you can agree, adjust its grades or return it to its auditor.', button: 'Take this audit for moderation',
    },
    closed: { title: 'You cannot moderate this audit', what: 'It is not submitted, it was moderated already, somebody else has taken it, it is your own, or you are not independent of the case.' },
    yourGrade: 'Your grade', agrees: 'As the auditor graded it.', changes: 'You change it: %{from} → %{to}.', changed: 'Changed', agreed: 'Agreed', whyDomain: 'Why the grade changes',
    decision: 'Your decision', overall: 'Overall judgement after moderation', overallWord: 'Overall judgement', whatChanges: 'What you change', nothingChanges: 'Nothing: you agree with the auditor.',
    changeOf: '%{what}: %{from} → %{to}', reason: 'Reason for the decision', reasonHint: 'Needed when a grade changes or an action is added.', feedbackHint: 'What the auditor is told. Needed when a grade changes or an action is added.',
    actions: 'Corrective actions: one so far |||| Corrective actions: %{smart_count} so far', actionLine: '%{what} Owner: %{owner}.',
    submit: { AGREED: 'Agree', ADJUSTED: 'Adjust' },
    ask: { AGREED: 'Agree with the auditor on %{reference}?', ADJUSTED: 'Adjust %{reference}?' },
    outcomeChanges: 'The outcome changes: %{from} → %{to}.', outcomeStays: 'The outcome stays: %{grade}.', domainsChange: 'One domain changes. |||| %{smart_count} domains change.',
    final: 'Both grades are kept for ever, the figures follow at once, and this cannot be taken back.',
    done: { AGREED: '%{reference} is moderated: agreed.', ADJUSTED: '%{reference} is moderated: adjusted.', RETURNED: '%{reference} is returned to its auditor.' },
    returning: { title: 'Or return it to the auditor', what: 'It leaves the figures until it is submitted again.', comment: 'What the auditor is asked to do', button: 'Return to the auditor', ask: 'Return %{reference} to its auditor?', missing: 'Say what the auditor should do.' },
    restored: 'What you had filled in and not sent is back.', older: 'The audit has changed since you began. Look at it again before you decide; what you filled in is still here.',
    notKept: 'This browser keeps nothing, so leave this page open until you have decided.', conflict: 'It was changed in the meantime and is shown as it is now. Look again, then send your decision again.',
  },
};
