import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn, PrimaryIdColumn, TextColumn } from './columns';

/**
 * What somebody had written on an audit that was taken from them. Nobody reads it, neither its auditor nor whoever has
 * the audit now: it has no type in the API, and is only ever put back on the audit when its auditor gets it back.
 */
@Entity('sealed_draft')
export class SealedDraft {
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  auditId!: string;

  /** Whose words they are. */
  @IdColumn()
  auditorId!: string;

  @InstantColumn()
  sealedAt!: string;

  @IdColumn()
  sealedById!: string;

  /** Where the audit stood: in progress or returned. */
  @KeyColumn(20)
  status!: 'IN_PROGRESS' | 'RETURNED';

  @InstantColumn({ nullable: true })
  startedAt!: string | null;

  /** When they had submitted it, where a moderator sent it back since. */
  @InstantColumn({ nullable: true })
  submittedAt!: string | null;

  /** Judgements, texts, views and corrective actions, as JSON. */
  @TextColumn()
  content!: string;
}
