import { type Problem, TEXT_LIMITS, textProblem, tidyText } from '@goodmark/audit-tool';
import { condition, Installation, Person, type RequestContext, Team } from '@goodmark/server-data';

const MAX_EMAIL = 190;

/** An address as it is kept and compared: without white space round it, in lower case. */
export const tidyEmail = (email: string): string => email.trim().toLowerCase();

/** Why something is not an e-mail address, as a sentence; null where it is one. */
export function emailProblem(email: string): string | null {
  if (email.length > MAX_EMAIL) return `Give an e-mail address of at most ${MAX_EMAIL} characters.`;
  // Signs that mean something in the head of an e-mail, or that nobody sees, are in no address that people have.
  return /^[^\s\p{C}@,;:<>()[\]\\"]+@[^\s\p{C}@,;:<>()[\]\\"]+\.[^\s\p{C}@,;:<>()[\]\\"]+$/u.test(email) ? null : 'Give an e-mail address, such as name@council.gov.uk.';
}

/** What is given of a person; what is left out has no problem. */
interface PersonGiven {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly teamId?: string | null;
}

/** What is wrong with what is given of a person; `id` is theirs where they are there already. */
export async function problemsWithPerson(tx: RequestContext, { name, email, teamId }: PersonGiven, id = ''): Promise<Problem[]> {
  const problems: Problem[] = [];
  if (name !== undefined) {
    const problem = tidyText(name)?.trim() ? textProblem(name as string, TEXT_LIMITS.title) : 'Give the full name.';
    if (problem) problems.push({ field: 'name', message: problem });
  }
  if (email != null) {
    const problem = emailProblem(tidyEmail(email));
    const taken = await tx.visible(Person, condition('t.email = :email AND t.id <> :id', { email: tidyEmail(email), id }));
    if (problem) problems.push({ field: 'email', message: problem });
    else if (taken[0]) problems.push({ field: 'email', message: `${taken[0].name} has this address already. Everybody has one of their own.` });
  }
  if (teamId != null && !(await tx.load(Team, teamId))) problems.push({ field: 'teamId', message: 'Choose one of the teams: there is no team with this id.' });
  return problems;
}

/** Changes of people wait for each other, so that no two take an address, or the last administrators, at once. */
export async function oneAtATime(tx: RequestContext): Promise<void> {
  await tx.set(Installation, { id: 'installation' }, { id: 'installation' });
}
