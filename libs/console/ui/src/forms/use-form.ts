import { useState } from 'react';
import type { FieldProblem } from '../ErrorSummary';
import { problemOf } from './FormProblems';

type WordsIn<F> = { [K in keyof F]: F[K] extends string ? K : never }[keyof F] & string;

interface Form<F> {
  readonly form: F;
  readonly put: (part: Partial<F>) => void;
  /** Whether anything differs from how the form began. */
  readonly dirty: boolean;
  /** What the box of a field takes; the field's name is its id and its name in the API. */
  readonly box: (field: WordsIn<F>) => { readonly id: string; readonly value: string; readonly onChange: (value: string) => void; readonly problem: string | undefined };
}

/** What is typed into a form, beginning with `initial`; `failure` is what its last sending met. No failure touches what is typed. */
export function useForm<F extends object>(initial: F, failure: { readonly problems: readonly FieldProblem[] } | null): Form<F> {
  const [began] = useState(initial);
  const [form, setForm] = useState(initial);
  const put = (part: Partial<F>) => setForm((before) => ({ ...before, ...part }));
  return {
    form, put, dirty: JSON.stringify(form) !== JSON.stringify(began),
    box: (field) => ({ id: field, value: form[field] as string, onChange: (value) => put({ [field]: value } as unknown as Partial<F>), problem: problemOf(failure, field) }),
  };
}
