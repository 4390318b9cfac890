/** What completion can be split by. */
export const CompletionBy = { MONTH: 'MONTH', TEAM: 'TEAM', LEVEL: 'LEVEL', PERSON: 'PERSON' } as const;
export type CompletionBy = (typeof CompletionBy)[keyof typeof CompletionBy];

/** How far a manager has taken part in QA as is expected of them. */
export const ParticipationStatus = {
  DONE: 'DONE',
  PARTLY: 'PARTLY',
  NOTHING_YET: 'NOTHING_YET',
  EXEMPT: 'EXEMPT',
  NOT_ON_REGISTER: 'NOT_ON_REGISTER',
} as const;
export type ParticipationStatus = (typeof ParticipationStatus)[keyof typeof ParticipationStatus];
