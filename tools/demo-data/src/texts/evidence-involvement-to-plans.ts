import type { SentencesByGrade } from './sentences';

/** Involvement, assessment and plans. */
export const EVIDENCE_ON_INVOLVEMENT_AND_PLANS: Readonly<Record<'INVOLVEMENT' | 'ASSESSMENT' | 'PLANS', SentencesByGrade>> = {
  INVOLVEMENT: {
    EXCEEDS_GOOD: [
      '{Child} helped to choose who came to meetings, and one meeting was moved to a place where it was easier to talk.',
      'The {worker} found the {kin} after years without contact, and the plan changed for the better because of it.',
      'What {child} drew and said is on file in their own words, with a note each time of what we did about it.',
    ],
    MEETS_GOOD: [
      '{Child} was seen alone at most visits, and the {notes} keep their own words.',
      'The {kin} was invited, came, and is listened to in the {notes}.',
      'The {worker} used pictures and short sentences for a parent who finds reading hard.',
      'What {child} said about bedtimes and school changed the plan {lately}.',
      'Both parents were asked separately, and where they disagree the record says so.',
    ],
    DOES_NOT_MEET_GOOD: [
      '{Child} was visited but hardly ever alone, and I did not find their voice in the {notes}.',
      'The {kin} lives in the home and was never spoken to.',
      'The father is described by others throughout; nobody tried to reach him {lately}.',
      "{Child}'s wishes are summed up in one line that reads the same in three records running.",
      "A parent's difficulty in following meetings is known, and no allowance was made for it.",
      '{Child} asked for something plain and there is no sign that anybody answered.',
    ],
  },
  ASSESSMENT: {
    EXCEEDS_GOOD: [
      'The assessment explains why things happen in this family, and each conclusion can be traced to what was seen.',
      'It was renewed {lately} when circumstances changed, and the family say it is fair.',
      'The chronology is short, pointed and used: it changed what we thought was the main worry.',
    ],
    MEETS_GOOD: [
      'The assessment was finished in time and brings together what school, health and family know.',
      'It says what must change for {child}, and why, in words the family could use.',
      'There is analysis of what the facts mean for {child}, though it could be set out more briefly.',
      'The assessment was brought up to date {lately} after the move.',
      'A chronology was kept and its main pattern is named in the conclusions.',
    ],
    DOES_NOT_MEET_GOOD: [
      'The assessment describes events at length and stops before saying what they mean for {child}.',
      'It has not been renewed although the household changed {lately}.',
      'There is no chronology, and so the number of earlier episodes is not seen as a pattern.',
      'Large parts are carried over from an older document, with details that no longer hold.',
      'What {other} knew was not asked for, and the conclusions lean on what one parent said.',
      'It was finished late, and the plan was written before it.',
    ],
  },
  PLANS: {
    EXCEEDS_GOOD: [
      'The plan is on one page, written with {child}, and each step says how we shall know that it worked.',
      'A clear second plan stands beside the first, with the day on which we would turn to it.',
      'Steps that did not help were dropped {lately} and replaced; the plan is alive.',
    ],
    MEETS_GOOD: [
      'Each assessed need has a step with a name and a date.',
      'The plan was brought up to date {lately} and {child} has a version they can read.',
      'It is clear what the family do and what we do, and most steps were done on time.',
      'The plan says what will happen if things do not improve.',
      'Progress is checked step by step in the {notes}.',
    ],
    DOES_NOT_MEET_GOOD: [
      'The plan is a list of services. It does not say what should be different for {child}.',
      'Steps have no dates, and "ongoing" stands where an outcome should.',
      'There is no contingency, although two earlier plans did not hold.',
      'The plan does not follow from the assessment: the main worry has no step at all.',
      'It was not changed {lately}, when most of it had been overtaken by events.',
      'Parents could not tell the {worker} what the plan asks of them.',
    ],
  },
};
