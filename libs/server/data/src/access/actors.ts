import { Level, Role } from '@goodmark/audit-tool';

/** Everything a person can be: a level of the line or beside it, or a role in the programme. */
export const ACTORS = [...Object.values(Level), ...Object.values(Role)] as const;
export type Actor = Level | Role;

/** Elected members read published editions and nothing else. */
const MEMBERS: readonly Actor[] = ['LEAD_MEMBER', 'SCRUTINY_MEMBER'];

export const EVERYONE: readonly Actor[] = ACTORS;
export const STAFF: readonly Actor[] = ACTORS.filter((actor) => !MEMBERS.includes(actor));
/** Staff who meet single cases or audits in their work. The privacy officer reads logs, never content. */
export const PRACTITIONERS: readonly Actor[] = STAFF.filter((actor) => actor !== 'PRIVACY_OFFICER' && actor !== 'LADO');

/** What a token may be cut down to. Writing implies reading of the same kind. */
export const SCOPES = [
  'schedule:read', 'schedule:write', 'audits:read', 'audits:write', 'text:read', 'figures:read', 'training:read', 'training:write',
  'lado:read', 'lado:write',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Scopes that only tokens of these can have: access that somebody else was given for a while is for a person, not for programs. */
export const SCOPES_OF: Readonly<Partial<Record<Scope, readonly Actor[]>>> = { 'lado:read': ['LADO'], 'lado:write': ['LADO'] };
