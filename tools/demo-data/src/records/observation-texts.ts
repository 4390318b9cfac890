import type { Grade } from '@goodmark/audit-tool';

/** What observers wrote of an area of practice, by the grade they gave. Nobody in it exists. */
type Evidence = Readonly<Record<string, Readonly<Record<Grade, readonly string[]>>>>;

export const OBSERVED_EVIDENCE: Evidence = {
  planning: {
    EXCEEDS_GOOD: ['Everybody had the reports a week before, and the child had chosen what was talked about first.'],
    MEETS_GOOD: [
      'The reports were sent out in time and the agenda followed what the plan asks for.',
      'The chair said at the start what had to be decided, and came back to it at the end.',
      'The worker had spoken with the parents beforehand, so nothing took them by surprise.',
    ],
    DOES_NOT_MEET_GOOD: ['The report was handed out at the door. The carers read it while the meeting was already under way.'],
  },
  knowledge: {
    EXCEEDS_GOOD: ['The worker explained what is known about loss and attachment in words that the carer used herself afterwards.'],
    MEETS_GOOD: [
      'The practice model was used to weigh what is working well against what worries us.',
      'The worker knew what the law asks of a review and made sure that it was done.',
      'What is known about neglect was brought in where the group disagreed about thresholds.',
    ],
    DOES_NOT_MEET_GOOD: ['The timescales for health assessments were not known, and nobody noticed that one was missed.'],
  },
  skills: {
    EXCEEDS_GOOD: ['A hard message about contact was given with such care that the mother thanked the worker for it.'],
    MEETS_GOOD: [
      'Questions were open, pauses were allowed, and the meeting kept to its time.',
      'The father came back to the table after he had walked out, because the chair had spoken with him calmly.',
      'Difficult things were said plainly and without blame.',
    ],
    DOES_NOT_MEET_GOOD: ['The talk was mostly among professionals, quick and full of abbreviations; the young person looked at the floor.'],
  },
  partnership: {
    EXCEEDS_GOOD: ['School and health visitor had prepared their part together with the parents.'],
    MEETS_GOOD: [
      'Parents and the other agencies took a full part, and each left with something to do.',
      'The team that takes the case over was there, and both teams will work together for a time.',
      'The carer was asked first how the last months had been.',
    ],
    DOES_NOT_MEET_GOOD: ['School was not invited, and the carers were asked for their view only when the decisions had been made.'],
  },
  analysis: {
    EXCEEDS_GOOD: ['Strengths and worries were weighed for each child apart, with what would happen if nothing changed.'],
    MEETS_GOOD: [
      'The chair summed up what the reports mean for the child, not only what they say.',
      'It was said clearly what has to change for the plan to end.',
      'The pattern of missed appointments was seen and talked about.',
    ],
    DOES_NOT_MEET_GOOD: ['Reports were read out one after another. What they mean for the child was never asked.'],
  },
  professionalism: {
    EXCEEDS_GOOD: ['The worker owned up to a visit that was missed, and said what is done so that it does not happen again.'],
    MEETS_GOOD: [
      'On time, well prepared, and respectful when the parents disagreed.',
      'The worker was honest about what the service cannot do.',
      'Confidentiality was explained before anything was said.',
    ],
    DOES_NOT_MEET_GOOD: ['The meeting began late without an explanation, and telephones were answered in it.'],
  },
  diversity: {
    EXCEEDS_GOOD: ['The meeting was planned around the fast, and the grandparents took part in their own language.'],
    MEETS_GOOD: [
      'The family had an interpreter whom they knew, and time was planned for it.',
      "The child's wish to go to the mosque with her brother was taken up in the plan.",
      'What the hearing loss means at school was understood, and the room was set up for it.',
    ],
    DOES_NOT_MEET_GOOD: ['Culture and faith stand in the report in one line, and nobody spoke of them.'],
  },
};

export const PREPARATION = [
  'We agreed that I watch how the parents are helped to take part. The worker wants to know whether they speak too much.',
  'The worker asked me to look at how the meeting is summed up. The family was told who I am and why I come.',
  'We spoke about the purpose of the review and about what has not moved since the last one.',
] as const;

export const FAMILY_FEEDBACK = [
  'The mother said that she understood for the first time what has to happen.',
  'The carer felt listened to. The young person said that it was all right and shorter than usual.',
  'The father said that he was treated as a father, which had not always been so.',
] as const;

export const UNHAPPY_FEEDBACK = 'The young person said that everybody talked about them and nobody with them.';

export const REFLECTION = [
  'The worker thought that it went well and would next time ask the quieter people first. I learned how much a talk beforehand can do.',
  'We spoke about how to bring the plan back to the child when the adults disagree. The worker takes that to supervision.',
  'The worker had expected more conflict. We looked at what kept it calm, and at what to do when it does not stay so.',
] as const;

export const UNHAPPY_REFLECTION = 'The worker was as unhappy with it as I was, and said that there had been no time to prepare. We agreed what to do before the next review.';

export const OBSERVED_STRENGTHS = [
  'Parents and other agencies took a full part.', 'Cases pass between teams with a time of working together.', 'The child was known, and everybody could hear it.',
] as const;

export const OBSERVED_TO_IMPROVE = 'Send out the reports in time, ask the young person how they want to take part, and invite school.';
