export const plans = {
  title: 'Action plans', summary: "What a service must change, made from an activity's findings and followed in meetings.", make: 'Make an action plan', makeNow: 'Make it', of: 'Action plans', none: 'No action plan was made from it yet.', name: 'The plan in a line', owner: 'Owner', activity: 'Activity', month: 'Month', status: 'Status', open: 'Not closed', titleMissing: 'Say in a line what the plan is about.', ownerMissing: 'Choose who answers for it.',
  empty: { title: 'No action plans', what: "Make one from an activity's findings." }, state: { OPEN: 'Followed', CLOSED: 'Closed' }, noActivity: 'Choose the activity whose findings it follows from.', caution: 'Say nothing of a case in a plan: everybody on the staff can read it.',
};
