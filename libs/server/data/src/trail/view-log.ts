import type { Database } from '../database/database';
import { insertRows } from '../database/write-rows';
import type { Door } from '../door';
import { ViewRecord } from '../entities/trail';
import { newId } from '../new-id';

/** Requests whose view records are written together: one commit while the last one is under way, however many wait. */
class ViewRecordWriter {
  private pending: Partial<ViewRecord>[] = [];
  private next: Promise<void> | null = null;
  private current: Promise<void> = Promise.resolve();

  constructor(private readonly database: Database) {}

  /** Resolves once the row is committed; rejects when it could not be, with all that went with it. */
  write(row: Partial<ViewRecord>): Promise<void> {
    this.pending.push(row);
    this.next ??= this.current.then(() => this.flush());
    return this.next;
  }

  private flush(): Promise<void> {
    const rows = this.pending;
    this.pending = [];
    this.next = null;
    const written = this.database.single((alone) => insertRows(this.database, alone, ViewRecord, rows));
    this.current = written.catch(() => undefined);
    return written;
  }
}

const writers = new WeakMap<Database, ViewRecordWriter>();

function writerOf(database: Database): ViewRecordWriter {
  let writer = writers.get(database);
  if (!writer) writers.set(database, (writer = new ViewRecordWriter(database)));
  return writer;
}

/** Collects whose case text one request reads, and which referrals to the LADO, and writes it down before the answer leaves. */
export class ViewLog {
  private readonly auditIds = new Set<string>();

  constructor(private readonly door: Door) {}

  /** Notes that the case text of these audits, or these referrals to the LADO, are about to be shown. */
  note(auditIds: Iterable<string>): void {
    for (const id of auditIds) this.auditIds.add(id);
  }

  /**
   * One row a request, real time, with the name its document gives the operation. Throws when it cannot be written:
   * then the answer must not leave.
   */
  async write(operation: string | null): Promise<void> {
    if (this.auditIds.size === 0) return;
    const { database, viewer, request } = this.door;
    const auditIds = [...this.auditIds].join('\n');
    this.auditIds.clear();
    await writerOf(database).write({
      id: newId(), at: new Date().toISOString(), viewerId: viewer.personId, tokenId: viewer.tokenId, requestId: request.requestId,
      operation: operation?.slice(0, 100) ?? null, auditIds,
    });
  }
}
