import { type Problem, tidyText } from '@goodmark/audit-tool';
import { anyKeyOf, condition, allOf, Level, Person, type RequestContext, Role } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { endAccess } from './end-access';
import { oneAtATime, problemsWithPerson, tidyEmail } from './person-problems';

@InputType({ description: 'What changes about a person. Left out: unchanged; null: cleared.' })
export class PersonChangeInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Full name, at most 200 characters; cannot be cleared.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address they sign in with; kept in lower case.' })
  email?: string | null;

  @Field(() => Level, { nullable: true, description: 'Level in the line or beside it.' })
  level?: Level | null;

  @Field(() => [Role], { nullable: true, description: 'All of their roles; they replace those they had.' })
  roles?: Role[] | null;

  @Field(() => ID, { nullable: true, description: 'The team they are in.' })
  teamId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they may sign in and be given work. False ends their sessions and tokens at once. Cannot be cleared.' })
  active?: boolean | null;
}

type Changes = Pick<Person, 'name' | 'email' | 'level' | 'roles' | 'teamId' | 'active'>;

const isAdministrator = ({ roles, active }: Pick<Person, 'roles' | 'active'>): boolean => active && roles.includes('ADMINISTRATOR');

function changedOf(person: Person, { name, email, level, roles, teamId, active }: PersonChangeInput): Changes {
  return {
    name: name == null ? person.name : (tidyText(name)?.trim() ?? ''),
    email: email === undefined ? person.email : email && tidyEmail(email),
    level: level === undefined ? person.level : level,
    roles: roles === undefined ? person.roles : [...new Set(roles)],
    teamId: teamId === undefined ? person.teamId : teamId,
    active: active ?? person.active,
  };
}

/** Nobody shuts themselves out or gives themselves more than they have, whatever their role. */
function problemsWithOneself({ viewer }: RequestContext, person: Person, after: Changes): Problem[] {
  if (person.id !== viewer.personId) return [];
  const problems: Problem[] = [];
  if (!after.active) problems.push({ field: 'active', message: 'You cannot deactivate yourself. Ask another administrator.' });
  if (after.roles.some((role) => !person.roles.includes(role))) problems.push({ field: 'roles', message: 'You cannot give yourself a role. Ask another administrator.' });
  if (after.level !== person.level) problems.push({ field: 'level', message: 'You cannot change your own level. Ask another administrator.' });
  return problems;
}

async function problemsWithoutAdministrator(tx: RequestContext, person: Person, after: Changes): Promise<Problem[]> {
  if (!isAdministrator(person) || isAdministrator(after)) return [];
  let names = 0;
  const administrates = anyKeyOf('t.roles')({ eq: 'ADMINISTRATOR' }, () => `r_${(names += 1)}`);
  const others = await tx.visible(Person, allOf([administrates, condition('t.active = 1 AND t.id <> :id', { id: person.id })]), 'LIMIT 1');
  const field = after.active ? 'roles' : 'active';
  return others.length > 0 ? [] : [{ field, message: 'This is the last active administrator. Make somebody else one first.' }];
}

/** Changes a person. Whoever is deactivated is signed out, and their tokens end, in the same unit of work. */
export async function changePerson(tx: RequestContext, input: PersonChangeInput): Promise<Person> {
  await oneAtATime(tx);
  const person = await tx.require(Person, input.id);
  const { id, version: _version, ...given } = input;
  const after = changedOf(person, input);
  assertNoProblems([
    ...(await problemsWithPerson(tx, given, id)),
    ...(input.active === null ? [{ field: 'active', message: 'Say true or false, or leave it out.' }] : []),
    ...problemsWithOneself(tx, person, after),
    ...(await problemsWithoutAdministrator(tx, person, after)),
  ]);

  const { name, email, level, roles, teamId, active } = person;
  const changed = await tx.change(Person, person, input.version, after);
  if (active && !after.active) await endAccess(tx, changed);
  await tx.record({ recordType: 'Person', recordId: id, what: 'changed', before: { name, email, level, roles, teamId, active }, after: { ...after } });
  return changed;
}
