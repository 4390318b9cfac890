export const work = {
  title: 'My work', verb: { start: 'Start %{reference}', go: 'Continue %{reference}', moderate: 'Moderate %{reference}', risk: 'Follow up %{reference}', answer: 'Answer the worker about %{reference}', feedBack: 'Feed back %{reference}', verify: 'Verify an action of %{reference}', file: 'File %{reference}' }, risk: 'Case %{case}. %{standing}.', bucket: '%{what} (%{count})', audit: 'Case %{case}, %{activity}', record: '%{instrument}: %{subject}. %{activity}', deputy: 'You are deputy for %{owner}',
  more: 'And %{smart_count} more. |||| And %{smart_count} more.', noLoops: 'No loop of yours is open.', seeLoops: 'See all open loops you may see',
  loops: '%{smart_count} loop of yours is open. |||| %{smart_count} loops of yours are open.', oldest: 'The oldest is %{smart_count} day old. |||| The oldest is %{smart_count} days old.',
  kind: {
    IMMEDIATE_RISK: 'Immediate risk', RETURNED_TO_ME: 'Returned to me', OVERDUE: 'Overdue', DUE_THIS_WEEK: 'Due this week', IN_PROGRESS_OR_ALLOCATED: 'Due later', RECORDS_TO_DO: 'Observations and records to write', TO_MODERATE: 'To moderate', TO_ANSWER: 'Disagreements to answer', TO_FEED_BACK: 'To feed back', TO_VERIFY: 'To verify', MY_ACTIONS: 'My corrective actions', TO_FILE: 'To file',
  },
  empty: { title: 'Nothing waits for you', what: 'Audits allocated to you, audits to moderate and your corrective actions appear here.' },
};
