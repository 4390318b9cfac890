import type { AuthProvider } from 'react-admin';
import type { ApiFailure } from './api-failure';
import { currentViewer, sessionHasExpired, signIn, signOut } from './session';

/** Who is signed in. What they may open is the API's word (`viewer.operations`), which each address asks for itself. */
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
};
