export const triggers = {
  summary: 'What brings activities on the schedule beside the framework: performance data, inspections and the improvement plan.', tabs: 'What brings activities on the schedule',
  tab: { proposals: 'Proposed by data', reAudits: 'Re-audits', indicators: 'Indicators', recommendations: 'Inspection recommendations', objectives: 'Improvement objectives' },
  became: 'What became of it', accept: 'Plan an activity…', acceptNamed: 'Plan an activity… %{name}, %{month}', targetMissing: 'Say how many records to look at.', acceptWhat: 'The activity keeps where it comes from.', dismiss: 'Dismiss…', dismissNamed: 'Dismiss… %{name}, %{month}', dismissWhat: 'No activity is planned for this value. Who decided it, and why, is kept.',
  dismissReason: 'Why no activity is needed', dismissMissing: 'Say why no activity is needed.', dismissNow: 'Dismiss it', accepted: 'On the schedule:', dismissed: 'Dismissed by %{name} on %{day}: %{reason}', titleFor: 'Following up: %{name}',
  crossed: { HIGHER: '%{value}, under the threshold of %{threshold}', LOWER: '%{value}, over the threshold of %{threshold}' },
  empty: { title: 'Nothing is proposed', what: 'When a monthly value of an indicator crosses its threshold, an activity is proposed here.' },
};
