import { Entity } from 'typeorm';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '@goodmark/server-graphql';
import { IdColumn, InstantColumn, KeyColumn, ListColumn, PrimaryIdColumn, TextColumn } from './columns';
import { AuditQuality, Grade, ModerationMode, ModerationResult, ViewHolder } from './enums';

@Entity('moderation')
@ObjectType({ simpleResolvers: true, description: "A senior manager's second look at an audit." })
export class Moderation {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  auditId!: string;

  @IdColumn()
  moderatorId!: string;

  /** Whose work it looked at, where the audit was taken from them since; null: of whoever audits it. */
  @IdColumn({ nullable: true })
  ofAuditorId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  @InstantColumn()
  at!: string;

  @Field(() => ModerationMode, { description: "Whether the moderator saw the auditor's grades first." })
  @KeyColumn(10)
  mode!: ModerationMode;

  @Field(() => ModerationResult, { description: 'How it ended.' })
  @KeyColumn(10)
  result!: ModerationResult;

  @Field(() => Grade, { description: "The auditor's overall grade." })
  @KeyColumn(20)
  overallFrom!: Grade;

  @Field(() => Grade, { nullable: true, description: "The moderator's overall grade; none when it was returned." })
  @KeyColumn(20, { nullable: true })
  overallTo!: Grade | null;

  @Field(() => Grade, { nullable: true, description: "The overall grade of a blind moderator before they saw the auditor's; kept for ever." })
  @KeyColumn(20, { nullable: true })
  blindOverall!: Grade | null;

  /** The 12 grades of a blind moderator before they saw the auditor's, packed in domain order. */
  @KeyColumn(12, { nullable: true })
  blindDomains!: string | null;

  @Field(() => AuditQuality, { nullable: true, description: 'How good the evidence of the audit is, whatever it says of the practice.' })
  @KeyColumn(20, { nullable: true })
  qualityEvidence!: AuditQuality | null;

  @Field(() => AuditQuality, { nullable: true, description: 'How good the analysis of the audit is.' })
  @KeyColumn(20, { nullable: true })
  qualityAnalysis!: AuditQuality | null;

  @Field(() => AuditQuality, { nullable: true, description: 'How well the audit keeps the child in focus.' })
  @KeyColumn(20, { nullable: true })
  qualityChildFocus!: AuditQuality | null;

  @Field(() => [ViewHolder], { nullable: true, description: 'Whose views the moderator checked were sought; null where that was not asked.' })
  @ListColumn({ nullable: true })
  viewsChecked!: ViewHolder[] | null;

  /* Case text, put here by the door from `ModerationText` when the viewer may read it. */
  @Field(() => String, { nullable: true, description: 'Why something was changed or returned. Case text.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'What the auditor was told. Case text.' })
  feedback?: string | null;

  @Field(() => String, { nullable: true, description: 'On the quality of the audit. Case text.' })
  qualityComment?: string | null;

  @Field(() => String, { nullable: true, description: 'On the views sought, where they could not all be checked. Case text.' })
  viewsComment?: string | null;
}

@Entity('moderation_text')
export class ModerationText {
  @PrimaryIdColumn()
  readonly moderationId!: string;

  @IdColumn()
  auditId!: string;

  @TextColumn({ nullable: true })
  reason!: string | null;

  @TextColumn({ nullable: true })
  feedback!: string | null;

  @TextColumn({ nullable: true })
  qualityComment!: string | null;

  @TextColumn({ nullable: true })
  viewsComment!: string | null;
}
