/**
 * A sign-out the server was not told of, because there was no connection. It is remembered past the tab: whoever opens
 * Goodmark next on this device must not find themselves signed in as the one who left.
 */
const KEY = 'goodmark.signOutOwed';

const withStorage = <T>(use: (storage: Storage) => T, otherwise: T): T => {
  try {
    return use(window.localStorage);
  } catch {
    // A browser may forbid keeping anything.
    return otherwise;
  }
};

export const oweSignOut = (): void => withStorage((storage) => storage.setItem(KEY, 'yes'), undefined);

export const owesSignOut = (): boolean => withStorage((storage) => storage.getItem(KEY) !== null, false);

export const signOutDone = (): void => withStorage((storage) => storage.removeItem(KEY), undefined);
