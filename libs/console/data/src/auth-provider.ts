import type { AuthProvider } from 'react-admin';
import type { ApiFailure } from './api-failure';
import { currentViewer, sessionHasExpired, signIn, signOut } from './session';

/** The operation of the API that an action of the console on a resource needs. The API decides; the console only leaves out. */
const OPERATION: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  audits: { list: 'audits' },
  moderation: { list: 'auditModerate' },
  cases: { list: 'cases' },
  people: { list: 'people' },
  tokens: { list: 'tokens' },
  auditors: { list: 'auditors' },
  cohorts: { list: 'cohorts' },
};

export const authProvider: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    await signIn(email, password);
  },
  async logout() {
    await signOut().catch(() => undefined);
  },
  async checkAuth() {
    await currentViewer();
  },
  /** A session that ends while somebody works must not take their screen away: a dialog asks them to sign in over it. */
  async checkError(error: ApiFailure) {
    if (error.code === 'UNAUTHENTICATED') sessionHasExpired();
  },
  async getIdentity() {
    const { id, name } = await currentViewer();
    return { id, fullName: name };
  },
  async getPermissions() {
    return (await currentViewer()).operations;
  },
  async canAccess({ resource, action }) {
    const operation = OPERATION[resource]?.[action];
    if (!operation) return false;
    return (await currentViewer()).operations.includes(operation);
  },
};
