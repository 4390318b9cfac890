import type { SentencesByGrade } from './sentences';

/** Coordination between agencies, reviews and diversity. */
export const EVIDENCE_ON_WORKING_TOGETHER: Readonly<Record<'COORDINATION' | 'REVIEWS' | 'DIVERSITY', SentencesByGrade>> = {
  COORDINATION: {
    EXCEEDS_GOOD: [
      'Agencies act as one team around {child}; {other} stood in when the {worker} was away and nothing was dropped.',
      'A disagreement with {other} was brought into the open {lately} and led to a better plan.',
      'The handover was done in person, with both workers visiting {child} together.',
    ],
    MEETS_GOOD: [
      'The right people meet, {other} among them, and the minutes go out within days.',
      'Information from {other} was shared in time and used.',
      'The change of {worker} was planned and {child} was told beforehand.',
      'Tasks are shared between agencies rather than left with one.',
      'School and health came to every meeting {lately} and know what they have to do.',
    ],
    DOES_NOT_MEET_GOOD: [
      'Important people were missing {lately}: {other} was not invited and did not hear what was decided.',
      'Agencies keep separate plans that pull in different directions.',
      'Something was lost at the handover; the new {worker} started again from the beginning.',
      'Nobody challenged the delay, though {other} had raised it.',
      'Minutes were late or missing, so the same task was left undone by everybody.',
    ],
  },
  REVIEWS: {
    EXCEEDS_GOOD: [
      '{Child} chaired part of the review and settled what would be talked about first.',
      'The chair met {child} beforehand, and each decision in the record answers something they said.',
      'Reviews were early whenever something changed, and earlier decisions were each followed to the end.',
    ],
    MEETS_GOOD: [
      'Reviews were on time, and {child} came or sent their view.',
      'The chair went through the earlier decisions and asked about those not done.',
      '{Child} takes part and, by their own account, finds the meetings useful.',
      'The record of the review is written so that {child} can follow it.',
      'Between reviews the chair asked after progress {lately}.',
    ],
    DOES_NOT_MEET_GOOD: [
      'The last review was put off twice, and no reason is given in the {notes}.',
      'Earlier decisions were not gone through; two have stood for more than a year.',
      '{Child} was not there and nobody spoke for them.',
      'The review talks about what adults did and hardly about {child}.',
      'Delay was plain to see {lately}, and the chair did not take it further.',
      'There was no review of the plan after it had stopped working.',
    ],
  },
  DIVERSITY: {
    EXCEEDS_GOOD: [
      'Who {child} is comes off the page, and the help was shaped around it from the start.',
      'The {worker} learnt how the family celebrate and mourn, and timed difficult talks with care.',
      'Identity work with the {kin} {lately} gave {child} a story of their own life that they are proud of.',
    ],
    MEETS_GOOD: [
      "{Child}'s faith, language and interests are recorded and thought about in the plan.",
      'An interpreter was used, and not a relative.',
      "The effect of {child}'s disability on daily life is described, and visits are arranged around it.",
      'Differences between the worlds of the two parents are named with respect.',
      'The {worker} asked what matters to {child} about who they are, and acted on the answer.',
    ],
    DOES_NOT_MEET_GOOD: [
      'The boxes on ethnicity and faith are filled in and nothing more is made of them.',
      "A parent's first language is recorded, yet meetings were held without an interpreter.",
      "{Child}'s disability appears as a label; how it shapes a day is nowhere to be read.",
      'The record does not say what {child} makes of growing up between two cultures.',
      'Nothing {lately} shows that identity was talked about with {child} at all.',
    ],
  },
};
