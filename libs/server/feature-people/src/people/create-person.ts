import { tidyText } from '@goodmark/audit-tool';
import { Level, newId, Person, type RequestContext, Role } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';
import { oneAtATime, problemsWithPerson, tidyEmail } from './person-problems';

@InputType({ description: 'Somebody new in the programme.' })
export class PersonCreateInput {
  @Field(() => String, { description: 'Full name, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The e-mail address they sign in with; kept in lower case. Without one they cannot sign in.' })
  email?: string | null;

  @Field(() => Level, { nullable: true, description: 'Level in the line or beside it; none for members and outside people.' })
  level?: Level | null;

  @Field(() => [Role], { nullable: true, description: 'What they do in the programme, beside their level.' })
  roles?: Role[] | null;

  @Field(() => ID, { nullable: true, description: 'The team they are in.' })
  teamId?: string | null;
}

/** Adds a person. They can sign in once they are invited. */
export async function createPerson(tx: RequestContext, input: PersonCreateInput): Promise<Person> {
  await oneAtATime(tx);
  assertNoProblems(await problemsWithPerson(tx, input));
  const row = {
    name: (tidyText(input.name) as string).trim(),
    email: input.email == null ? null : tidyEmail(input.email),
    level: input.level ?? null,
    roles: [...new Set(input.roles ?? [])],
    teamId: input.teamId ?? null,
    active: true,
  };
  return tx.create(Person, { id: newId(), ...row }, row);
}
