import type { Level, Role } from '@goodmark/audit-tool';
import { FIGURES, OPERATIONS, ROWS } from './access-table';
import { type Actor, type Scope, SCOPES, SCOPES_OF } from './actors';
import type { Reach } from './reach';

/** Who is asking: a person, or a token acting as its person cut down to its scopes. */
export interface Viewer {
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly level: Level | null;
  readonly roles: readonly Role[];
  readonly teamId: string | null;
  /** The teams they manage. */
  readonly teamIds: readonly string[];
  /** The service areas they lead. */
  readonly serviceAreaIds: readonly string[];
  /** None for a signed-in person: everything that person may do. */
  readonly scopes: ReadonlySet<Scope> | null;
  readonly tokenId: string | null;
}

export const actorsOf = ({ level, roles }: Pick<Viewer, 'level' | 'roles'>): readonly Actor[] => (level ? [level, ...roles] : roles);

const hasScope = (viewer: Viewer, anyOf: readonly Scope[]): boolean =>
  viewer.scopes === null || anyOf.length === 0 || anyOf.some((scope) => viewer.scopes?.has(scope));

/** Writing implies reading of the same kind. */
export function expandScopes(scopes: readonly string[]): ReadonlySet<Scope> {
  return new Set(scopes.flatMap((scope) => (scope.endsWith(':write') ? [scope, scope.replace(':write', ':read')] : [scope])) as Scope[]);
}

/** Whether the viewer may call the operation at all. Throws a plain error for an operation without an entry. */
export function mayCall(viewer: Viewer, coordinate: string): { readonly allowed: boolean; readonly missingScope: boolean } {
  const access = OPERATIONS[coordinate];
  if (!access) throw new Error(`${coordinate} has no entry in the access table`);
  const asPerson = actorsOf(viewer).some((actor) => access.may.includes(actor));
  const scoped = viewer.scopes === null || (access.byToken !== false && hasScope(viewer, access.scopes));
  return { allowed: asPerson && scoped, missingScope: asPerson && !scoped };
}

/** The scopes that a token of a person can have: those of the operations they may call. */
export function usableScopes(person: Pick<Viewer, 'level' | 'roles'>): readonly Scope[] {
  const open = Object.values(OPERATIONS).filter(({ may }) => actorsOf(person).some((actor) => may.includes(actor)));
  const mayHave = (scope: Scope) => actorsOf(person).some((actor) => SCOPES_OF[scope]?.includes(actor) ?? true);
  return SCOPES.filter((scope) => mayHave(scope) && open.some(({ scopes }) => scopes.includes(scope)));
}

/** How far the viewer sees in a table. Empty: nothing. Throws a plain error for an entity without an entry. */
export function reachOf(viewer: Viewer, entityName: string): ReadonlySet<Reach> {
  const access = ROWS[entityName];
  if (!access) throw new Error(`${entityName} has no entry in the access table`);
  if (!hasScope(viewer, access.scopes)) return new Set();
  return new Set(actorsOf(viewer).flatMap((actor) => access.reach[actor] ?? []));
}

/** Whose figures the viewer reads. */
export type FigureReach =
  | { readonly of: 'ALL' }
  | { readonly of: 'PART'; readonly serviceAreaIds: readonly string[]; readonly teamIds: readonly string[] }
  | { readonly of: 'NONE' };

export function figureReachOf(viewer: Viewer): FigureReach {
  if (!hasScope(viewer, ['figures:read'])) return { of: 'NONE' };
  const given = new Set(actorsOf(viewer).map((actor) => FIGURES[actor]));
  if (given.has('ALL')) return { of: 'ALL' };
  const serviceAreaIds = given.has('AREA') ? viewer.serviceAreaIds : [];
  const teamIds = given.has('TEAM') ? viewer.teamIds : [];
  return serviceAreaIds.length + teamIds.length === 0 ? { of: 'NONE' } : { of: 'PART', serviceAreaIds, teamIds };
}
