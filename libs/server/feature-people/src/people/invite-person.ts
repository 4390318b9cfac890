import { type Issued, keepLink, linkExpiryOf, Person, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateTimeScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'Gives a person a one-time link to choose a password with.' })
export class PersonInviteInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string;
}

const ONCE = 'Shown only this once and kept nowhere; so null when a request is repeated with its Idempotency-Key.';

@ObjectType({ simpleResolvers: true, description: 'A one-time link with which a person chooses a password. It takes the place of an earlier one.' })
export class PersonInvitation {
  @Field(() => Person, { description: 'Who is invited.' })
  readonly person!: Person;

  @Field(() => String, { nullable: true, description: `The secret that \`POST /auth/set-password\` takes as \`link\`. ${ONCE}` })
  readonly link!: string | null;

  @Field(() => String, { nullable: true, description: `Where the link leads in the console, below the address of the installation. ${ONCE}` })
  readonly path!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the link can be used, in real time; null with the link.' })
  readonly expiresAt!: string | null;
}

async function keepInvitation(tx: RequestContext, { id }: PersonInviteInput, linkHash: string): Promise<Person> {
  // Locks the row: changes and invitations of one person append to one chain of records.
  await tx.set(Person, { id }, { id });
  const person = await tx.require(Person, id);
  assertNoProblems([
    ...(person.active ? [] : [{ field: 'id', message: 'This person is not active. Activate them first.' }]),
    ...(person.email === null ? [{ field: 'id', message: 'This person has no e-mail address to sign in with. Give them one first.' }] : []),
  ]);
  const expiresAt = await keepLink(tx, id, linkHash);
  await tx.record({ recordType: 'Person', recordId: id, what: 'invited', after: { expiresAt } });
  return person;
}

/** Invites a person: they get a link that sets a password once, within a day. */
export async function invitePerson(ctx: RequestContext, input: PersonInviteInput, { secret, hash }: Issued): Promise<PersonInvitation> {
  const person = await ctx.transaction(Person, (tx) => keepInvitation(tx, input, hash));
  const expiresAt = await linkExpiryOf(ctx, person.id, hash);
  return { person, expiresAt, link: expiresAt && secret, path: expiresAt && `/password/${secret}` };
}
