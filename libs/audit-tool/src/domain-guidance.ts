import { AuditDomain } from './vocabulary/audit-domain';

/** Help with judging a domain: where to look in the record, and what tells the grades apart. Never graded. */
export interface DomainGuidance {
  readonly whereToLook: string;
  readonly exceedsGood: string;
  readonly fallsShort: string;
}

const GUIDANCE: Readonly<Record<AuditDomain, DomainGuidance>> = {
  [AuditDomain.RISK]: {
    whereToLook: 'Referrals and what followed them, strategy discussions, the chronology, visits after an incident, the safety plan.',
    exceedsGood: 'Danger was seen before it was reported, and the family can say themselves how the child is kept safe.',
    fallsShort: 'Incidents are recorded one by one and nobody weighed them together, or the child waited to be seen.',
  },
  [AuditDomain.DECISION_MAKING]: {
    whereToLook: 'Supervision records, management decisions, the thresholds named in them, dates between decision and deed.',
    exceedsGood: 'Supervision changed the course of the work, and the record shows which question did it.',
    fallsShort: 'Decisions can only be guessed from what was done, or come back unchanged from one supervision to the next.',
  },
  [AuditDomain.INVOLVEMENT]: {
    whereToLook: 'Visits and who was there, direct work, invitations to meetings, what was done to find and include fathers.',
    exceedsGood: 'The child shaped the plan, and adults who were hard to reach were found and brought in.',
    fallsShort: 'The child was seen and their words are not there, or one parent stands for everybody.',
  },
  [AuditDomain.ASSESSMENT]: {
    whereToLook: 'The current assessment and its date, the chronology, what other agencies contributed, the conclusions.',
    exceedsGood: 'It explains why things are as they are, and anybody would reach the same conclusions from it.',
    fallsShort: 'It describes and does not explain, is out of date, or leaves open what has to change.',
  },
  [AuditDomain.PLANS]: {
    whereToLook: 'The plan in force, the needs of the assessment beside it, the contingency, the version given to the family.',
    exceedsGood: 'Each step can be checked, the child knows the plan, and it was changed when it did not work.',
    fallsShort: 'Steps name services instead of outcomes, or nobody could tell whether they were done.',
  },
  [AuditDomain.COORDINATION]: {
    whereToLook: 'Minutes and who was missing, requests to other agencies and their answers, handovers between teams.',
    exceedsGood: 'People challenged one another, and it made a difference to the child.',
    fallsShort: 'Information came too late to be of use, or was lost when a worker or team changed.',
  },
  [AuditDomain.REVIEWS]: {
    whereToLook: 'Dates due and held, the record of each review, earlier decisions and what became of them.',
    exceedsGood: 'The child took part in a way that suited them, and drift was stopped in the review.',
    fallsShort: 'Reviews were late, or agreed new steps without asking after the old ones.',
  },
  [AuditDomain.DIVERSITY]: {
    whereToLook: 'How the child is described, interpreters and other support, what follows from faith, language or disability in the plan.',
    exceedsGood: 'The work is plainly made for this child and no other.',
    fallsShort: 'Boxes are ticked and nothing follows from them, or relatives had to interpret.',
  },
  [AuditDomain.PERMANENCE]: {
    whereToLook: 'The long-term plan and when it was made, the plan beside it, legal planning, delay and who challenged it.',
    exceedsGood: 'It was settled early where the child would grow up, and the child understands why.',
    fallsShort: 'Plans follow one another instead of standing beside one another, and months went by.',
  },
  [AuditDomain.PLACEMENT]: {
    whereToLook: 'Matching, checks on the household, support for the carers, school and health, what the child says.',
    exceedsGood: 'The carers had support before they asked, and the child calls it home.',
    fallsShort: 'Nothing says why this home was chosen, or the child was moved at short notice.',
  },
  [AuditDomain.INDEPENDENCE]: {
    whereToLook: 'The pathway plan and its date, what the young person can do for themselves, home, money, health, work or study.',
    exceedsGood: 'The young person calls the plan their own and knows who will be there for them.',
    fallsShort: 'The plan is out of date or written about the young person instead of with them.',
  },
  [AuditDomain.HELP]: {
    whereToLook: 'The child\'s day when we began and now, what the family says helped, what would remain without us.',
    exceedsGood: 'Life is better because of the help, and would stay so without it.',
    fallsShort: 'Much was done and little is different, or what was agreed has not begun.',
  },
};

/** The guidance of one domain. */
export const guidanceOn = (domain: AuditDomain): DomainGuidance => GUIDANCE[domain];
