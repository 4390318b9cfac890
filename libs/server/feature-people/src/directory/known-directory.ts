import type { Person, ServiceArea, Team } from '@goodmark/server-data';
import type { ImportOutcome, Problem } from '@goodmark/audit-tool';
import { emailProblem, tidyEmail } from '../people/person-problems';

/** Everybody and everything by what a file knows it by: e-mail address or name, in lower case. Grows while rows are done. */
export interface Directory {
  readonly people: Map<string, Person>;
  readonly teams: Map<string, Team>;
  readonly areas: Map<string, ServiceArea>;
}

/** What became of a row. */
export interface Kept {
  readonly name: string;
  readonly outcome: ImportOutcome;
  readonly details: string | null;
}

/** Somebody named by e-mail address: their id, null for an empty cell, undefined for a column that is not there. Adds to `problems` where there is nobody. */
export function personNamed({ people }: Directory, cell: string | undefined, field: string, problems: Problem[]): string | null | undefined {
  if (cell === undefined) return undefined;
  if (cell === '') return null;
  const person = people.get(tidyEmail(cell));
  if (person?.active) return person.id;
  problems.push({ field, message: emailProblem(tidyEmail(cell)) ? `“${cell.slice(0, 60)}” is no e-mail address.` : `Nobody who works here has the address ${cell}. Import people first.` });
  return undefined;
}

/** The changes in words, each with what was there: "Manager: None → Ada Lee". Null where nothing changes. */
export function inWords(changes: readonly (readonly [what: string, before: string | null, after: string | null])[]): string | null {
  const changed = changes.filter(([, before, after]) => before !== after);
  return changed.length === 0 ? null : changed.map(([what, before, after]) => `${what}: ${before ?? 'none'} → ${after ?? 'none'}`).join('; ');
}
