export const corrections = {
  more: 'More', title: 'Corrective actions', summary: 'What must change on a case, who does it and by when. Done is not closed: somebody other than the doer verifies.', tabs: 'Actions', tab: { list: 'List', board: 'Board', figures: 'Figures', plans: 'Action plans' },
  what: 'What must change', audit: 'Audit', owner: 'Owner', deputy: 'Deputy', team: 'Team', due: 'Due', state: 'Where it stands', which: 'Whose', mine: 'Mine, or mine to stand in for', overdue: 'Overdue', overdueOnly: 'Overdue', slipped: 'Slipped', isSlipped: 'Past its first date', isNotSlipped: 'Never past its first date', isOverdue: 'Overdue', isNotOverdue: 'Not overdue',
  openTo: '%{seen}: %{what}', firstDue: 'First due %{day}', deputyIs: 'Deputy: %{name}',
  empty: { title: 'No corrective actions', what: 'They appear here once an audit that asks for them is submitted.' },
  choose: 'Choose', chooseOne: 'Choose: %{reference}, %{what}', chooseAll: 'Choose all on this page', noneChosen: 'Choose actions to change several together.', chosen: '%{smart_count} action chosen |||| %{smart_count} actions chosen', reassignMany: 'Give to somebody else…', extendMany: 'Give a later date…',
  changed: '%{smart_count} action was changed. |||| %{smart_count} actions were changed.', notChanged: '%{smart_count} was not: |||| %{smart_count} were not:', hidden: 'One action',
  strip: {
    overdue: '%{count} of %{base} to be done are overdue', overdueWhat: 'Overdue: still to be done, and past the date it has now. A later date takes it out of this figure.', slipped: '%{count} of %{base} slipped', slippedWhat: 'Slipped: ever past its first date, done or not. A later date changes nothing about it, and it stays for ever.',
    median: 'Half were done within %{days} days', medianWhat: 'The median from when an action was asked for to when it was done, of %{count} done.', waiting: '%{smart_count} waits to be verified |||| %{smart_count} wait to be verified', label: 'How corrective actions stand', practice: 'Practice audits are in no figure.',
  },
  board: { what: 'What is to be done, and what waits to be verified. Each card leads to its action, where its steps are.', OVERDUE: 'Overdue', TO_DO: 'To do', TO_VERIFY: 'To verify', CLOSED: 'Closed', none: 'Nothing here', more: 'All %{count} in the list', count: '%{column}: %{count}', open: 'Open' },
  figures: {
    by: 'Split by', total: 'All', BY: { SERVICE: 'Service', SERVICE_AREA: 'Service area', TEAM: 'Team', ACTIVITY: 'Activity', MONTH: 'Month' }, noKey: 'None', open: 'To do', awaitingVerification: 'To verify', verified: 'Verified', calledOff: 'No longer applicable', median: 'Median days to done', rollForward: 'From %{from} to %{to}', opening: 'Open before', added: 'Added', closed: 'Closed', now: 'Open now',
    rollForwardWhat: 'Open before + added − closed = open now. An action is closed once it is verified, or no longer applies.', ofOpen: '%{count} of %{base}', nothing: 'No corrective actions', nothingWhat: 'There are none in your part of the council yet.',
  },
};
