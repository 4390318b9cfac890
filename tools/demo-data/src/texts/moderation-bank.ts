/** What a moderator might write. `{domain}` is the name of a domain in small letters. */
export const DOMAIN_LOWERED: readonly string[] = [
  'The evidence describes activity; I looked for its effect on {child} in {domain} and did not find it.',
  'On {domain} the weaknesses the auditor names weigh more heavily than the grade allows.',
  'I read the record again for {domain}: what was agreed was not carried through.',
  'For {domain} the good start did not last, and the grade should say where it stands now.',
  'The gap the auditor found in {domain} left {child} worse off, so this cannot meet good.',
];

export const DOMAIN_RAISED: readonly string[] = [
  'The evidence on {domain} is better than the grade: {child} plainly gained from it.',
  'The auditor was strict on {domain}. One late record does not outweigh sound practice.',
  'On {domain} there is work here that others could learn from.',
  'What was missing for {domain} had been put right well before the audit.',
];

export const OVERALL_LOWERED: readonly string[] = [
  'Taken together the weak areas decided what happened to this child, so the whole cannot meet good.',
  'The care taken is plain, but the plan did not change the daily life of {child}, and the grade has to say so.',
  'The weaknesses lie where it matters most for {child}. I have lowered the overall judgement.',
  'Oversight and planning fell short for months, and good work elsewhere does not make up for it.',
];

export const OVERALL_RAISED: readonly string[] = [
  'The strengths are substantial and lasting, and the auditor gave them too little weight.',
  'The difference made to {child} is clear and well evidenced. I have raised the overall judgement.',
  'The faults are in the recording and not in what was done for {child}.',
];

export const OVERALL_KEPT: readonly string[] = [
  'I agree with the overall judgement; single areas are graded differently for the reasons given there.',
  'The overall judgement stands. The changes put the weight where the evidence lies.',
  'Rightly judged as a whole, with a different view of the areas named.',
];

export const ACTION_ADDED: readonly string[] = ['I have added an action so that this is put right for {child}.', 'The added action makes sure that this does not wait for the next review.'];

export const FEEDBACK_ON_CHANGE: readonly string[] = [
  'Thank you for a careful read. Ask of each piece of evidence what it changed for the child, and the grade will follow.',
  'Well set out and fair in tone. Next time weigh the effect on the child above the amount of work done.',
  'Your evidence was strong; trust it, and let the grade say what it says.',
  'A thorough audit. We talked through the areas I changed, and the reasons stand beside each.',
  'You had found what mattered. Take one step further and say what it meant for the child.',
];

export const FEEDBACK_ON_AGREEMENT: readonly string[] = [
  'Clear, well evidenced, and the child is present throughout. Thank you.',
  'Agreed in every area. The actions are to the point.',
  'A fair and readable audit that the case holder can learn from.',
];

export const RETURNED: readonly string[] = [
  'Please say more on involvement and plans: the evidence does not yet carry the grades, and the talk with the case holder is not reflected.',
];

export const RETURN_FEEDBACK: readonly string[] = ['A good beginning. Look again at the two areas named and send it back within the week.'];
