import { ApolloCache, type Cache } from '@apollo/client/cache';

/**
 * The cache Apollo Client must have, keeping nothing: TanStack Query owns what screens show, and a second copy of
 * children's records would only be one more thing to wipe. Every reading misses, every writing is dropped.
 */
export class KeepsNothing extends ApolloCache {
  read() { return null; }
  write() { return undefined; }
  diff<T>(): Cache.DiffResult<T> { return { result: null, complete: false } as Cache.DiffResult<T>; }
  watch() { return () => undefined; }
  reset() { return Promise.resolve(); }
  evict() { return false; }
  restore() { return this; }
  extract() { return {}; }
  removeOptimistic() { return undefined; }
  fragmentMatches() { return true; }
  performTransaction(transaction: (cache: ApolloCache) => void) { transaction(this); }
}
