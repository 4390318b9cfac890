export const plan = {
  picks: 'Which audits are moderated', picksHint: 'An audit that fits one of them is moderated.', mode: 'How it is moderated', modeHint: 'Audits already submitted keep theirs.',
  change: 'Change the plan', changeOf: 'Change “%{title}”', changeSummary: 'Each change is kept with who made it, when and why. To give it another month, choose “Move to…” on its page.', changeNow: 'Change the plan',
  reason: 'Why the plan changes', reasonMissing: 'Say why the plan changes.', begunHint: 'Audits are allocated already, and have taken this over.',
  auditDueHint: 'Audits due on the former day follow; one with a day of its own keeps it.', reportDueHint: 'Left empty: the tenth working day of the next month.',
  stands: { title: 'This plan stands', what: 'The plan of a closed or cancelled activity can no longer change, or your roles do not allow it. Copy the activity to plan it anew.', back: 'See the plan' },
  move: { toAnotherYear: '%{month} (leaves for the schedule of %{year})', reasonMissing: 'Say why the activity moves.', daysHint: 'Due days move along, also those of audits that are due on them.' },
  advance: {
    open: { IN_PROGRESS: 'Begin it…', REPORTING: 'Auditing is over…', CLOSED: 'Close it…' },
    of: { IN_PROGRESS: 'Begin “%{title}”', REPORTING: 'Auditing of “%{title}” is over', CLOSED: 'Close “%{title}”' },
    now: { IN_PROGRESS: 'Begin it', REPORTING: 'Go on to the report', CLOSED: 'Close the activity' },
    what: { IN_PROGRESS: 'It is in progress from now on. It also begins by itself with the first audit that is allocated.', REPORTING: 'The report is written now. Audits that are still out can be submitted all the same, and count.', CLOSED: 'The report is done. Corrective actions and open loops go on until they are put right. It can be opened again.' },
  },
  reopen: { open: 'Go back a step…', of: '“%{title}” goes back a step', what: 'From closed to reporting, or from reporting to in progress. Your reason stays with the plan.', reason: 'Why it goes back', missing: 'Say why it goes back.', now: 'Go back' },
  cancel: {
    open: 'Cancel it…', of: 'Cancel “%{title}”', now: 'Cancel the activity', reason: 'Why it is cancelled', reasonMissing: 'Say why the activity is cancelled.',
    what: 'It stays on the schedule as cancelled, with your reason. This cannot be taken back; you can copy it to plan it anew.', exempts: '%{smart_count} allocated audit is exempted. |||| %{smart_count} allocated audits are exempted.',
    noLonger: 'It can no longer be cancelled.',
  },
  copy: {
    open: 'Copy…', of: 'Plan “%{title}” once more', what: 'What is planned is copied, never audits or findings. Due days lie as many working days before the end of the month.', every: 'How often', once: 'Once',
    everyMonths: 'Every month |||| Every %{smart_count} months', month: 'In which month', until: 'Until which month', untilMissing: 'Choose until when.', none: 'Choose a later month: the next would be %{month}.',
    planned: '%{smart_count} activity will be planned: %{months}. |||| %{smart_count} activities will be planned: %{months}.', now: 'Plan it', doneTitle: 'Planned once more', close: 'Close',
    made: '%{smart_count} activity is planned. |||| %{smart_count} activities are planned.', notMade: '%{smart_count} is not, for the reason beside it. |||| %{smart_count} are not, for the reasons beside them.',
  },
  copyYear: {
    open: 'Copy into %{to}', of: 'Copy the schedule of %{from} into %{to}', now: 'Copy it', done: 'The schedule of %{from} in %{to}',
    what: 'What is chosen is planned for the same months of %{to}. Audits and findings are not copied; what is there already stays.', which: 'What is planned again', chosen: '%{smart_count} of %{of} chosen', all: 'Choose all', none: 'Choose none', missing: 'Choose at least one activity.',
  },
};
