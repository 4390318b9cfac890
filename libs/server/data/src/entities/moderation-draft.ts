import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '@goodmark/server-graphql';
import { IdColumn, InstantColumn, KeyColumn, TextColumn } from './columns';
import type { Grade } from './enums';
import { Versioned } from './versioned';

/** What a moderator has filled in and not yet decided; one a moderator and audit, seen by that moderator alone. */
@Entity('moderation_draft')
@ObjectType({ simpleResolvers: true, description: 'What the viewer has filled in of a moderation and not yet decided. Case text, seen by nobody else.' })
export class ModerationDraft extends Versioned {
  @IdColumn()
  auditId!: string;

  @IdColumn()
  moderatorId!: string;

  /** `ModerationDraftContent` as JSON. */
  @TextColumn()
  content!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the viewer was shown the auditor's grades, and their own blind ones were kept for ever; null until then." })
  @InstantColumn({ nullable: true })
  revealedAt!: string | null;

  @KeyColumn(20, { nullable: true })
  blindOverall!: Grade | null;

  @KeyColumn(12, { nullable: true })
  blindDomains!: string | null;
}
