import { type AuditDomain } from '@goodmark/audit-tool';

/** What the practice in a domain did for the child, where it met good and where it did not. */
export const DIFFERENCES: Readonly<Record<AuditDomain, { readonly met: readonly string[]; readonly notMet: readonly string[] }>> = {
  RISK: {
    met: ['{Child} is safer, and knows whom to turn to.', 'Frightening evenings have become rare.', 'The adults act sooner when things get tense.'],
    notMet: ['{Child} went on living with a danger that could have been lowered.', '{Child} learnt that telling somebody changes little.'],
  },
  DECISION_MAKING: {
    met: ['Help came without a pause.', '{Child} did not have to wait while adults made up their minds.'],
    notMet: ['Weeks were lost for {child}.', '{Child} and the family did not know where they stood.', 'Nobody noticed in time that nothing was moving.'],
  },
  INVOLVEMENT: {
    met: ['{Child} feels listened to.', 'The {kin} is now part of how {child} is looked after.'],
    notMet: ['Decisions were made about {child} without what {child} could have told us.', 'Somebody who might have helped was left out.'],
  },
  ASSESSMENT: {
    met: ['The help went to what mattered most to {child}.', 'The family see for themselves what has to change.'],
    notMet: ['The help was aimed beside the need.', 'What lay beneath the trouble went on unseen.'],
  },
  PLANS: {
    met: ['Everybody pulls the same way, and {child} can see progress.', 'Small steps were reached and {child} noticed.'],
    notMet: ['The family tried hard at things that did not matter most.', '{Child} does not know what is going to happen.'],
  },
  COORDINATION: {
    met: ['{Child} tells their story once.', 'School and home now work from the same page, and {child} feels it.'],
    notMet: ['{Child} was asked the same questions again and again.', 'Help from one side was undone by another.'],
  },
  REVIEWS: {
    met: ['{Child} grew in confidence by taking part.', 'Things promised to {child} were done.'],
    notMet: ['Promises to {child} faded.', '{Child} stopped coming to meetings about their own life.'],
  },
  DIVERSITY: {
    met: ['{Child} can be wholly themselves with the people who help.', 'The family trust us more, because they were understood.'],
    notMet: ['Part of who {child} is was left at the door.', 'A parent agreed to what they had not fully understood.'],
  },
  PERMANENCE: {
    met: ['{Child} knows where home is.', '{Child} could settle, because the adults had decided.'],
    notMet: ['{Child} lives with an open question.', '{Child} holds back from putting down roots.'],
  },
  PLACEMENT: {
    met: ['{Child} sleeps well and brings friends home.', '{Child} is cared for by people who know them.'],
    notMet: ['{Child} is on guard at home.', '{Child} may have to move again.'],
  },
  INDEPENDENCE: {
    met: ['{Child} looks ahead with some confidence.', '{Child} runs more and more of their own life.'],
    notMet: ['{Child} is afraid of the next birthday.', '{Child} will face too much at once.'],
  },
  HELP: {
    met: ['An ordinary day is a better day.', 'The family expect it to last.', '{Child} laughs more, says the {kin}.'],
    notMet: ['An ordinary day is as hard as before.', '{Child} does not expect anything from us.'],
  },
};
