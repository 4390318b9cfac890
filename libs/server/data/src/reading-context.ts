import DataLoader from 'dataloader';
import { notFound } from '@goodmark/server-graphql';
import type { ObjectLiteral } from 'typeorm';
import { allOf, ALWAYS, type Condition, condition, isOneOf, isSame } from './access/condition';
import { mayCall, type Viewer } from './access/viewer';
import { VISIBILITY } from './access/visibility';
import type { Clock } from './clock';
import { type Database, selectWhere, type Statements } from './database/database';
import type { EntityClass } from './database/row-mapper';
import { DirectoryCache, directoryOf } from './directory-cache';
import type { Door } from './door';
import { Audit } from './entities/audit';
import { InstrumentAnswer, InstrumentRecord } from './entities/instrument-record';
import { Facts } from './facts';
import { recordWord } from './record-word';
import { type RestrictedBuilder, restrictedBuilder } from './restricted-builder';
import { signature } from './signature';
import { ViewLog } from './trail/view-log';
import type { Unit } from './unit-of-work';

export interface Identified extends ObjectLiteral {
  readonly id: string;
}

/** The rules of viewers, made once each: a viewer is one object for as long as it is remembered, and never changes. */
const RULES = new WeakMap<Viewer, Map<string, Condition>>();

/**
 * The side of the door that reads: hands out rows already restricted to what the viewer may see, batched by id. Its
 * fields are no `#private` ones, since Apollo copies the context of a request.
 */
export abstract class ReadingContext {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly facts: Facts;
  readonly viewLog: ViewLog;
  protected readonly loaders = new Map<string, DataLoader<string, unknown>>();
  protected readonly on: Statements;

  constructor(protected readonly door: Door, protected readonly unit?: Unit) {
    this.viewer = door.viewer;
    this.clock = door.clock;
    this.on = unit?.on ?? door.database.outside;
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
    // Remembered for the viewer, and asked on a day.
    return 'v_today' in condition.params ? { sql: condition.sql, params: { ...condition.params, v_today: this.clock.today() } } : condition;
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

  /** Raw statements for the named reads of this library. Whoever uses it puts the rule in. */
  get statements(): Statements {
    return this.on;
  }

  /** The keyed hash of a text for one purpose, by which what comes back from outside is known to be ours. */
  signatureOf(purpose: string, text: string): string {
    return signature(this.door.trailKey, purpose, text);
  }

  /** Whether this context reads and writes inside a unit of work. */
  get isInUnit(): boolean {
    return this.unit !== undefined;
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
    if (!row) throw notFound(recordWord(entity), field);
    return row;
  }

  /** One loader a name: collects keys and reads them in one statement. Inside a unit of work nothing is kept. */
  async batched<V>(name: string, read: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>, key: string): Promise<V | null> {
    if (this.unit) return (await read([key])).get(key) ?? null;
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
  visible<T extends ObjectLiteral>(entity: EntityClass<T>, where: Condition, tail = ''): Promise<T[]> {
    return selectWhere(this.door.database, this.on, entity, allOf([where, this.rule(entity, 't')]), tail);
  }

  /**
   * The audits of an activity whose plan the viewer keeps, whatever the scopes of their token: whoever takes it off the
   * schedule must miss none. Never to be handed out.
   */
  ofPlannedActivity(activityId: string): Promise<Audit[]> {
    if (!mayCall(this.viewer, 'Mutation.activityCancel').allowed) throw new Error('Only who plans activities reads their audits this way');
    return selectWhere(this.door.database, this.on, Audit, condition('t.activityId = :activityId', { activityId }));
  }

  /** The same of the records of its instrument. Never to be handed out. */
  recordsOfPlannedActivity(activityId: string): Promise<InstrumentRecord[]> {
    if (!mayCall(this.viewer, 'Mutation.activityCancel').allowed) throw new Error('Only who plans activities reads their records this way');
    return selectWhere(this.door.database, this.on, InstrumentRecord, condition('t.activityId = :activityId', { activityId }));
  }

  /**
   * The rows of an audit that the viewer writes, text included, whatever the scopes of their token: what is merged with
   * a save or checked at submission must be all that is there. Never to be handed out.
   */
  ofOwnAudit<T extends ObjectLiteral>(entity: EntityClass<T>, audit: Audit, tail = ''): Promise<T[]> {
    if (audit.auditorId !== this.viewer.personId) throw new Error('Only the auditor of an audit reads its rows this way');
    return selectWhere(this.door.database, this.on, entity, condition('t.auditId = :auditId', { auditId: audit.id }), tail);
  }

  /** The same of several audits at once, of those among them that the viewer writes. Never to be handed out as it is. */
  ofOwnAudits<T extends ObjectLiteral>(entity: EntityClass<T>, auditIds: readonly string[], tail = ''): Promise<T[]> {
    const own = condition('EXISTS (SELECT 1 FROM audit vo WHERE vo.id = t.auditId AND vo.auditorId = :me)', { me: this.viewer.personId });
    return selectWhere(this.door.database, this.on, entity, allOf([isOneOf('t.auditId', auditIds, 'ids'), own]), tail);
  }

  /** What the viewer answered on those of these records that they write, by the same right as the rows of their own audits. Never to be handed out as it is. */
  ofOwnRecords(recordIds: readonly string[]): Promise<InstrumentAnswer[]> {
    const own = condition('t.recorderId = :me AND EXISTS (SELECT 1 FROM instrument_record vo WHERE vo.id = t.recordId AND vo.recorderId = :me)', { me: this.viewer.personId });
    return selectWhere(this.door.database, this.on, InstrumentAnswer, allOf([isOneOf('t.recordId', recordIds, 'ids'), own]));
  }

  private async byIds<T extends Identified>(entity: EntityClass<T>, ids: readonly string[]): Promise<Map<string, T>> {
    const read = (wanted: readonly string[]) => this.visible(entity, isOneOf('t.id', wanted, 'ids'));
    if (!this.unit && DirectoryCache.holds(entity) && this.rule(entity, 't') === ALWAYS) return directoryOf(this.database).rowsOf(ids, read);
    return new Map((await read(ids)).map((row) => [row.id, row]));
  }
}
