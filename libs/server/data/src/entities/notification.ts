import { Entity } from 'typeorm';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '@goodmark/server-graphql';
import { CountColumn, DayColumn, IdColumn, InstantColumn, KeyColumn, PrimaryIdColumn, TextColumn } from './columns';
import { NotificationKind } from './enums';

/** Whether something somebody was told is also sent by e-mail. */
export type MailState = 'WAITING' | 'SENDING' | 'SENT' | 'NONE';

@Entity('notification')
@ObjectType({ simpleResolvers: true, description: 'Something the viewer was told. It names audits and records by reference and says nothing of a case.' })
export class Notification {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  personId!: string;

  @Field(() => NotificationKind, { description: 'What they were told.' })
  @KeyColumn(30)
  kind!: NotificationKind;

  @Field(() => DateTimeScalar, { description: 'When.' })
  @InstantColumn()
  at!: string;

  @IdColumn({ nullable: true })
  byId!: string | null;

  /** The audit it is about; null where it is about a record of an instrument. */
  @IdColumn({ nullable: true })
  auditId!: string | null;

  @IdColumn({ nullable: true })
  recordId!: string | null;

  @IdColumn({ nullable: true })
  activityId!: string | null;

  /** The corrective action it is about; null where it is about the audit itself. */
  @IdColumn({ nullable: true })
  actionId!: string | null;

  @Field(() => String, { description: 'The reference of the audit or record.' })
  @KeyColumn(20)
  reference!: string;

  @Field(() => DateScalar, { description: 'The day the audit, the record or the corrective action was due when they were told.' })
  @DayColumn()
  dueOn!: string;

  @Field(() => String, { nullable: true, description: 'What whoever asks for the audit says.' })
  @TextColumn({ nullable: true })
  note!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they read it; null until then.' })
  @InstantColumn({ nullable: true })
  readAt!: string | null;

  /** What may be told once only, such as a reminder of one audit on one day. */
  @KeyColumn(100, { nullable: true })
  once!: string | null;

  @KeyColumn(10)
  mail!: MailState;

  /** In real time: from when it may be sent, or when it began to be sent or was sent. */
  @InstantColumn()
  mailAt!: string;

  @CountColumn()
  mailAttempts!: number;

  /** Which letter it is part of. */
  @IdColumn({ nullable: true })
  mailId!: string | null;
}
