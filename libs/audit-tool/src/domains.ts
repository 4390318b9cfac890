import { AuditDomain } from './vocabulary/audit-domain';

/** One domain of the case audit tool. The prompts help an auditor to look; they are never graded. */
export interface DomainDefinition {
  readonly key: AuditDomain;
  readonly name: string;
  readonly lookFor: string;
  readonly prompts: readonly string[];
}

/** The 12 domains in order, each with its name, what an auditor looks for and three to five prompts. */
export const DOMAINS: readonly DomainDefinition[] = [
  {
    key: AuditDomain.RISK,
    name: 'Risk',
    lookFor: 'Risk is seen early, answered in time and going down, and the family understands how the child is kept safe.',
    prompts: [
      'When did somebody first see the risk, and how soon was it answered?',
      'What does the history say, and was it used to judge what might happen next?',
      'Is there a safety plan, and could each member of the family say what it asks of them?',
      'Is the child safer today than three months ago, and what shows it?',
    ],
  },
  {
    key: AuditDomain.DECISION_MAKING,
    name: 'Decision making and management oversight',
    lookFor: 'Decisions stand on the record with their reasons, at the right threshold, and supervision keeps the work moving.',
    prompts: [
      'Can you find each important decision, who made it, when and why?',
      'Was the threshold right, and would you have decided the same from what was known?',
      'Does supervision make the worker think, and does it say what to do by when?',
      'Where did the case drift, and who noticed?',
    ],
  },
  {
    key: AuditDomain.INVOLVEMENT,
    name: 'Involvement and participation',
    lookFor: 'The child is seen, seen alone and heard; both parents and other important adults take part; what was said changed something.',
    prompts: [
      'How often was the child seen, and how often alone?',
      'What did the child say, in their own words, and what changed because of it?',
      'Were the father and other significant men in the child\'s life found, asked and included?',
      'Was allowance made for what the parents find hard: language, learning, health, fear?',
    ],
  },
  {
    key: AuditDomain.ASSESSMENT,
    name: 'Assessment',
    lookFor: 'The assessment is current, explains rather than describes, and makes plain what has to change.',
    prompts: [
      'Was it finished in time, and has it been renewed since things changed?',
      'Does it say what the facts mean for this child?',
      'Was the chronology used to reach the conclusions?',
      'Would the family know from it what must change, and why?',
    ],
  },
  {
    key: AuditDomain.PLANS,
    name: 'Plans',
    lookFor: 'The plan answers the assessed need in steps that can be checked, in words the child can follow, with a contingency.',
    prompts: [
      'Does every need in the assessment have a step in the plan?',
      'Does each step say who does what by when, and how anybody will know it worked?',
      'Could the child read it, or have it read, and recognise their own life?',
      'What happens if the plan does not work, and when would that be decided?',
    ],
  },
  {
    key: AuditDomain.COORDINATION,
    name: 'Coordination between agencies',
    lookFor: 'The right people work on it together, share what they know, challenge one another and hand over well.',
    prompts: [
      'Who should have been at the table, and who was missing?',
      'Was information shared in time to be of use?',
      'Did anybody challenge a decision, and was the disagreement resolved?',
      'Did anything get lost when a worker, team or agency changed?',
    ],
  },
  {
    key: AuditDomain.REVIEWS,
    name: 'Reviews',
    lookFor: 'Reviews are on time and well chaired, keep the child at the centre and check what was decided before.',
    prompts: [
      'Was each review held when it was due?',
      'How did the child take part, or have their view put for them?',
      'Were the earlier decisions gone through one by one?',
      'What did the chair do about anything that had not been done?',
    ],
  },
  {
    key: AuditDomain.DIVERSITY,
    name: 'Diversity',
    lookFor: 'Identity, culture, faith, language and disability are known, weighed and acted on.',
    prompts: [
      'From the record, who is this child, and what matters to them about who they are?',
      'Did the work change because of culture, faith, language or disability?',
      'Was an interpreter or other support offered where one was needed?',
    ],
  },
  {
    key: AuditDomain.PERMANENCE,
    name: 'Permanence',
    lookFor: 'A long-term plan is made early, an alternative is prepared beside it, and delay is challenged.',
    prompts: [
      'By when was it known where the child would grow up?',
      'Was a second plan prepared alongside the first?',
      'Where there was delay, what caused it and who challenged it?',
      'Does the child understand the plan, and what do they think of it?',
    ],
  },
  {
    key: AuditDomain.PLACEMENT,
    name: 'Placement',
    lookFor: 'The placement meets this child\'s needs and is stable, and the record shows why it was chosen.',
    prompts: [
      'What does the record say about why this placement suits this child?',
      'How settled is the child, and what do they say about living there?',
      'Do school, health, brothers and sisters, and time with family work from there?',
      'What support do the carers have, and was it there before they needed it?',
    ],
  },
  {
    key: AuditDomain.INDEPENDENCE,
    name: 'Preparation for independence',
    lookFor: 'The pathway plan is current and the young person calls it their own.',
    prompts: [
      'Is the pathway plan up to date, and did the young person help to write it?',
      'What can they do for themselves now that they could not a year ago?',
      'Are home, money, health and work or study each thought through?',
      'Whom will they turn to after leaving care?',
    ],
  },
  {
    key: AuditDomain.HELP,
    name: 'Help',
    lookFor: 'Something is different for the child because of us, and it would last without us.',
    prompts: [
      'What is better in the child\'s day than when we began?',
      'Was it our help that made the difference, and how do you know?',
      'If we stopped tomorrow, what would remain?',
      'What would the child say that we did for them?',
    ],
  },
];

/** The keys of the 12 domains in order. */
export const DOMAIN_KEYS: readonly AuditDomain[] = DOMAINS.map(({ key }) => key);

const NAMES = Object.fromEntries(DOMAINS.map(({ key, name }) => [key, name])) as Record<AuditDomain, string>;

/** The name of a domain as it stands on screen and in messages. */
export const domainName = (key: AuditDomain): string => NAMES[key];
