import { useSyncExternalStore } from 'react';
import { ApiFailure, failureOf, type Problem } from './api-failure';
import { ask } from './client';
import { ViewerDocument, type ViewerQuery } from './operations.generated';

export type Viewer = ViewerQuery['viewer'];

type Listener = () => void;
let expired = false;
const listeners = new Set<Listener>();
const cleanups = new Set<() => Promise<void> | void>();
let known: Promise<Viewer> | null = null;

function setExpired(next: boolean): void {
  if (expired === next) return;
  expired = next;
  for (const listener of listeners) listener();
}

/** Whether a session that was there has ended while its screen was open. Then a dialog asks to sign in again, over the screen. */
export const useSessionExpired = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => expired,
  );

/** Told by whoever meets `UNAUTHENTICATED` on a screen that is open. */
export const sessionHasExpired = (): void => setExpired(true);

/** Runs at sign-out, before the session ends: for what this device keeps of the person. */
export function atSignOut(cleanup: () => Promise<void> | void): () => void {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Who is signed in; asked once a session. Throws an `ApiFailure` when nobody is. */
export function currentViewer(): Promise<Viewer> {
  known ??= ask(ViewerDocument, {}).then(({ viewer }) => viewer);
  known.catch(() => (known = null));
  return known;
}

async function post(path: string, body: object): Promise<void> {
  let response: Response;
  try {
    response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), credentials: 'same-origin' });
  } catch (error) {
    throw failureOf(error);
  }
  if (response.ok) return;
  const answer = (await response.json().catch(() => null)) as { errors?: { message: string; extensions: { code: never; problems?: Problem[] } }[] } | null;
  const [told] = answer?.errors ?? [];
  throw new ApiFailure({
    code: told?.extensions.code ?? (response.status >= 500 ? 'UNREACHABLE' : 'INTERNAL'),
    message: told?.message ?? '',
    problems: told?.extensions.problems ?? [],
    requestId: response.headers.get('x-request-id'),
  });
}

/** Signs in and gives who it is. */
export async function signIn(email: string, password: string): Promise<Viewer> {
  await post('/auth/sign-in', { email, password });
  known = null;
  const viewer = await currentViewer();
  setExpired(false);
  return viewer;
}

/** Wipes what this device keeps of the person, then ends the session. */
export async function signOut(): Promise<void> {
  for (const cleanup of cleanups) await cleanup();
  known = null;
  await post('/auth/sign-out', {});
  setExpired(false);
}

/** Sets a password with a one-time link's secret. */
export const setPassword = (link: string, password: string): Promise<void> => post('/auth/set-password', { link, password });
