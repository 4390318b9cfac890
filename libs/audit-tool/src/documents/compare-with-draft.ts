import type { AuditDraft, DraftAction, DraftInput } from '../audit-draft';
import { DOMAIN_KEYS } from '../domains';
import { tidyText } from '../text';
import type { DomainGrade, Grade } from '../vocabulary/grade';
import type { Side } from '../vocabulary/document';
import { ViewHolder } from '../vocabulary/view-holder';
import { type Answers } from './read-answers';
import { DOCUMENT_FIELDS } from './document-fields';

/** One field in which a document and the draft are not the same. */
export interface Difference {
  readonly field: string;
  /** What is to stand unless somebody says otherwise; null where somebody has to say. */
  readonly proposed: Side | null;
}

/** What of an audit a document and a draft can both hold. */
export interface Comparable {
  readonly answers: Answers;
  readonly actions: readonly DraftAction[];
}

const same = (one: string | undefined, other: string | undefined): boolean => tidyText(one ?? null) === tidyText(other ?? null);
const inOrder = (actions: readonly DraftAction[]) => JSON.stringify(actions.map(({ what, ownerId, dueOn }) => [tidyText(what), ownerId, dueOn]));

function proposedFor(isWrittenThere: boolean, isWrittenHere: boolean, isCurrent: boolean): Side | null {
  if (!isWrittenThere) return 'DRAFT';
  return !isWrittenHere || isCurrent ? 'DOCUMENT' : null;
}

/**
 * In which fields a document differs from the draft. What only one of them has is proposed, so that no text is lost; where
 * both have something, the document's is proposed only while the draft is as it was when the form was made (`isCurrent`).
 */
export function comparedWithDraft(document: Comparable, draft: Comparable, isCurrent: boolean): readonly Difference[] {
  const fields = DOCUMENT_FIELDS.flatMap(({ field }) => {
    const [there, here] = [document.answers[field], draft.answers[field]];
    return same(there, here) ? [] : [{ field, proposed: proposedFor(there !== undefined, here !== undefined, isCurrent) }];
  });
  if (inOrder(document.actions) === inOrder(draft.actions)) return fields;
  return [...fields, { field: 'actions', proposed: proposedFor(document.actions.length > 0, draft.actions.length > 0, isCurrent) }];
}

/** A draft's texts and grades as a document would have them. */
export function answersOf(values: Readonly<Record<string, string | boolean | number | null | undefined>>): Answers {
  const told = (value: string | boolean | number): string => (typeof value === 'boolean' ? (value ? 'YES' : 'NO') : String(value));
  return Object.fromEntries(DOCUMENT_FIELDS.flatMap(({ field }) => {
    const value = values[field];
    return value === null || value === undefined || value === '' ? [] : [[field, told(value)]];
  }));
}

/** Answers as the rules of judging look at a draft. */
export function draftOfAnswers({ answers, actions }: Comparable): AuditDraft {
  const at = (field: string): string | null => answers[field] ?? null;
  return {
    judgements: DOMAIN_KEYS.map((domain) => ({
      domain, grade: at(`judgements.${domain}.grade`) as DomainGrade | null, evidence: at(`judgements.${domain}.evidence`),
      difference: at(`judgements.${domain}.difference`), notApplicableReason: at(`judgements.${domain}.notApplicableReason`),
    })),
    overall: at('overall') as Grade | null,
    viewsSought: Object.values(ViewHolder).flatMap((who) => {
      const view = (name: string): string | null => at(`viewsSought.${who}.${name}`);
      if (view('sought') === null) return [];
      const changed = view('changedJudgement');
      return [{ who, sought: view('sought') === 'YES', byWhom: view('byWhom'), how: view('how'), said: view('said'), whyNot: view('whyNot'), changedJudgement: changed === null ? null : changed === 'YES' }];
    }),
    actions,
  };
}

/** What is saved besides the parts that every draft has. */
export interface DraftFromDocument extends DraftInput {
  readonly synopsis?: string | null;
  readonly minutesSpent?: number | null;
}

/**
 * The change to a draft that takes these fields from a document. `stands` is the draft: whether views were sought goes
 * with each of them, so it is said anew where a document says only what was answered.
 */
export function draftFrom(document: Comparable, stands: Answers, taken: readonly string[]): DraftFromDocument {
  const takes = new Set(taken);
  const { answers } = document;
  const textOf = (field: string) => (takes.has(field) ? { [field.split('.').at(-1) as string]: answers[field] ?? null } : {});
  const judgements = DOMAIN_KEYS.flatMap((domain) => {
    const given = ['grade', 'evidence', 'difference', 'notApplicableReason'].map((name) => textOf(`judgements.${domain}.${name}`));
    const fields = Object.assign({}, ...given) as Record<string, string | null>;
    return Object.keys(fields).length > 0 ? [{ domain, ...fields }] : [];
  });
  const viewsSought = Object.values(ViewHolder).flatMap((who) => {
    const at = (name: string) => `viewsSought.${who}.${name}`;
    const fields = Object.assign({}, ...['byWhom', 'how', 'said', 'whyNot'].map((name) => textOf(at(name)))) as Record<string, string | null>;
    const sought = takes.has(at('sought')) ? answers[at('sought')] : (stands[at('sought')] ?? answers[at('sought')]);
    const changed = takes.has(at('changedJudgement')) ? { changedJudgement: answers[at('changedJudgement')] === 'YES' } : {};
    const isTaken = takes.has(at('sought')) || Object.keys({ ...fields, ...changed }).length > 0;
    return isTaken && sought !== undefined ? [{ who, sought: sought === 'YES', ...fields, ...changed }] : [];
  });
  return {
    ...(judgements.length > 0 ? { judgements: judgements as DraftInput['judgements'] } : {}),
    ...(viewsSought.length > 0 ? { viewsSought: viewsSought as DraftInput['viewsSought'] } : {}),
    ...(takes.has('overall') ? { overall: (answers.overall ?? null) as Grade | null } : {}),
    ...textOf('strengths'), ...textOf('areasForImprovement'), ...textOf('synopsis'),
    ...(takes.has('minutesSpent') ? { minutesSpent: answers.minutesSpent === undefined ? null : Number(answers.minutesSpent) } : {}),
    ...(takes.has('actions') ? { actions: document.actions } : {}),
  };
}
