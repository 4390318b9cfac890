import { conflict } from '@goodmark/server-graphql';
import type { ObjectLiteral } from 'typeorm';
import { RememberedViewers, viewersOf } from './accounts/remembered-viewers';
import { appendChange, type Change } from './change-record';
import type { Statements } from './database/database';
import type { EntityClass } from './database/row-mapper';
import { insertRows, updateRows } from './database/write-rows';
import { DirectoryCache, directoryOf } from './directory-cache';
import type { Audit } from './entities/audit';
import { appendFigures } from './figure-ledger';
import type { Repeatable } from './idempotency';
import { type Identified, ReadingContext } from './reading-context';
import { recordWord } from './record-word';
import { runInBackground, type Running, runningOn } from './background/running';
import { answeredBefore, asItStands, runUnit } from './unit-of-work';

interface Versioned extends Identified {
  readonly version: number;
}

/**
 * The only door to the data. It knows the viewer and the clock, hands out rows already restricted to what the viewer
 * may see, and is the only place that writes. See docs/decisions/0003-one-door-to-the-data.md.
 */
export class RequestContext extends ReadingContext {
  /** What this request says about being repeated; null when it says nothing. */
  get repeatable(): Repeatable | null {
    return this.door.request.repeatable;
  }

  /**
   * The unit of work: all of it is there afterwards, or nothing; done again as a whole after a deadlock. A request
   * with an `Idempotency-Key` is done once. Joins the unit it is called in. No mail, hashing or HTTP inside.
   */
  async transaction<T extends Identified>(entity: EntityClass<T>, work: (tx: RequestContext) => Promise<T>): Promise<T> {
    if (this.unit) return work(this);
    return this.forgetting((within) => runUnit(this.door, entity, (on) => work(within(on))));
  }

  /** Work that looks at much before its unit begins: a request that was answered before gets the same answer and looks at nothing. */
  async once<T extends Identified>(entity: EntityClass<T>, work: () => Promise<T>): Promise<T> {
    return (await answeredBefore(this.door, entity)) ?? work();
  }

  /** A unit of work that is no answer to a request, and so may give anything: one part of work that is done in parts. */
  async part<T>(work: (tx: RequestContext) => Promise<T>): Promise<T> {
    return this.forgetting((within) => this.database.unit((on) => work(within(on))));
  }

  /** Runs a unit and forgets afterwards what was remembered of the rows it changed. */
  private async forgetting<T>(run: (within: (on: Statements) => RequestContext) => Promise<T>): Promise<T> {
    const changed = new Set<unknown>();
    try {
      return await run((on) => new RequestContext(this.door, { on, viewLog: this.viewLog, changed }));
    } finally {
      this.loaders.clear();
      if ([...changed].some((entity) => DirectoryCache.holds(entity))) directoryOf(this.database).forget();
      if ([...changed].some((entity) => RememberedViewers.dependOn(entity))) viewersOf(this.database).forgetAll();
    }
  }

  /** Adds a row. Give `change` to write the first link of its chain. */
  async add<T extends ObjectLiteral>(entity: EntityClass<T>, row: Partial<T>, change?: Omit<Change, 'what'> & { what?: string }): Promise<T> {
    await this.addAll(entity, [row]);
    if (change) await this.record({ what: 'created', ...change });
    return this.database.mapper(entity).toEntity(this.asColumns(entity, row));
  }

  async addAll<T extends ObjectLiteral>(entity: EntityClass<T>, rows: readonly Partial<T>[]): Promise<void> {
    this.assertInUnit();
    if (rows.length > 0) await insertRows(this.database, this.on, entity, rows);
  }

  /** Adds a versioned row with a new id, version 1 and its times, and the first link of its chain. */
  async create<T extends Versioned>(entity: EntityClass<T>, row: Partial<T> & { id: string }, recorded: Change['after']): Promise<T> {
    const now = this.clock.now();
    return this.add(entity, { version: 1, createdAt: now, updatedAt: now, ...row } as unknown as Partial<T>, {
      recordType: entity.name,
      recordId: row.id,
      after: recorded,
    });
  }

  /**
   * Compare-and-set: changes the row only when it still has the version the caller has seen, else `CONFLICT` with the
   * current version. Gives the row as it now stands, read without the rule (a change may take it out of sight).
   */
  async change<T extends Versioned>(entity: EntityClass<T>, row: T, seenVersion: number, changes: Partial<T>): Promise<T> {
    this.assertInUnit();
    const next = { ...changes, version: seenVersion + 1, updatedAt: this.clock.now() } as unknown as Partial<T>;
    const matched = await this.set(entity, { id: row.id, version: seenVersion } as unknown as Partial<T>, next);
    if (matched !== 1) {
      const current = await asItStands(this.door, this.on, entity, row.id);
      throw conflict(
        `Somebody else changed this ${recordWord(entity)} in the meantime: you saw version ${seenVersion}, it is now ${current.version}. Nothing was saved; read it again and repeat your change.`,
        current.version,
        [{ field: 'version', message: `Send the current version, ${current.version}, once you have seen what changed.` }],
      );
    }
    return Object.assign(Object.create(Object.getPrototypeOf(row)), row, next) as T;
  }

  /**
   * Replaces the rows of `entity` whose key columns have these values (of a list: any of them) by `rows`. For children
   * of a versioned row, whose version must be bumped as well.
   */
  async replace<T extends ObjectLiteral>(
    entity: EntityClass<T>,
    keys: Readonly<Partial<Record<keyof T & string, string | readonly string[]>>>,
    rows: readonly Partial<T>[],
  ): Promise<void> {
    this.assertInUnit();
    this.unit?.changed.add(entity);
    const { table } = this.database.mapper(entity);
    const columns = Object.entries(keys).map(([column, value]) => ({ column, values: [value as string | readonly string[]].flat() }));
    if (columns.some(({ values }) => values.length === 0)) return;
    await this.on.execute(
      `DELETE FROM ${table} WHERE ${columns.map(({ column, values }) => `\`${column}\` IN (${values.map(() => '?').join(', ')})`).join(' AND ')}`,
      columns.flatMap(({ values }) => values),
    );
    await this.addAll(entity, rows);
  }

  /** Sets columns of the rows with these keys, which have no version of their own; gives how many there were. */
  async set<T extends ObjectLiteral>(entity: EntityClass<T>, keys: Partial<T>, changes: Partial<T>): Promise<number> {
    this.assertInUnit();
    this.unit?.changed.add(entity);
    return updateRows(this.database, this.on, entity, keys, changes);
  }

  /** Appends to a record's chain of changes, in the same unit of work as the change. */
  async record(change: Change): Promise<void> {
    this.assertInUnit();
    const { viewer, trailKey } = this.door;
    await appendChange(this.database, this.on, trailKey, change, { byId: viewer.personId, tokenId: viewer.tokenId, at: this.clock.now() });
  }

  /** The same door with nothing read yet, for work that goes on after its request was answered; it is not repeated with the request. */
  inBackground(): RequestContext {
    return new RequestContext({ ...this.door, request: { ...this.door.request, repeatable: null } });
  }

  /** Starts work on a record that goes on after the request was answered; `failed` is told a sentence where it stops early. */
  begin(
    id: string, task: Omit<Running, 'done'>, work: (ctx: RequestContext, tell: (done: number) => void) => Promise<void>, failed: (ctx: RequestContext, sentence: string) => Promise<void>,
  ): void {
    const later = this.inBackground();
    runInBackground(this.database, id, task, (tell) => work(later, tell), (sentence) => failed(later, sentence));
  }

  /** What is being done with a record just now, as far as this process knows; null for nothing. */
  running(id: string): Running | null {
    return runningOn(this.database, id);
  }

  /** Appends what a step of an audit changes in the figures. */
  async count(before: Audit | null, after: Audit): Promise<void> {
    this.assertInUnit();
    await appendFigures(this.database, this.on, before, after, this.clock.now());
  }

  private asColumns<T extends ObjectLiteral>(entity: EntityClass<T>, row: Partial<T>): Record<string, unknown> {
    const mapper = this.database.mapper(entity);
    return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, mapper.toColumn(column, value)]));
  }

  private assertInUnit(): void {
    if (!this.unit) throw new Error('Write inside transaction()');
  }
}
