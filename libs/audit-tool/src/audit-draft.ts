import type { AuditDomain } from './vocabulary/audit-domain';
import type { DomainGrade, Grade } from './vocabulary/grade';
import type { ViewHolder } from './vocabulary/view-holder';

/** What the auditor has written about one domain so far. */
export interface DraftJudgement {
  readonly domain: AuditDomain;
  readonly grade: DomainGrade | null;
  readonly evidence: string | null;
  readonly difference: string | null;
  readonly notApplicableReason: string | null;
}

/** Whether one person's views were sought: by whom, how and what they said, or why not. */
export interface DraftView {
  readonly who: ViewHolder;
  readonly sought: boolean;
  readonly byWhom: string | null;
  readonly how: string | null;
  readonly said: string | null;
  readonly whyNot: string | null;
  readonly changedJudgement: boolean | null;
}

/** A corrective action: what must change on this case, who does it and by which day (`YYYY-MM-DD`). */
export interface DraftAction {
  readonly what: string;
  readonly ownerId: string;
  readonly dueOn: string;
}

/** The part of an audit that the rules of judging look at, complete or not. */
export interface AuditDraft {
  readonly judgements: readonly DraftJudgement[];
  readonly overall: Grade | null;
  readonly viewsSought: readonly DraftView[];
  readonly actions: readonly DraftAction[];
  /** Why the overall judgement is right although the domains look otherwise. */
  readonly overallReason?: string | null;
}

type Partially<T, K extends keyof T> = Pick<T, K> & { readonly [P in Exclude<keyof T, K>]?: T[P] | null };

/** What is sent to change a draft: a field left out stays as it is, null clears it. */
export interface DraftInput {
  readonly judgements?: readonly Partially<DraftJudgement, 'domain'>[] | null;
  readonly overall?: Grade | null;
  readonly strengths?: string | null;
  readonly areasForImprovement?: string | null;
  readonly synopsis?: string | null;
  readonly overallReason?: string | null;
  readonly minutesSpent?: number | null;
  readonly viewsSought?: readonly Partially<DraftView, 'who' | 'sought'>[] | null;
  readonly actions?: readonly DraftAction[] | null;
}
