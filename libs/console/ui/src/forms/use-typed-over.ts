import { useState } from 'react';

interface TypedOver<F> {
  /** The record with what was typed over it. */
  readonly form: F;
  readonly put: (part: Partial<F>) => void;
  /** The fields that were typed into, whatever stands in them now. */
  readonly typed: Partial<F>;
  /** Whether anything typed differs from what stands. */
  readonly dirty: boolean;
  /** Whether somebody else changed the record since the typing began, and in which of the typed fields: both must be shown. */
  readonly changed: boolean;
  readonly clashing: readonly (keyof F & string)[];
  readonly forget: () => void;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Typing over a record that others may change meanwhile. What is not typed into always shows what stands. */
export function useTypedOver<F extends object>(stands: F, version: number): TypedOver<F> {
  const [over, setOver] = useState<{ readonly part: Partial<F>; readonly began: F; readonly version: number } | null>(null);
  const typed: Partial<F> = over?.part ?? {};
  const fields = Object.keys(typed) as (keyof F & string)[];
  const form = { ...stands, ...typed };
  return {
    form, typed,
    put: (part) => setOver((before) => ({ began: before?.began ?? stands, version: before?.version ?? version, part: { ...before?.part, ...part } })),
    dirty: !same(form, stands),
    changed: over !== null && over.version !== version,
    clashing: over === null ? [] : fields.filter((field) => !same(over.began[field], stands[field]) && !same(typed[field], stands[field])),
    forget: () => setOver(null),
  };
}
