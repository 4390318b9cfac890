import { ask } from './client';
import { ActivityChoicesDocument, ActivityTitleDocument, ApproverChoicesDocument, PeopleChoicesDocument, PersonNameDocument } from './operations.generated';

/** Some of what matches, and whether there is more. */
export interface Found {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly more: boolean;
}

/** Active people whose name holds these letters, by name. */
export async function findPeople(words: string): Promise<Found> {
  const where = { active: { eq: true }, ...(words.trim() ? { name: { contains: words.trim() } } : {}) };
  const { page } = await ask(PeopleChoicesDocument, { where });
  return { choices: page.nodes.map(({ id, name }) => ({ value: id, label: name })), more: page.pageInfo.hasNextPage };
}

/** People who may approve what the rules refuse, by name: strategic leads, directors and quality leads. */
export async function findApprovers(words: string): Promise<Found> {
  const named = { active: { eq: true }, ...(words.trim() ? { name: { contains: words.trim() } } : {}) };
  const { seniors, leads } = await ask(ApproverChoicesDocument, { seniors: { ...named, level: { in: ['STRATEGIC_LEAD', 'DIRECTOR'] } }, leads: { ...named, role: { eq: 'QUALITY_LEAD' } } });
  const people = new Map([...seniors.nodes, ...leads.nodes].map(({ id, name }) => [id, name]));
  const choices = [...people].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return { choices, more: seniors.pageInfo.hasNextPage || leads.pageInfo.hasNextPage };
}

/** What a person's id stands for; null where there is none, or none for the viewer. */
export const nameOfPerson = async (id: string): Promise<string | null> => (await ask(PersonNameDocument, { id })).person?.name ?? null;

/** Activities whose title holds these letters, the latest month first. `labelOf` puts one into words. */
export const findActivities = (labelOf: (activity: { readonly title: string; readonly month: string }) => string) => async (words: string): Promise<Found> => {
  const { page } = await ask(ActivityChoicesDocument, { where: words.trim() ? { title: { contains: words.trim() } } : null });
  return { choices: page.nodes.map((activity) => ({ value: activity.id, label: labelOf(activity) })), more: page.pageInfo.hasNextPage };
};

/** What an activity's id stands for; null where there is none. */
export const nameOfActivity = async (id: string): Promise<string | null> => (await ask(ActivityTitleDocument, { id })).activity?.title ?? null;
