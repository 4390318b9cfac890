import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { DOMAIN_KEYS, Grade } from '@goodmark/audit-tool';
import type { DraftFields } from '@goodmark/console-data';
import { gradesOf } from './DomainPart';
import { type FormPart, partBeside, slugOf } from './form-parts';

interface Keyed {
  readonly part: FormPart | null;
  readonly base: string;
  readonly change: (changed: DraftFields) => void;
}

/** What a key changes in a part: Alt with 1 to 4 gives the grade that stands there. */
export function gradedByKey(part: FormPart | null, digit: number): DraftFields | null {
  const domain = DOMAIN_KEYS.find((key) => key === part);
  if (domain) {
    const grade = gradesOf(domain)[digit - 1];
    return grade ? { [`judgements.${domain}.grade`]: grade } : null;
  }
  const overall = part === 'overall' ? Object.values(Grade)[digit - 1] : undefined;
  return overall ? { overall } : null;
}

/** The form's keys: Alt+↓ and Alt+↑ go from part to part, Alt+1 to Alt+4 grade. */
export function useFormKeys({ part, base, change }: Keyed): void {
  const navigate = useNavigate();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      // A list of choices opens with the same keys.
      if ((event.target as Element).closest('select, [role="combobox"]')) return;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
      if (step !== null && part) {
        const beside = partBeside(part, step);
        event.preventDefault();
        if (beside) navigate(`${base}/${slugOf(beside)}`, { state: { moved: true } });
        return;
      }
      const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
      const graded = digit ? gradedByKey(part, Number(digit)) : null;
      if (!graded) return;
      event.preventDefault();
      change(graded);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [part, base, change, navigate]);
}
