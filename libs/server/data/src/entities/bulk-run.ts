import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn, PrimaryIdColumn, TextColumn } from './columns';

/** What one mutation did to many rows, a result for each, so that a repeated request is answered and not done again. */
@Entity('bulk_run')
export class BulkRun {
  @PrimaryIdColumn()
  readonly id!: string;

  @InstantColumn()
  at!: string;

  @IdColumn()
  byId!: string;

  /** The mutation, `activityCopy`. */
  @KeyColumn(40)
  what!: string;

  /** The results in the order asked for, as JSON: ids and sentences, never case text. */
  @TextColumn()
  results!: string;
}
