import type { ParticipationStatus } from './vocabulary/completion';

/** What a manager did in some months, and what was expected of them. */
export interface Participation {
  /** Whether they are on the auditor register, and active there. */
  readonly registered: boolean;
  /** How many pieces of QA were expected, leave and exemptions taken off; 0 where that took off all. */
  readonly expected: number;
  /** How many they did: audits, observations and other records submitted, and moderations decided. Auditing, observing and moderating all count. */
  readonly done: number;
  /** Whether they were exempted, or on leave, in every month. */
  readonly exempt: boolean;
}

/** How far a manager has taken part: what was done counts, whatever was expected. */
export function participationOf({ registered, expected, done, exempt }: Participation): ParticipationStatus {
  if (done > 0) return done >= expected ? 'DONE' : 'PARTLY';
  if (exempt) return 'EXEMPT';
  return registered ? 'NOTHING_YET' : 'NOT_ON_REGISTER';
}
