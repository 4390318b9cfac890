import { Entity } from 'typeorm';
import { CountColumn, IdColumn, InstantColumn, KeyColumn, PrimaryCountColumn, PrimaryIdColumn, PrimaryKeyColumn, TextColumn } from './columns';

/** One link of a record's chain of changes. Append only; see docs/decisions/0006-change-records.md. */
@Entity('change_record')
export class ChangeRecord {
  @PrimaryKeyColumn(30)
  readonly recordType!: string;

  @PrimaryKeyColumn(60)
  readonly recordId!: string;

  @PrimaryCountColumn()
  readonly seq!: number;

  @InstantColumn()
  at!: string;

  @IdColumn({ nullable: true })
  byId!: string | null;

  @IdColumn({ nullable: true })
  tokenId!: string | null;

  /** What was done, in one word: `created`, `moved`, `submitted`. */
  @KeyColumn(40)
  what!: string;

  /** Before, after and why, as the text that was hashed. */
  @TextColumn()
  payload!: string;

  @KeyColumn(32)
  salt!: string;

  @KeyColumn(64)
  hmac!: string;
}

/** Who looked at the case text of which audits, and at which referrals to the LADO, one row a request. */
@Entity('view_record')
export class ViewRecord {
  @PrimaryIdColumn()
  readonly id!: string;

  @InstantColumn()
  at!: string;

  @IdColumn()
  viewerId!: string;

  @IdColumn({ nullable: true })
  tokenId!: string | null;

  @KeyColumn(60, { nullable: true })
  requestId!: string | null;

  @KeyColumn(100, { nullable: true })
  operation!: string | null;

  /** Ids of the audits and referrals, one a line. */
  @TextColumn()
  auditIds!: string;
}

/** What a mutation with an `Idempotency-Key` answered, so that a repeat is answered and not done again. */
@Entity('idempotency')
export class Idempotency {
  @PrimaryIdColumn()
  readonly actorId!: string;

  @PrimaryKeyColumn(100)
  readonly key!: string;

  @KeyColumn(64)
  bodyHash!: string;

  @KeyColumn(40)
  entity!: string;

  @KeyColumn(60)
  entityId!: string;

  @InstantColumn()
  at!: string;
}

/** The next number of a human reference; numbers are handed out in blocks, so gaps are normal. */
@Entity('reference_counter')
export class ReferenceCounter {
  @PrimaryKeyColumn(20)
  readonly name!: string;

  @CountColumn()
  next!: number;
}

/** One row that says what this installation is. */
@Entity('installation')
export class Installation {
  @PrimaryKeyColumn(20)
  readonly id!: string;

  @InstantColumn()
  createdAt!: string;

  /** The fixed "today" of a demonstration; none on a real installation. */
  @KeyColumn(10, { nullable: true })
  demonstrationToday!: string | null;
}
