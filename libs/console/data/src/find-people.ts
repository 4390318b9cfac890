import { ask } from './client';
import { PeopleChoicesDocument } from './operations.generated';

/** Active people whose name holds these letters, as choices; at most 100. */
export async function findPeople(words: string): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const where = { active: { eq: true }, ...(words.trim() ? { name: { contains: words.trim() } } : {}) };
  const { page } = await ask(PeopleChoicesDocument, { where });
  return page.nodes.map(({ id, name }) => ({ value: id, label: name }));
}
