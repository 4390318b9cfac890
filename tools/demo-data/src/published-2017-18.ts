import { counts, DISABILITIES, FEBRUARY, LONG_TERM_FOSTER_CARE, printedIn } from './published-case-audits';
import type { PublishedActivity, PublishedFigures } from './published-types';

const LADO: PublishedActivity = {
  paragraphs: '10.1-10.3',
  title: 'LADO Audit',
  month: '2017-12',
  kind: 'DIP_SAMPLE',
  note: 'Referrals of August to December 2017, both those that led to a position-of-trust meeting and those answered with advice. Standard: the meeting usually within two weeks.',
  cases: [],
  observations: {},
  auditor: null,
  moderated: null,
  moderatedByService: null,
  printed: [],
  domainFindings: [],
  findings: [
    { kind: 'STRENGTH', text: 'Meetings were called where they should be, as a rule within two weeks of the referral.' },
    { kind: 'STRENGTH', text: 'Decisions are clear and rest on analysis.' },
    { kind: 'STRENGTH', text: 'The agencies concerned come to the meetings, and what they think is written down.' },
    { kind: 'STRENGTH', text: 'The records show what was done between meetings.' },
    { kind: 'AREA_FOR_IMPROVEMENT', text: 'How disciplinary proceedings end, and whether the adult goes on working with children, is not followed to the end.' },
    { kind: 'AREA_FOR_IMPROVEMENT', text: 'Nothing makes sure that referrals for barring and other agreed steps are carried out and their outcome recorded.' },
  ],
};

const observers = printedIn('13.1', 'AUDITOR', 7);

const OBSERVATIONS: PublishedActivity = {
  paragraphs: '13.1-13.5',
  title: 'Practice observations of CiN reviews and LAC reviews',
  month: '2018-01',
  kind: 'PRACTICE_OBSERVATION',
  note: 'Graded by those who observed, the Director and strategic leads among them, and not moderated.',
  cases: [],
  observations: {
    CIN_REVIEW: { count: 3, grades: counts(0, 3, 0) },
    LAC_REVIEW: { count: 4, grades: counts(0, 3, 1) },
  },
  auditor: counts(0, 6, 1),
  moderated: null,
  moderatedByService: null,
  printed: [observers('MEETS_GOOD', 6, '86%'), observers('DOES_NOT_MEET_GOOD', 1, '14%')],
  domainFindings: [],
  findings: [
    {
      kind: 'STRENGTH',
      about: 'CIN_REVIEW',
      text: 'Parents and other agencies took a full part, and cases passed between teams with a time of working together.',
    },
    { kind: 'STRENGTH', about: 'LAC_REVIEW', text: 'Well chaired and centred on the child, by reviewing officers who know the child and the road behind them.' },
    {
      kind: 'AREA_FOR_IMPROVEMENT',
      about: 'CIN_REVIEW',
      text: 'Important men in the family were not involved, and one practitioner showed more insight afterwards than in the meeting.',
    },
    {
      kind: 'AREA_FOR_IMPROVEMENT',
      about: 'LAC_REVIEW',
      text: 'The one that did not meet good kept to what was going wrong; the strengths-based model should be used more firmly.',
    },
  ],
};

/** The published figures of the programme of 2017/18, which the demonstration's rows reproduce. */
export const PUBLISHED: PublishedFigures = {
  on: '2018-04-26',
  activities: [LADO, LONG_TERM_FOSTER_CARE, DISABILITIES, OBSERVATIONS, FEBRUARY],
  schedule: {
    paragraph: '15.1',
    months: [
      { month: '2018-03', titles: ['Supervision audits', 'CIN - case audits', 'Early Help - case audits'] },
      {
        month: '2018-04',
        titles: [
          'LAC - case audits',
          'Unaccompanied Asylum Seeking Children - case audits',
          'No Recourse to Public Funds - case audits',
          'Early Help - case audits',
        ],
      },
      {
        month: '2018-05',
        titles: [
          'Special Guardianship Order - case audits',
          'Fostering compliance with national minimum standards audits',
          'Adoption compliance with national minimum standards audits',
          "Residential Children's Homes compliance with national minimum standards audits",
          'Private fostering audits',
        ],
      },
      {
        month: '2018-06',
        titles: [
          'Repeat CP Plan audit',
          'Early Help - re-audit of case files',
          'Observation of Child Protection Case Conferences by DCS, SLs and OLs',
        ],
      },
    ],
  },
  training: {
    paragraphs: '5.1-5.3',
    participants: 10,
    level: 'OPERATIONAL_LEAD',
    sessions: ['2018-02-20', '2018-03-28'],
    sessionLength: 'HALF_DAY',
    content: ['how audits are approached', 'advice on each of the twelve areas', 'good practice shown by example', 'one area practised together'],
    practiceAudit: 'One each in the following month, in either service; moderated, with feedback given one to one.',
    nextMonths: ['2018-05', '2018-06'],
  },
  moderationRate: { before: 10, february2018: 100 },
};
