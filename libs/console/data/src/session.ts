import { useSyncExternalStore } from 'react';
import { ApiFailure, failureOf, type Problem } from './api-failure';
import { ANSWER_WITHIN_MS, ask } from './client';
import { ViewerDocument, type ViewerQuery } from './operations.generated';
import { oweSignOut, owesSignOut, signOutDone } from './owed-sign-out';
import { SIGN_OUT_WAITS_MS, within } from './within';

export type Viewer = ViewerQuery['viewer'];

type Listener = () => void;
let expired = false;
const listeners = new Set<Listener>();
const savers = new Set<() => Promise<boolean>>();
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

/** Runs before somebody signs out, while saving is still possible; gives whether all is saved. */
export function beforeSignOut(save: () => Promise<boolean>): () => void {
  savers.add(save);
  return () => savers.delete(save);
}

/** Saves whatever can still be saved, and gives whether that was all. What could not be saved in time stays on the device for now. */
export async function saveBeforeSignOut(): Promise<boolean> {
  const saved = await Promise.all([...savers].map((save) => within(SIGN_OUT_WAITS_MS, save().catch(() => false), false)));
  return saved.every(Boolean);
}

/** Runs at sign-out, before the session ends: for what this device keeps of the person. */
export function atSignOut(cleanup: () => Promise<void> | void): () => void {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Who is signed in; asked once a session. Throws an `ApiFailure` when nobody is. */
export function currentViewer(): Promise<Viewer> {
  known ??= (owesSignOut() ? endSession() : Promise.resolve()).then(() => ask(ViewerDocument, {})).then(({ viewer }) => viewer);
  known.catch(() => (known = null));
  return known;
}

async function post(path: string, body: object, withinMs = ANSWER_WITHIN_MS): Promise<void> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), credentials: 'same-origin', signal: AbortSignal.timeout(withinMs),
    });
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

/** Ends the session on the server; where it cannot be told, it is told before anything else is asked of it. */
async function endSession(): Promise<void> {
  oweSignOut();
  await post('/auth/sign-out', {}, SIGN_OUT_WAITS_MS);
  signOutDone();
}

/** Signs in and gives who it is. */
export async function signIn(email: string, password: string): Promise<Viewer> {
  await post('/auth/sign-in', { email, password });
  signOutDone();
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
  await Promise.allSettled([...cleanups].map(async (cleanup) => within(SIGN_OUT_WAITS_MS, Promise.resolve(cleanup()), undefined)));
  known = null;
  tellOtherTabs({ signedInAs: null });
  await endSession();
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
