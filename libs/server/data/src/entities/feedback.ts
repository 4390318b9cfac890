import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '@goodmark/server-graphql';
import { DayColumn, FlagColumn, IdColumn, InstantColumn, PrimaryIdColumn, TextColumn } from './columns';
import { Versioned } from './versioned';

/** A feedback conversation. Corrected ones and withdrawn ones stay: what was said once is never overwritten. */
@Entity('feedback')
@ObjectType({ simpleResolvers: true, description: 'A conversation in which an auditor gives feedback to the case holder.' })
export class Feedback extends Versioned {
  @IdColumn()
  auditId!: string;

  @Field(() => DateScalar, { description: 'The day it was held.' })
  @DayColumn()
  heldOn!: string;

  @IdColumn()
  recordedById!: string;

  @Field(() => Boolean, { description: 'Whether the auditor took part.' })
  @FlagColumn()
  auditorTookPart!: boolean;

  @Field(() => Boolean, { description: 'Whether the case holder took part.' })
  @FlagColumn()
  caseHolderTookPart!: boolean;

  @Field(() => Boolean, { description: 'Whether the manager of the team took part.' })
  @FlagColumn()
  managerTookPart!: boolean;

  @Field(() => Boolean, { description: 'Whether the worker disagrees with the audit.' })
  @FlagColumn()
  disagrees!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a moderator answered the disagreement; null while it waits, or where there is none.' })
  @InstantColumn({ nullable: true })
  answeredAt!: string | null;

  @IdColumn({ nullable: true })
  answeredById!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the case holder added their own view; null where they have not.' })
  @InstantColumn({ nullable: true })
  ownViewAt!: string | null;

  /** The record that this one corrects. */
  @IdColumn({ nullable: true })
  replacesId!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn, or corrected by another record; null while it stands.' })
  @InstantColumn({ nullable: true })
  withdrawnAt!: string | null;

  @IdColumn({ nullable: true })
  withdrawnById!: string | null;
}

/** Somebody who took part in a feedback conversation. */
@Entity('feedback_participant')
export class FeedbackParticipant {
  @PrimaryIdColumn()
  readonly feedbackId!: string;

  @PrimaryIdColumn()
  readonly personId!: string;

  @IdColumn()
  auditId!: string;
}

/** The case text of a feedback conversation. */
@Entity('feedback_text')
export class FeedbackText {
  @PrimaryIdColumn()
  readonly feedbackId!: string;

  @IdColumn()
  auditId!: string;

  @TextColumn({ nullable: true })
  points!: string | null;

  @TextColumn({ nullable: true })
  workerView!: string | null;

  @TextColumn({ nullable: true })
  ownView!: string | null;

  @TextColumn({ nullable: true })
  disagreement!: string | null;

  @TextColumn({ nullable: true })
  answer!: string | null;

  @TextColumn({ nullable: true })
  absence!: string | null;

  @TextColumn({ nullable: true })
  withdrawnReason!: string | null;
}
