import { type AuditDomain } from '@goodmark/audit-tool';

/** What might have to change on a case, by the domain that was weak. */
export const ACTIONS: Readonly<Record<AuditDomain, readonly string[]>> = {
  RISK: [
    'Write a new safety plan with the family that says what each person does when things go wrong, and go through it with {child}.',
    'Assess the {kin} as an adult in the household and decide on contact in the light of it.',
    'Bring the recent reports from {other} together and decide, with the manager, whether the level of risk has changed.',
  ],
  DECISION_MAKING: [
    'Hold a reflective supervision on this case and record the decision on the level of help, with reasons.',
    'Record the decisions taken since the last review, who took them and why.',
    'Agree with the manager a date for each overdue step and look at them together every fortnight.',
  ],
  INVOLVEMENT: [
    'See {child} alone twice, and record in their own words what they want to change.',
    'Find and speak to the {kin}, and include what is learnt in the plan.',
    'Talk the plan through with both parents in a way that suits how they take things in.',
  ],
  ASSESSMENT: [
    'Renew the assessment, with analysis of what the history means for {child}.',
    'Complete a chronology of the turning points and use it in the assessment.',
    'Ask {other} for what they know and bring the assessment up to date.',
  ],
  PLANS: [
    'Rewrite the plan so that every step has an outcome for {child}, a name and a date.',
    'Add a contingency plan and the day on which it would come into force.',
    'Make a version of the plan that {child} can read, and go through it together.',
  ],
  COORDINATION: [
    'Call the people around {child} together, {other} included, and agree one plan.',
    'Share the decisions of the last meeting with everybody who missed it.',
  ],
  REVIEWS: [
    'Bring the next review forward and go through every earlier decision.',
    'Prepare {child} for the review and find the way in which they want to take part.',
  ],
  DIVERSITY: [
    'Explore with {child} what matters to them about who they are, and show in the plan what follows from it.',
    'Book an interpreter for all further meetings and repeat the last one with interpretation.',
  ],
  PERMANENCE: [
    'Agree the long-term plan and a plan beside it, and explain both to {child}.',
    'Take the delay in the legal side to the permanence meeting and report back.',
  ],
  PLACEMENT: [
    'Record why this home suits {child}, what support the carers need and who gives it.',
    'Complete the outstanding checks on the household.',
  ],
  INDEPENDENCE: [
    'Rewrite the pathway plan together with {child}, covering home, money, health and work or study.',
    'Find out with {child} who will be there for them afterwards, and bring that person in.',
  ],
  HELP: [
    'Ask {child} and the family what has helped and what has not, and change the help accordingly.',
    'Chase the support that was agreed and has not begun, and tell {child} when it will.',
  ],
};
