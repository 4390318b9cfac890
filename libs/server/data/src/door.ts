import type { Viewer } from './access/viewer';
import type { Clock } from './clock';
import type { Database } from './database/database';
import type { Repeatable } from './idempotency';

/** What the door needs to know about the request it serves. */
export interface RequestFacts {
  readonly requestId: string | null;
  readonly repeatable: Repeatable | null;
}

/** What stands behind one request: the database, who asks, and what day it is. */
export interface Door {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly trailKey: string;
  readonly request: RequestFacts;
}
