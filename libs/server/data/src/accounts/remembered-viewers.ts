import type { Viewer } from '../access/viewer';
import type { Database } from '../database/database';
import { Account, Session, Token } from '../entities/account';
import { ServiceArea, Team } from '../entities/organisation';
import { Person } from '../entities/person';

/** How long a viewer is remembered; what another process changes bites after this at the latest. */
const REMEMBER_MS = 3_000;
const MAX_REMEMBERED = 5_000;

/** What decides who somebody is, whether they may come in and what they lead. */
const DECIDE: ReadonlySet<unknown> = new Set([Person, Team, ServiceArea, Account, Session, Token]);

interface Remembered {
  readonly viewer: Promise<Viewer | null>;
  readonly until: number;
}

/** Remembers for a few seconds who a cookie or token stands for. A change made through this process is seen at once. */
export class RememberedViewers {
  private readonly viewers = new Map<string, Remembered>();

  static dependOn(entity: unknown): boolean {
    return DECIDE.has(entity);
  }

  /** Whom this credential stands for; finds out with `find` where it is not remembered. */
  viewerOf(credential: string, find: () => Promise<Viewer | null>): Promise<Viewer | null> {
    const known = this.viewers.get(credential);
    if (known && known.until > Date.now()) return known.viewer;
    if (this.viewers.size > MAX_REMEMBERED) this.viewers.clear();
    const viewer = find();
    this.viewers.set(credential, { viewer, until: Date.now() + REMEMBER_MS });
    viewer.catch(() => this.viewers.delete(credential));
    return viewer;
  }

  forget(credential: string): void {
    this.viewers.delete(credential);
  }

  forgetAll(): void {
    this.viewers.clear();
  }
}

const remembered = new WeakMap<Database, RememberedViewers>();

export function viewersOf(database: Database): RememberedViewers {
  let viewers = remembered.get(database);
  if (!viewers) remembered.set(database, (viewers = new RememberedViewers()));
  return viewers;
}
