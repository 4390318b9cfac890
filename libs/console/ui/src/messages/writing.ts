export const writing = {
  write: {
    title: 'Audit %{reference}', summary: 'Case %{case}, %{activity}. Due %{due}.', toAudit: 'To the audit', parts: 'Parts of the audit', bar: 'Saving and going on',
    part: { label: 'Part', views: 'Views sought', overall: 'Overall judgement', actions: 'Corrective actions' }, partWithState: '%{part}: %{state}',
    state: {
      NOT_STARTED: 'Not started', STARTED: 'Started', GRADED: 'Graded', NEEDS_EVIDENCE: 'Needs evidence', NEEDS_REASON: 'Needs a reason', NOT_APPLICABLE: 'Not applicable',
      COMPLETE: 'Complete', NOT_NEEDED: 'None needed',
    },
    prompts: 'Questions that help to look', grade: 'How good was practice?', alwaysApplies: 'This domain always applies.',
    usuallyNot: 'Usually not applicable to a case like this. You decide.', evidenceHint: 'What you saw, and where in the record.',
    viewsWhat: 'Say for each of them whether their views were sought. If not, say why.', sought: 'Were their views sought?', byWhom: 'Who asked', how: 'How',
    howHint: 'For example in person, by telephone or in writing.', changedJudgement: 'Did what they said change your judgement?',
    overall: 'Overall judgement', overallWhat: 'Your own judgement of the case as a whole. It is not worked out from the domains.',
    actionsNeeded: 'The overall judgement does not meet good, so say what must change on this case, who does it and by when. At least one corrective action is needed.',
    actionsWhat: 'What must change on this case, who does it and by when. Add one wherever something has to be put right.',
    actionLine: '%{what} Owner: %{owner}. Due: %{day}.', empty: 'Nothing yet', fieldOf: '%{of}: %{field}', viewLine: '%{who}: %{asked}. %{said}',
    field: {
      grade: 'grade', evidence: 'evidence', difference: 'difference it made', notApplicableReason: 'why it does not apply', sought: 'whether asked', byWhom: 'who asked', how: 'how',
      said: 'what they said', whyNot: 'why not asked', changedJudgement: 'whether it changed the judgement', overall: 'Overall judgement', strengths: 'Strengths',
      areasForImprovement: 'Areas for improvement', actions: 'Corrective actions',
    },
    previous: 'Previous', next: 'Next', previousIs: 'Previous: %{part}', nextIs: 'Next: %{part}', review: 'Review and submit', progress: '%{done} of %{of} domains done',
    saving: {
      now: 'Saving…', at: 'Saved at %{time}', all: 'All saved', not: 'Not saved yet; kept on this device', kept: 'Kept on this device.', notKept: 'This browser keeps nothing, so leave this page open.',
      conflict: 'Part of it is not saved: choose between two versions above.', tryNow: 'Try now',
      failed: {
        UNREACHABLE: 'Not saved: no answer. Trying again.', UNAUTHENTICATED: 'Not saved: your session has ended.', RATE_LIMITED: 'Not saved: too many requests. Trying again in a moment.',
        TIMEOUT: 'Not saved: Goodmark is busy. Trying again.', TOO_LARGE: 'Not saved: too long. Shorten what you wrote last.', INVALID_INPUT: 'Not all is saved: see what is marked.',
        OTHER: 'Not saved: something went wrong. Trying again.',
      },
    },
    restored: 'What you had written on this device and not saved is back.', taken: 'Parts of this audit were changed elsewhere while it was open here. They are shown as they are now.',
    returned: 'Returned by %{name} on %{at}',
    conflict: {
      title: 'One answer was changed in two places |||| %{smart_count} answers were changed in two places', what: 'Somebody wrote here and elsewhere at the same time. Both versions are below; choose which to keep. Nothing is lost until you do.',
      mine: 'Written here', theirs: 'Saved elsewhere', keepMine: 'Keep what is written here', keepTheirs: 'Keep what was saved elsewhere', keepBoth: 'Keep both, one after the other',
    },
    missing: 'One thing is still missing |||| %{smart_count} things are still missing', complete: 'Everything that is needed is there.', change: 'Change', changePart: 'Change %{part}',
    earlier: 'One earlier audit of this case |||| %{smart_count} earlier audits of this case', newTab: '%{reference} (opens a new tab)',
    submit: 'Submit the audit', submitWhat: 'Once submitted, you can no longer change it. The case holder and the managers of the case see the outcome at once.', submitTitle: 'Submit %{reference}?',
    submitAsk: 'You can no longer change it afterwards, unless a moderator returns it. The case holder and the managers of the case see the outcome at once.', goOnWriting: 'Go on writing',
    submitted: '%{reference} is submitted.',
    stopped: {
      title: 'You can no longer write this audit', what: 'It was submitted, given to somebody else or taken off the programme.',
      unsaved: 'It was submitted, given to somebody else or taken off the programme before all you had written was saved. Copy what you need.',
    },
  },
};
