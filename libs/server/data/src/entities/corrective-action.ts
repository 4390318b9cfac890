import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '@goodmark/server-graphql';
import { CountColumn, DayColumn, IdColumn, InstantColumn, KeyColumn, TextColumn } from './columns';
import { ActionSource, ActionStatus } from './enums';
import { Versioned } from './versioned';

@Entity('corrective_action')
@ObjectType({ simpleResolvers: true, description: 'What must change on a case, who does it, by when.' })
export class CorrectiveAction extends Versioned {
  @IdColumn()
  auditId!: string;

  /** Keeps the actions of one audit in the order they were written. */
  @CountColumn()
  position!: number;

  @Field(() => String, { description: 'What must change. Case text.' })
  @TextColumn()
  what!: string;

  @IdColumn()
  ownerId!: string;

  @Field(() => DateScalar, { description: 'The first due date; it never changes.' })
  @DayColumn()
  firstDueOn!: string;

  @Field(() => DateScalar, { description: 'The due date as it stands.' })
  @DayColumn()
  dueOn!: string;

  @Field(() => ActionStatus, { description: 'Where it stands.' })
  @KeyColumn(30)
  status!: ActionStatus;

  @Field(() => ActionSource, { description: 'Who asked for it.' })
  @KeyColumn(10)
  source!: ActionSource;

  @IdColumn({ nullable: true })
  createdById!: string | null;

  /** Who does it while the owner is away. */
  @IdColumn({ nullable: true })
  deputyId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was done, as said when it was reported; null while it is open.' })
  @DayColumn({ nullable: true })
  doneOn!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was reported done.' })
  @InstantColumn({ nullable: true })
  doneAt!: string | null;

  @IdColumn({ nullable: true })
  doneById!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done, and what shows it. Case text.' })
  @TextColumn({ nullable: true })
  completion!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody other than the doer verified it.' })
  @InstantColumn({ nullable: true })
  verifiedAt!: string | null;

  @IdColumn({ nullable: true })
  verifiedById!: string | null;

  @Field(() => String, { nullable: true, description: 'How it was verified. Case text.' })
  @TextColumn({ nullable: true })
  verification!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed as no longer applicable.' })
  @InstantColumn({ nullable: true })
  calledOffAt!: string | null;

  /** The day of `calledOffAt`, so that being past a date is a comparison of days. */
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was closed as no longer applicable.' })
  @DayColumn({ nullable: true })
  calledOffOn!: string | null;

  @IdColumn({ nullable: true })
  calledOffById!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it no longer applies. Case text.' })
  @TextColumn({ nullable: true })
  calledOffReason!: string | null;

  /** Who approved that it no longer applies. */
  @IdColumn({ nullable: true })
  approvedById!: string | null;
}
