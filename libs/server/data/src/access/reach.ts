import type { Actor, Scope } from './actors';

/**
 * C0 the plan and the tool · C1 workload and directory · C2 figures and staff performance · C3 judgements about one
 * child · C4 case text · C6 secrets.
 */
export type Sensitivity = 'C0' | 'C1' | 'C2' | 'C3' | 'C4' | 'C6';

/** How far an actor sees in a table. Several reaches add up; see `visibility.ts` for what each means in SQL. */
export type Reach =
  | 'ALL'
  /** Of the service areas they lead. */
  | 'AREA'
  /** Of the teams they manage. */
  | 'TEAM'
  /** Of the cases they hold; audits only once submitted. */
  | 'HELD'
  /** Their own: the audit they write, the action they own, the immediate risk they raised or were told of, themselves. */
  | 'OWN'
  /** Of their own work: the observation of their practice, the audit of their supervision, once submitted. */
  | 'ABOUT'
  /** All that is submitted. */
  | 'SUBMITTED'
  /** What awaits moderation. */
  | 'QUEUE'
  /** What they moderate or have moderated. */
  | 'MODERATING'
  /** LADO referrals that they cover today, or may read today. */
  | 'GRANTED';

export interface RowAccess {
  readonly sensitivity: Sensitivity;
  readonly reach: Readonly<Partial<Record<Actor, readonly Reach[]>>>;
  /** A token needs one of these to meet such a row; none listed: any token will do. */
  readonly scopes: readonly Scope[];
}
