import { anyOf, isOneOf, Person, type RequestContext } from '@goodmark/server-data';

/** Whom a document names as the owner of an action: somebody who works here, nobody, or more than one person of that name. */
export type NamedOwner = Person | 'NOBODY' | 'SEVERAL';

/** Who is meant by e-mail addresses and names. A name counts only where one person here has it. */
export async function ownersNamed(ctx: RequestContext, written: readonly string[]): Promise<(written: string) => NamedOwner> {
  const wanted = [...new Set(written.map((each) => each.trim().toLowerCase()))].filter((each) => each !== '');
  if (wanted.length === 0) return () => 'NOBODY';
  const people = (await ctx.visible(Person, anyOf([isOneOf('t.email', wanted, 'emails'), isOneOf('LOWER(t.name)', wanted, 'names')]))).filter(({ active }) => active);
  return (each) => {
    const sought = each.trim().toLowerCase();
    const byEmail = people.find(({ email }) => email === sought);
    const byName = people.filter(({ name }) => name.toLowerCase() === sought);
    return byEmail ?? (byName.length > 1 ? 'SEVERAL' : (byName[0] ?? 'NOBODY'));
  };
}

/** People by their ids, for what a document says of its owners. */
export async function peopleById(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  if (ids.length === 0) return new Map();
  return new Map((await ctx.visible(Person, isOneOf('t.id', [...new Set(ids)], 'ids'))).map((person) => [person.id, person]));
}
