import { type Problem, problemsInDraft, problemsToSubmit, questionsToAnswer } from '@goodmark/audit-tool';
import type { DraftFields } from '@goodmark/console-data';
import { actionsIn, auditDraftOf } from './draft/draft-fields';
import { inputOf } from './draft/draft-input';

const isBlank = (fields: DraftFields, field: string): boolean => {
  const [head, index, name] = field.split('.');
  return head === 'actions' && actionsIn(fields)[Number(index)]?.[name as 'what' | 'ownerId' | 'dueOn'] === '';
};

/**
 * What is said beside the fields: always what cannot be kept, by the API's own rules; what is merely missing only once the
 * review has been looked at; and what the API said of a field that has not changed since.
 */
export function problemsToShow(fields: DraftFields, today: string, { reviewed, told }: { readonly reviewed: boolean; readonly told: readonly Problem[] }): readonly Problem[] {
  const wrong = problemsInDraft(inputOf(fields, fields), today).filter(({ field }) => reviewed || !isBlank(fields, field));
  const draft = auditDraftOf(fields);
  const missing = reviewed ? [...problemsToSubmit(draft), ...questionsToAnswer(draft)] : [];
  const all = [...wrong, ...missing, ...told];
  return all.filter(({ field, message }, index) => all.findIndex((one) => one.field === field && one.message === message) === index);
}
