import type { GradeCounts } from '@goodmark/audit-statistics';
import { Grade } from '@goodmark/audit-tool';
import type { PrintedFigure, PublishedActivity } from './published-types';

const { EXCEEDS_GOOD, MEETS_GOOD, DOES_NOT_MEET_GOOD } = Grade;

/** Counts in the order exceeds, meets, does not meet good. */
export const counts = (exceeds: number, meets: number, doesNotMeet: number): GradeCounts => ({
  EXCEEDS_GOOD: exceeds,
  MEETS_GOOD: meets,
  DOES_NOT_MEET_GOOD: doesNotMeet,
});

/** A printed percentage; where the print is wrong, `exact` says what it should be. */
export const printedIn =
  (where: string, of: PrintedFigure['of'], base: number) =>
  (grade: Grade, count: number, printed: string, exact = printed): PrintedFigure => ({ where, of, grade, count, base, printed, exact });

const december = { auditor: printedIn('11.1', 'AUDITOR', 9), moderated: printedIn('11.1', 'MODERATED', 9) };

export const LONG_TERM_FOSTER_CARE: PublishedActivity = {
  paragraphs: '11.1-11.5',
  title: 'Looked After Children in long-term foster care case file audits',
  month: '2017-12',
  kind: 'CASE_AUDIT',
  cases: [{ category: 'LAC_LONG_TERM_FOSTER_CARE', service: 'SOCIAL_CARE', count: 9 }],
  observations: {},
  auditor: counts(0, 4, 5),
  moderated: counts(0, 1, 8),
  moderatedByService: null,
  printed: [
    december.auditor(MEETS_GOOD, 4, '44%'),
    december.auditor(DOES_NOT_MEET_GOOD, 5, '56%'),
    december.moderated(MEETS_GOOD, 1, '11.1%'),
    december.moderated(DOES_NOT_MEET_GOOD, 8, '88.9%'),
  ],
  domainFindings: [
    { group: 'meets good', text: 'Eleven domains applied to the one case: eight met good, three did not.' },
    {
      group: 'does not meet good',
      weakest: ['DECISION_MAKING', 'ASSESSMENT', 'PLANS', 'DIVERSITY', 'RISK'],
      strongest: ['COORDINATION', 'REVIEWS', 'PLACEMENT'],
      text: 'The steadier side of the eight cases lay in working together, in reviews that children gained from, and in where they live.',
    },
    { group: 'all', text: 'Preparation for independence met good in every case to which it applied.' },
  ],
  findings: [],
};

const january = {
  auditor: printedIn('12.1', 'AUDITOR', 19),
  socialCare: printedIn('12.3', 'SOCIAL_CARE', 15),
};

export const DISABILITIES: PublishedActivity = {
  paragraphs: '12.1-12.8',
  title: 'Children with Disabilities case file audits',
  month: '2018-01',
  kind: 'CASE_AUDIT',
  note: 'Moderation changed no overall grade, so the split by service is the same on both bases.',
  cases: [
    { category: 'CHILDREN_WITH_DISABILITIES', service: 'SOCIAL_CARE', count: 15 },
    { category: 'CHILDREN_WITH_DISABILITIES', service: 'EARLY_HELP', count: 4 },
  ],
  observations: {},
  auditor: counts(0, 5, 14),
  moderated: counts(0, 5, 14),
  moderatedByService: { SOCIAL_CARE: counts(0, 3, 12), EARLY_HELP: counts(0, 2, 2) },
  printed: [
    january.auditor(MEETS_GOOD, 5, '26%'),
    january.auditor(DOES_NOT_MEET_GOOD, 14, '74%'),
    january.socialCare(MEETS_GOOD, 3, '20%'),
    january.socialCare(DOES_NOT_MEET_GOOD, 12, '80%'),
  ],
  domainFindings: [
    {
      group: 'social care, meets good',
      strongest: ['RISK', 'INVOLVEMENT', 'COORDINATION', 'PERMANENCE', 'REVIEWS', 'PLACEMENT'],
      text: 'Help was positive in each of the three.',
    },
    {
      group: 'social care, does not meet good',
      weakest: ['DECISION_MAKING', 'PLANS', 'ASSESSMENT', 'REVIEWS', 'DIVERSITY'],
      strongest: ['PLACEMENT', 'COORDINATION'],
      text: 'Two of the twelve cases fell short in every domain that applied.',
    },
    { group: 'early help, meets good', text: 'One case met good in all twelve domains; the other mostly did, its reviews exceeding good.' },
    {
      group: 'early help, does not meet good',
      text: 'One case fell short in every domain; of the other two domains did not apply, five met good and five did not.',
    },
    { group: 'early help', weakest: ['INVOLVEMENT', 'ASSESSMENT'], text: 'The weakest domains over the four cases.' },
  ],
  findings: [],
};

const february = {
  auditor: printedIn('14.1', 'AUDITOR', 21),
  moderated: printedIn('14.1', 'MODERATED', 21),
  socialCare: printedIn('14.2', 'SOCIAL_CARE', 12),
  earlyHelp: printedIn('14.2', 'EARLY_HELP', 9),
};

export const FEBRUARY: PublishedActivity = {
  paragraphs: '14.1-14.3',
  title: 'Adoption, Care Leaver, Private Fostering and Early Help audits',
  month: '2018-02',
  kind: 'CASE_AUDIT',
  note: "All were moderated. The auditors' grades by service, and any grade by category, were not published: the demonstration invents them.",
  cases: [
    { category: 'ADOPTION', service: 'SOCIAL_CARE', count: 5 },
    { category: 'CARE_LEAVER', service: 'SOCIAL_CARE', count: 5 },
    { category: 'PRIVATE_FOSTERING', service: 'SOCIAL_CARE', count: 2 },
    { category: 'EARLY_HELP_LEVEL_3', service: 'EARLY_HELP', count: 9 },
  ],
  observations: {},
  auditor: counts(1, 10, 10),
  moderated: counts(2, 2, 17),
  moderatedByService: { SOCIAL_CARE: counts(2, 2, 8), EARLY_HELP: counts(0, 0, 9) },
  printed: [
    february.auditor(EXCEEDS_GOOD, 1, '5%'),
    february.auditor(MEETS_GOOD, 10, '48%'),
    february.auditor(DOES_NOT_MEET_GOOD, 10, '48%'),
    february.moderated(EXCEEDS_GOOD, 2, '10%'),
    february.moderated(MEETS_GOOD, 2, '10%'),
    february.moderated(DOES_NOT_MEET_GOOD, 17, '80%', '81%'),
    february.socialCare(EXCEEDS_GOOD, 2, '17%'),
    february.socialCare(MEETS_GOOD, 2, '17%'),
    february.socialCare(DOES_NOT_MEET_GOOD, 8, '66%', '67%'),
    february.earlyHelp(DOES_NOT_MEET_GOOD, 9, '100%'),
  ],
  domainFindings: [
    { group: 'early help', text: 'Five cases fell short in every domain that applied, one more in all but one of them.' },
    {
      group: 'adoption',
      strongest: ['PERMANENCE', 'PLACEMENT', 'HELP'],
      text: 'Early plans were agreed in time, children were well matched, and what was done for them will last.',
    },
    {
      group: 'all',
      weakest: ['DECISION_MAKING', 'INVOLVEMENT', 'ASSESSMENT', 'PLANS'],
      text: "Reasons and oversight not always written down; men in the family and the child's voice missing; chronologies wanting; plans uneven.",
    },
  ],
  findings: [],
};
