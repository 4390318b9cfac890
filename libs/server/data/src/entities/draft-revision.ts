import { Entity } from 'typeorm';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '@goodmark/server-graphql';
import { FlagColumn, IdColumn, InstantColumn, PrimaryIdColumn, TextColumn } from './columns';

/** A draft as it stood at the end of one sitting. Outside the chain of changes; kept until the audit is closed. */
@Entity('draft_revision')
@ObjectType({ simpleResolvers: true, description: 'A draft as it stood at the end of one sitting of about ten minutes. Read by its auditor alone.' })
export class DraftRevision {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  auditId!: string;

  /** Whose words they are. */
  @IdColumn()
  auditorId!: string;

  @Field(() => DateTimeScalar, { description: 'When the sitting began.' })
  @InstantColumn()
  startedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last saved in that sitting.' })
  @InstantColumn()
  savedAt!: string;

  /** Whether later saves leave it alone, however soon they come. */
  @FlagColumn()
  isOver!: boolean;

  /** What was written, as JSON; see `draft-revisions.ts`. */
  @TextColumn()
  content!: string;
}
