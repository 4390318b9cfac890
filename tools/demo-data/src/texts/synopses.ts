/** What a case is about, in a few sentences, as an auditor might put it. `{category}` is the category of the case in small letters. */
export const SYNOPSES: readonly string[] = [
  'The case is open as {category}. {Other} asked for help first; the {worker} has known the family for most of the time looked at.',
  'Open as {category}. The worry is about what happens at home when the {kin} is there, and what {child} makes of it.',
  'The record covers the help that {child} and the family have had as {category}, two changes of {worker} included.',
  'Held as {category}. Things had settled before the period looked at and became harder again {lately}.',
];

/** Why an overall judgement is right although the domains look otherwise. */
export const OVERALL_REASONS: readonly string[] = [
  'What fell short lies in the first months and was put right before the audit; since then the work has been good.',
  'The weak areas are about recording. What was done for {child} was sound, and the family says so.',
  'One weakness outweighs the rest: it left {child} waiting for help that had been promised.',
];
