import { isWritten, type Level, type Problem, type Role } from '@goodmark/audit-tool';
import type { PersonDetailQuery } from '@goodmark/console-data';
import type { Text } from '@goodmark/console-ui';

export type PersonRead = NonNullable<PersonDetailQuery['person']>;

/** What is typed about a person. */
export interface PersonForm {
  readonly name: string;
  readonly email: string;
  readonly level: string;
  readonly teamId: string;
  readonly roles: readonly string[];
}

export const NOBODY: PersonForm = { name: '', email: '', level: '', teamId: '', roles: [] };

export const formOf = ({ name, email, level, team, roles }: PersonRead): PersonForm => ({ name, email: email ?? '', level: level ?? '', teamId: team?.id ?? '', roles });

/** The fields in which what is typed differs from what stands. */
export function changesOf(stands: PersonForm, typed: PersonForm) {
  const roles = (form: PersonForm) => [...form.roles].sort().join();
  return {
    ...(typed.name === stands.name ? {} : { name: typed.name }),
    ...(typed.email === stands.email ? {} : { email: typed.email.trim() || null }),
    ...(typed.level === stands.level ? {} : { level: (typed.level || null) as Level | null }),
    ...(typed.teamId === stands.teamId ? {} : { teamId: typed.teamId || null }),
    ...(roles(typed) === roles(stands) ? {} : { roles: [...typed.roles] as Role[] }),
  };
}

export const missingIn = ({ name }: PersonForm, text: Text): readonly Problem[] => (isWritten(name) ? [] : [{ field: 'name', message: text('people.nameMissing') }]);
