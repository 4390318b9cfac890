import { useSyncExternalStore } from 'react';
import { ApiFailure, failureOf, type Problem } from './api-failure';
import { ask } from './client';
import { ViewerDocument, type ViewerQuery } from './operations.generated';

export type Viewer = ViewerQuery['viewer'];

type Listener = () => void;
let expired = false;
const listeners = new Set<Listener>();
const savers = new Set<() => Promise<unknown>>();
const cleanups = new Set<() => Promise<void> | void>();
/** From sign-out to the next sign-in: nothing may be kept on the device any more, and no session can end. */
let signedOut = false;
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
export const sessionHasExpired = (): void => setExpired(!signedOut);

/** Whether somebody has signed out here and nobody has signed in since. */
export const isSignedOut = (): boolean => signedOut;

/** Runs before somebody signs out, while saving is still possible. */
export function beforeSignOut(save: () => Promise<unknown>): () => void {
  savers.add(save);
  return () => savers.delete(save);
}

/** Saves whatever can still be saved. What cannot stays on the device for now. */
export const saveBeforeSignOut = async (): Promise<void> => void (await Promise.allSettled([...savers].map((save) => save())));

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
  signedOut = false;
  setExpired(false);
  tellOtherTabs({ signedInAs: viewer.id });
  return viewer;
}

/** Wipes what this device keeps of the person, then ends the session, here and in every other tab. */
export async function signOut(): Promise<void> {
  signedOut = true;
  setExpired(false);
  for (const cleanup of cleanups) await cleanup();
  known = null;
  tellOtherTabs({ signedInAs: null });
  await post('/auth/sign-out', {});
}

interface TabNews {
  /** Who is signed in now; null when nobody is. */
  readonly signedInAs: string | null;
}

const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('goodmark session');

function tellOtherTabs(news: TabNews): void {
  tabs?.postMessage(news);
}

/** A tab whose person has signed out, or has become somebody else, must not go on showing what it shows. */
async function follow({ signedInAs }: TabNews): Promise<void> {
  const here = await known?.then(({ id }) => id).catch(() => null);
  if (!here || here === signedInAs) return;
  signedOut = true;
  window.location.assign('/');
}

tabs?.addEventListener('message', ({ data }: MessageEvent<TabNews>) => void follow(data));

/** Sets a password with a one-time link's secret. */
export const setPassword = (link: string, password: string): Promise<void> => post('/auth/set-password', { link, password });
