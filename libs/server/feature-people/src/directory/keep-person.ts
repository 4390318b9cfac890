import type { Problem } from '@goodmark/audit-tool';
import { Level, type RequestContext, Role } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { changePerson } from '../people/change-person';
import { createPerson } from '../people/create-person';
import { tidyEmail } from '../people/person-problems';
import { keyOf } from './directory-file';
import { type Directory, inWords, type Kept } from './known-directory';

type Cells = Readonly<Partial<Record<string, string>>>;

const said = (key: string): string => key.toLowerCase().replaceAll('_', ' ');

/** What a row says of a person: undefined of what it has no column for. */
function givenIn({ teams }: Directory, cells: Cells, problems: Problem[]) {
  const { name, level: levelCell, roles: rolesCell, team: teamCell, active: activeCell } = cells;
  const level = levelCell === undefined ? undefined : levelCell === '' ? null : keyOf(Level, levelCell);
  if (levelCell && level === null) problems.push({ field: 'level', message: `There is no level “${levelCell.slice(0, 40)}”. Levels: ${Object.values(Level).map(said).join(', ')}.` });
  const words = rolesCell?.split(/[;,]/).map((word) => word.trim()).filter(Boolean);
  const roles = words?.map((word) => keyOf(Role, word));
  const noRole = words?.find((_word, index) => roles?.[index] === null);
  if (noRole) problems.push({ field: 'roles', message: `There is no role “${noRole.slice(0, 40)}”. Roles: ${Object.values(Role).map(said).join(', ')}.` });
  const teamId = teamCell === undefined ? undefined : teamCell === '' ? null : teams.get(teamCell.toLowerCase())?.id;
  if (teamCell && teamId === undefined) problems.push({ field: 'team', message: `There is no team ${teamCell.slice(0, 60)}. Import teams first.` });
  const active = activeCell === undefined || activeCell === '' ? undefined : /^(yes|y|true|1|active)$/i.test(activeCell) ? true : /^(no|n|false|0|left|inactive)$/i.test(activeCell) ? false : null;
  if (active === null) problems.push({ field: 'active', message: `Say yes or no under Active, not “${activeCell?.slice(0, 40)}”.` });
  return { name: name || undefined, level, roles: roles as Role[] | undefined, teamId, active: active ?? undefined };
}

/** Adds a person, or brings them up to what a row says, by the rules of adding and changing by hand: whoever becomes inactive is signed out. */
export async function keepPerson(tx: RequestContext, directory: Directory, cells: Cells): Promise<Kept> {
  const problems: Problem[] = [];
  const email = tidyEmail(cells.email ?? '');
  const known = directory.people.get(email);
  const given = givenIn(directory, cells, problems);
  if (!email) problems.push({ field: 'email', message: 'Give the e-mail address: people are known by it.' });
  if (!known && !given.name) problems.push({ field: 'name', message: 'Give the full name of somebody new.' });
  if (!known && given.active === false) problems.push({ field: 'active', message: 'There is nobody with this address to be made inactive.' });
  assertNoProblems(problems);
  if (!known) {
    const { name, level, roles, teamId } = given;
    const person = await createPerson(tx, { name: name as string, email, level: level ?? null, roles: roles ?? null, teamId: teamId ?? null });
    directory.people.set(email, person);
    return { name: person.name, outcome: 'ADDED', details: null };
  }
  const teamOf = (id: string | null) => [...directory.teams.values()].find((team) => team.id === id)?.name ?? null;
  const rolesOf = (roles: readonly Role[]) => (roles.length === 0 ? null : [...roles].sort().map(said).join(', '));
  const after = {
    name: given.name ?? known.name, level: given.level === undefined ? known.level : given.level, roles: given.roles ?? known.roles, teamId: given.teamId === undefined ? known.teamId : given.teamId, active: given.active ?? known.active,
  };
  const details = inWords([
    ['Name', known.name, after.name], ['Level', known.level && said(known.level), after.level && said(after.level)], ['Roles', rolesOf(known.roles), rolesOf(after.roles)], ['Team', teamOf(known.teamId), teamOf(after.teamId)],
    ['Active', known.active ? 'yes' : 'no', after.active ? 'yes' : 'no'],
  ]);
  if (details === null) return { name: known.name, outcome: 'UNCHANGED', details };
  const changed = await changePerson(tx, { id: known.id, version: known.version, ...after });
  directory.people.set(email, changed);
  return { name: changed.name, outcome: 'CHANGED', details };
}
