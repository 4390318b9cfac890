import DataLoader from 'dataloader';
import { conflict, DomainError, notFound } from '@goodmark/server-graphql';
import type { ObjectLiteral } from 'typeorm';
import { allOf, ALWAYS, type Condition, condition, isOneOf, isSame } from './access/condition';
import type { Viewer } from './access/viewer';
import { VISIBILITY } from './access/visibility';
import { RememberedViewers, viewersOf } from './accounts/remembered-viewers';
import { appendChange, type Change } from './change-record';
import type { Clock } from './clock';
import { type Database, selectWhere, type Statements } from './database/database';
import { isDuplicate } from './database/failures';
import { DirectoryCache, directoryOf } from './directory-cache';
import type { EntityClass } from './database/row-mapper';
import { toldFailure } from './database/told-failure';
import { insertRows, updateRows } from './database/write-rows';
import { Facts } from './facts';
import { appendFigures } from './figure-ledger';
import type { Audit } from './entities/audit';
import { earlierAnswer, inFlight, noteAnswer, type Repeatable } from './idempotency';
import { type RestrictedBuilder, restrictedBuilder } from './restricted-builder';
import { ViewLog } from './trail/view-log';

/** What the door needs to know about the request it serves. */
export interface RequestFacts {
  readonly requestId: string | null;
  readonly repeatable: Repeatable | null;
}

export interface Door {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly trailKey: string;
  readonly request: RequestFacts;
}

/** What the contexts of one unit of work share. */
interface Unit {
  readonly on: Statements;
  readonly viewLog: ViewLog;
  /** The entities of which rows were changed. */
  readonly changed: Set<unknown>;
}

interface Identified extends ObjectLiteral {
  readonly id: string;
}
interface Versioned extends Identified {
  readonly version: number;
}

/** The rules of viewers, made once each: a viewer is one object for as long as it is remembered, and never changes. */
const RULES = new WeakMap<Viewer, Map<string, Condition>>();

/**
 * The only door to the data. Its fields are `private` and not `#private`, since Apollo copies the context of a request. It knows the viewer and the clock, hands out rows already restricted to what the viewer
 * may see, batches by id, and is the only place that writes. See docs/decisions/0003-one-door-to-the-data.md.
 */
export class RequestContext {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly facts: Facts;
  readonly viewLog: ViewLog;
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();
  private readonly door: Door;
  private readonly on: Statements;
  private readonly inUnit: boolean;

  constructor(door: Door, private readonly unit?: Unit) {
    this.door = door;
    this.viewer = door.viewer;
    this.clock = door.clock;
    this.on = unit?.on ?? door.database.outside;
    this.inUnit = unit !== undefined;
    this.facts = new Facts(this.on);
    this.viewLog = unit?.viewLog ?? new ViewLog(door);
  }

  /** The rule of an entity for this viewer, on rows called `alias`. Throws for an entity without a rule. */
  rule<T extends ObjectLiteral>(entity: EntityClass<T>, alias: string): Condition {
    const name = `${entity.name} ${alias}`;
    let known = RULES.get(this.viewer);
    if (!known) RULES.set(this.viewer, (known = new Map()));
    let condition = known.get(name);
    if (!condition) {
      const rule = VISIBILITY[entity.name];
      if (!rule) throw new Error(`${entity.name} has no visibility rule`);
      known.set(name, (condition = rule(this.viewer, alias)));
    }
    return condition;
  }

  /**
   * The rule of case text that is joined to a row of the same audit which the viewer sees: nothing more to ask where
   * both rules are the same, as they are for most, and asking twice is a third of such a statement.
   */
  textRule<T extends ObjectLiteral, X extends ObjectLiteral>(row: EntityClass<T>, text: EntityClass<X>, alias: string): Condition {
    return isSame(this.rule(row, alias), this.rule(text, alias)) ? ALWAYS : this.rule(text, alias);
  }

  /** A query over the rows this viewer may see. Add to it with `andWhere`. */
  rows<T extends ObjectLiteral>(entity: EntityClass<T>, alias: string): RestrictedBuilder<T> {
    return restrictedBuilder(this.door.database, this.on, entity, alias, this.rule(entity, alias));
  }

  /** What this request says about being repeated; null when it says nothing. */
  get repeatable(): Repeatable | null {
    return this.door.request.repeatable;
  }

  /** Raw statements for the named reads of this library. Whoever uses it puts the rule in. */
  get statements(): Statements {
    return this.on;
  }

  get database(): Database {
    return this.door.database;
  }

  /** The row, or null when it is missing or hidden. Batched outside a unit of work, read at once inside one. */
  async load<T extends Identified>(entity: EntityClass<T>, id: string | null): Promise<T | null> {
    if (id === null) return null;
    return this.batched(entity.name, (ids) => this.byIds(entity, ids), id);
  }

  /** The row. One *not found* for missing and hidden alike. */
  async require<T extends Identified>(entity: EntityClass<T>, id: string, field = 'id'): Promise<T> {
    const row = await this.load(entity, id);
    if (!row) throw notFound(entity.name.toLowerCase(), field);
    return row;
  }

  /** One loader a name: collects keys and reads them in one statement. Inside a unit of work nothing is kept. */
  async batched<V>(name: string, read: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>, key: string): Promise<V | null> {
    if (this.inUnit) return (await read([key])).get(key) ?? null;
    let loader = this.loaders.get(name) as DataLoader<string, V | null> | undefined;
    if (!loader) {
      loader = new DataLoader<string, V | null>(async (keys) => {
        const found = await read(keys);
        return keys.map((each) => found.get(each) ?? null);
      });
      this.loaders.set(name, loader as DataLoader<string, unknown>);
    }
    return loader.load(key);
  }

  /** Visible rows that meet a condition on `t`. */
  where<T extends ObjectLiteral>(entity: EntityClass<T>, where: Condition, tail = ''): Promise<T[]> {
    return selectWhere(this.door.database, this.on, entity, allOf([where, this.rule(entity, 't')]), tail);
  }

  /**
   * The rows of an audit that the viewer writes, text included, whatever the scopes of their token: what is merged with
   * a save or checked at submission must be all that is there. Never to be handed out.
   */
  ofOwnAudit<T extends ObjectLiteral>(entity: EntityClass<T>, audit: Audit, tail = ''): Promise<T[]> {
    if (audit.auditorId !== this.viewer.personId) throw new Error('Only the auditor of an audit reads its rows this way');
    return selectWhere(this.door.database, this.on, entity, condition('t.auditId = :auditId', { auditId: audit.id }), tail);
  }

  private async byIds<T extends Identified>(entity: EntityClass<T>, ids: readonly string[]): Promise<Map<string, T>> {
    const read = (wanted: readonly string[]) => this.where(entity, isOneOf('t.id', wanted, 'ids'));
    if (!this.inUnit && DirectoryCache.holds(entity) && this.rule(entity, 't') === ALWAYS) return directoryOf(this.database).rowsOf(ids, read);
    return new Map((await read(ids)).map((row) => [row.id, row]));
  }

  /**
   * The unit of work: all of it is there afterwards, or nothing; done again as a whole after a deadlock. A request
   * with an `Idempotency-Key` is done once. Joins the unit it is called in. No mail, hashing or HTTP inside.
   */
  async transaction<T extends Identified>(entity: EntityClass<T>, work: (tx: RequestContext) => Promise<T>): Promise<T> {
    if (this.inUnit) return work(this);
    const { database, request, viewer } = this.door;
    const actorId = viewer.tokenId ?? viewer.personId;
    const changed = new Set<unknown>();
    try {
      return await database.unit(async (on) => {
        const tx = new RequestContext(this.door, { on, viewLog: this.viewLog, changed });
        if (!request.repeatable) return work(tx);
        const earlier = await earlierAnswer(database, on, actorId, request.repeatable);
        if (earlier) return tx.asItStands(entity, earlier.entityId);
        const row = await work(tx);
        await noteAnswer(database, on, actorId, request.repeatable, entity.name, row.id, new Date().toISOString());
        return row;
      });
    } catch (error) {
      const done = await this.doneMeanwhile(entity, actorId, error);
      if (done) return done;
      if (isDuplicate(error) && request.repeatable) throw inFlight();
      throw toldFailure(error) ?? error;
    } finally {
      this.loaders.clear();
      if ([...changed].some((entity) => DirectoryCache.holds(entity))) directoryOf(database).forget();
      if ([...changed].some((entity) => RememberedViewers.dependOn(entity))) viewersOf(database).forgetAll();
    }
  }

  /** Of two requests with one key at once, the second fails on what the first has done: then it gets the same answer. */
  private async doneMeanwhile<T extends Identified>(entity: EntityClass<T>, actorId: string, error: unknown): Promise<T | null> {
    const { database, request } = this.door;
    if (!request.repeatable || !(error instanceof DomainError || isDuplicate(error))) return null;
    const earlier = await earlierAnswer(database, database.outside, actorId, request.repeatable);
    return earlier && this.asItStands(entity, earlier.entityId);
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
      const current = await this.asItStands(entity, row.id);
      throw conflict(
        `Somebody else changed this ${entity.name.toLowerCase()} in the meantime: you saw version ${seenVersion}, it is now ${current.version}. Nothing was saved; read it again and repeat your change.`,
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

  /** Appends what a step of an audit changes in the figures. */
  async count(before: Audit | null, after: Audit): Promise<void> {
    this.assertInUnit();
    await appendFigures(this.database, this.on, before, after, this.clock.now());
  }

  private async asItStands<T extends Identified>(entity: EntityClass<T>, id: string): Promise<T> {
    const [row] = await selectWhere(this.database, this.on, entity, condition('t.id = :id', { id }));
    if (!row) throw notFound(entity.name.toLowerCase());
    return row;
  }

  private asColumns<T extends ObjectLiteral>(entity: EntityClass<T>, row: Partial<T>): Record<string, unknown> {
    const mapper = this.database.mapper(entity);
    return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, mapper.toColumn(column, value)]));
  }

  private assertInUnit(): void {
    if (!this.inUnit) throw new Error('Write inside transaction()');
  }
}
