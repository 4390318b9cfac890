import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn, ListColumn, NameColumn, PrimaryIdColumn, PrimaryKeyColumn } from './columns';
import type { FeedKind } from './enums';

/** How a person signs in with a password. Never a GraphQL type. */
@Entity('account')
export class Account {
  @PrimaryIdColumn()
  readonly personId!: string;

  /** argon2id, in the usual encoded form; none until the one-time link was used. */
  @KeyColumn(200, { nullable: true })
  passwordHash!: string | null;

  /** SHA-256 of the one-time link's secret. */
  @KeyColumn(64, { nullable: true })
  linkHash!: string | null;

  @InstantColumn({ nullable: true })
  linkExpiresAt!: string | null;
}

/** A signed-in browser. Only the hash of the cookie is kept. */
@Entity('session')
export class Session {
  @PrimaryKeyColumn(64)
  readonly idHash!: string;

  @IdColumn()
  personId!: string;

  @InstantColumn()
  createdAt!: string;

  @InstantColumn()
  lastSeenAt!: string;

  @InstantColumn()
  expiresAt!: string;
}

/** A program's way in: acts as its person, cut down to its scopes. Only the hash of the secret is kept. */
@Entity('token')
export class Token {
  @PrimaryIdColumn()
  readonly id!: string;

  @NameColumn()
  name!: string;

  @IdColumn()
  personId!: string;

  @KeyColumn(64)
  secretHash!: string;

  @ListColumn()
  scopes!: string[];

  @InstantColumn()
  createdAt!: string;

  @InstantColumn()
  expiresAt!: string;

  @InstantColumn({ nullable: true })
  revokedAt!: string | null;
}

/** A private address at which a calendar program reads due dates. Only the hash of its secret is kept. Never a GraphQL type. */
@Entity('feed')
export class Feed {
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  personId!: string;

  @KeyColumn(20)
  kind!: FeedKind;

  @KeyColumn(64)
  secretHash!: string;

  @InstantColumn()
  createdAt!: string;

  /** About when it was last read. */
  @InstantColumn({ nullable: true })
  lastReadAt!: string | null;

  @InstantColumn({ nullable: true })
  revokedAt!: string | null;
}
