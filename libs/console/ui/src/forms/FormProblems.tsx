import { ErrorSummary, type FieldProblem } from '../ErrorSummary';
import { FailureNote, type Told } from '../FailureNote';
import { useText } from '../text';

interface Props {
  readonly failure: (Told & { readonly problems: readonly FieldProblem[] }) | null;
  /** The id of the box of a field of the API, to go to it; null where there is none. */
  readonly idOf?: (field: string) => string | null;
  readonly onRetry?: () => void;
}

/** At the head of a form, what its last sending met: problems that lead to their boxes, or what else happened. What was typed stays. */
export function FormProblems({ failure, idOf, onRetry }: Props) {
  const text = useText();
  if (!failure) return null;
  if (failure.problems.length > 0) return <ErrorSummary problems={failure.problems} {...(idOf ? { idOf } : {})} />;
  return <FailureNote failure={failure} kept={text('form.kept')} {...(onRetry ? { onRetry } : {})} />;
}

/** What the API says about one field, as one text. */
export const problemOf = (failure: { readonly problems: readonly FieldProblem[] } | null, field: string): string | undefined =>
  failure?.problems.filter((problem) => problem.field === field).map(({ message }) => message).join(' ') || undefined;
