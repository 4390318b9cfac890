/** How long signing out waits for any one thing, in milliseconds: a lost connection, or a disk, may never say no. */
export const SIGN_OUT_WAITS_MS = 5_000;

/** What is being waited for, or something else if it takes too long. */
export function within<T>(ms: number, awaited: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<T>((resolve) => (timer = setTimeout(() => resolve(otherwise), ms)));
  return Promise.race([awaited, late]).finally(() => clearTimeout(timer));
}
