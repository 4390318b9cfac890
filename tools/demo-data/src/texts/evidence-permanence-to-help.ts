import type { SentencesByGrade } from './sentences';

/** Permanence, placement, preparation for independence and help. */
export const EVIDENCE_ON_LIVING: Readonly<Record<'PERMANENCE' | 'PLACEMENT' | 'INDEPENDENCE' | 'HELP', SentencesByGrade>> = {
  PERMANENCE: {
    EXCEEDS_GOOD: [
      'Where {child} would grow up was known early, agreed at the second review and held to.',
      'Two plans were prepared side by side, and no week was lost when the first fell away.',
      'Delay at court was challenged {lately}, and {child} had it explained to them each time.',
    ],
    MEETS_GOOD: [
      'The long-term plan was made in good time and the review agreed it.',
      'A second plan was thought through alongside the first.',
      '{Child} knows where they will live and has been helped to understand why.',
      'The {worker} followed up the matter of legal status {lately} until it was settled.',
      'Life story work has begun and is going at the pace of {child}.',
    ],
    DOES_NOT_MEET_GOOD: [
      'There is still no agreed plan for where {child} will grow up.',
      'One plan was followed to its end before another was thought of.',
      'The delay {lately} is noted and not challenged.',
      '{Child} has asked how long they will stay and has had no clear answer.',
      'The plan is called permanent, while the legal side of it was left open.',
    ],
  },
  PLACEMENT: {
    EXCEEDS_GOOD: [
      'Matching was thorough and shared with {child}, and the home has become theirs.',
      'Support to the carers was in place before it was needed, and a wobble {lately} was weathered.',
      'The carers speak up for {child} at school and with us, and it shows.',
    ],
    MEETS_GOOD: [
      'The home suits {child}: the record says why it was chosen and what was weighed.',
      '{Child} is settled, and says so.',
      'The carers have had steady support {lately} and know whom to call.',
      'Time with brothers and sisters works from where {child} lives.',
      'Checks and visits were made when they were due.',
    ],
    DOES_NOT_MEET_GOOD: [
      'It is not recorded why this home was chosen, and what {child} needs is not compared with what it offers.',
      'Strain was building up {lately} and support came only after a crisis.',
      'Living there means a long journey to school, and nobody has asked what that costs {child}.',
      'Checks on the household were late.',
      '{Child} says that they do not feel at home, and the {notes} pass over it.',
    ],
  },
  INDEPENDENCE: {
    EXCEEDS_GOOD: [
      'The pathway plan is in the words of {child}, who brings it to meetings.',
      'Money, home and study are each further on than a year ago, and {child} can say how.',
      'There is a named person {child} chose for the time after, and the two meet already.',
    ],
    MEETS_GOOD: [
      'The pathway plan is current and {child} had a hand in it.',
      '{Child} is learning to budget and cook, step by step, with the carers.',
      'Work, study and health are each thought through.',
      'The move to a place of their own was prepared with visits {lately}.',
      '{Child} knows what they are entitled to and whom to ask.',
    ],
    DOES_NOT_MEET_GOOD: [
      'The pathway plan is out of date and {child} has not seen it.',
      'Practical skills are mentioned without anybody being asked to teach them.',
      'Housing was left until late, and the choice was small by then.',
      'The plan does not say who will be there for {child} afterwards.',
      'Savings, papers and health records were not sorted out {lately}.',
    ],
  },
  HELP: {
    EXCEEDS_GOOD: [
      'Life is plainly better for {child}: sleep, school and friendships have all changed, and the family can keep it up.',
      'The {kin} says the help came at the right time and that they would know what to do now.',
      'What we did made the difference, and {child} can say in which way.',
    ],
    MEETS_GOOD: [
      '{Child} is at school more and comes home to a calmer house.',
      'The help fitted the need, and the change has lasted {lately}.',
      "Parents manage evenings that they could not manage before, and {other} sees the difference in {child}.",
      '{Child} names two things that are better since we came.',
      'The most pressing need was met, with some way still to go.',
    ],
    DOES_NOT_MEET_GOOD: [
      'Much was done, and I cannot see what is different for {child}.',
      'The help offered {lately} answered the needs of the adults.',
      'What had improved slipped back as soon as visits became fewer.',
      '{Child} waited a long time for support that had been agreed.',
      'Services came and went without anybody asking whether they helped.',
      'The same worries brought {child} back to us within the year.',
    ],
  },
};
