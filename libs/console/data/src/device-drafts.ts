import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { atSignOut, isSignedOut } from './session';
import { SIGN_OUT_WAITS_MS, within } from './within';

/** How long something unsaved stays on a device that nobody signs out of, in days. */
const KEPT_FOR_DAYS = 14;
const MS_A_DAY = 86_400_000;

interface Entry {
  readonly at: number;
  readonly value: unknown;
}

let opened: UseStore | null = null;
const store = (): UseStore => (opened ??= createStore('goodmark', 'drafts'));

const old = ({ at }: Entry): boolean => Date.now() - at > KEPT_FOR_DAYS * MS_A_DAY;

/** Keeps what somebody has written until it is saved: on this device, outliving the tab. Rejects where the browser keeps nothing. */
export async function keepOnDevice(key: string, value: unknown): Promise<void> {
  if (isSignedOut()) return;
  await set(key, { at: Date.now(), value } satisfies Entry, store());
}

/** What was kept under a key; null when there is nothing, or when the browser keeps nothing. */
export async function readFromDevice<T>(key: string): Promise<T | null> {
  const entry = await get<Entry>(key, store()).catch(() => undefined);
  return entry && !old(entry) ? (entry.value as T) : null;
}

/** All that is kept under keys that begin like this, oldest first. What is too old is dropped on the way. */
export async function allFromDevice<T>(prefix: string): Promise<readonly (readonly [string, T])[]> {
  const all = await entries<string, Entry>(store()).catch(() => [] as [string, Entry][]);
  await Promise.all(all.filter(([, entry]) => old(entry)).map(([key]) => dropFromDevice(key)));
  return all
    .filter(([key, entry]) => key.startsWith(prefix) && !old(entry))
    .sort(([, a], [, b]) => a.at - b.at)
    .map(([key, { value }]) => [key, value as T] as const);
}

export const dropFromDevice = (key: string): Promise<void> => del(key, store()).catch(() => undefined);

/** Whether this device holds anything that is not saved; a device that does not answer may. */
export const holdsUnsaved = (): Promise<boolean> => within(SIGN_OUT_WAITS_MS, allFromDevice('').then(({ length }) => length > 0), true);

/** Leaves nothing behind. Runs at sign-out: the next person at this device must find nothing. */
export async function wipeDevice(): Promise<void> {
  const all = await entries<string, Entry>(store()).catch(() => [] as [string, Entry][]);
  await Promise.all(all.map(([key]) => dropFromDevice(key)));
}

atSignOut(wipeDevice);
