import type { SentencesByGrade } from './sentences';

/** Risk, and decision making with management oversight. */
export const EVIDENCE_ON_RISK_AND_DECISIONS: Readonly<Record<'RISK' | 'DECISION_MAKING', SentencesByGrade>> = {
  RISK: {
    EXCEEDS_GOOD: [
      'Danger was named at the first visit, answered the same day and has gone down at every point since.',
      'The family wrote their own safety plan with the {worker}, and {child} could tell {other} what each person does on a bad day.',
      'Past patterns were laid beside what was happening now, and that is how a repeat {lately} was headed off.',
    ],
    MEETS_GOOD: [
      'The {notes} show concerns being picked up early and followed by a visit within days.',
      'A safety plan is on file, the {kin} signed it, and it was tried out when things became tense {lately}.',
      'The history was read before the first visit and the {worker} says what it makes more likely.',
      'Risk is lower than when we began: {other} reports the same, and {child} says home feels calmer.',
      'When the {kin} moved back in, the level of risk was looked at again and the visits were stepped up.',
    ],
    DOES_NOT_MEET_GOOD: [
      'Two calls from {other} {lately} were logged but nobody went back to what they meant for {child}.',
      'The safety plan repeats what adults promised and does not say what happens if they do not keep to it.',
      'Earlier episodes are listed in the {notes} without being weighed, so the same pattern was missed again.',
      'The {kin} is thought to pose a risk, yet there is no assessment of him or her and contact has carried on.',
      'Risk is called low in one record and high in the next, and I could not tell which view was acted on.',
      'Weeks went by after the last incident before {child} was seen.',
    ],
  },
  DECISION_MAKING: {
    EXCEEDS_GOOD: [
      'Every turning point has a dated decision with the options that were considered and why they were set aside.',
      'Supervision tests the thinking: the {worker} changed course {lately} because of a question asked there.',
      'A senior manager looked at the threshold afresh when {other} disagreed, and answered in writing.',
    ],
    MEETS_GOOD: [
      'Management decisions stand in the {notes} with their reasons, and the steps asked for were carried out.',
      'Supervision was regular {lately}, with time for reflection as well as tasks.',
      'The threshold was right, and I would have decided the same on what was known.',
      'Drift after the change of {worker} was noticed by the manager and set right within the month.',
      'The step to a lower level of help was agreed with {other} and the reasons were shared with the family.',
    ],
    DOES_NOT_MEET_GOOD: [
      'The decision to stay at this level of help is not recorded, so I cannot tell who took it or on what grounds.',
      'Supervision {lately} is a list of tasks; it does not ask what life is like for {child}.',
      'There is a gap in supervision, and the case drifted in just those months.',
      'Management oversight is a line saying the record was read. No direction follows from it.',
      'Legal advice was asked for and the {notes} do not say what it was or what was done with it.',
      'Actions set by the manager come back unchanged from one supervision to the next.',
    ],
  },
};
