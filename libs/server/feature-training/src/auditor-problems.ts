import type { Problem } from '@goodmark/audit-tool';

/** What is wrong with an expectation of audits a month; nothing where none is given. */
export const expectationProblems = (expected: number | null | undefined): Problem[] =>
  expected != null && (expected < 0 || expected > 31) ? [{ field: 'expectedPerMonth', message: 'Give an expectation from 0 to 31 audits a month.' }] : [];

/** What is wrong with the day that training was signed off. */
export const trainingProblems = (trainedOn: string | null, today: string): Problem[] =>
  trainedOn !== null && trainedOn > today ? [{ field: 'trainedOn', message: 'Training cannot be signed off in the future.' }] : [];
