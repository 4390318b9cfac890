import { Entity } from 'typeorm';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '@goodmark/server-graphql';
import { CountColumn, DayColumn, IdColumn, InstantColumn, KeyColumn, NameColumn, PrimaryIdColumn, PrimaryKeyColumn, TextColumn } from './columns';
import { ActionPlanStatus, PlanActionStatus, Rag } from './enums';
import { Versioned } from './versioned';

/** What a service must change, made from an activity's findings by its managers. It says nothing of a case. */
@Entity('action_plan')
@ObjectType({ simpleResolvers: true, description: "What a service must change, made from an activity's findings and followed in QA meetings." })
export class ActionPlan extends Versioned {
  @IdColumn()
  activityId!: string;

  @Field(() => String, { description: 'It in a line.' })
  @NameColumn()
  title!: string;

  @IdColumn()
  ownerId!: string;

  @Field(() => ActionPlanStatus, { description: 'Whether it is still followed.' })
  @KeyColumn(10)
  status!: ActionPlanStatus;
}

@Entity('plan_recommendation')
@ObjectType({ simpleResolvers: true, description: 'What the findings of an activity call for.' })
export class PlanRecommendation extends Versioned {
  @IdColumn()
  planId!: string;

  /** Keeps the recommendations of one plan in the order they were written. */
  @CountColumn()
  position!: number;

  @Field(() => String, { description: 'What is recommended.' })
  @TextColumn()
  text!: string;
}

@Entity('plan_action')
@ObjectType({ simpleResolvers: true, description: 'What is done about a recommendation, who does it, by when.' })
export class PlanAction extends Versioned {
  @IdColumn()
  planId!: string;

  @IdColumn()
  recommendationId!: string;

  @CountColumn()
  position!: number;

  @Field(() => String, { description: 'What is done.' })
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

  @Field(() => PlanActionStatus, { description: 'Where it stands.' })
  @KeyColumn(10)
  status!: PlanActionStatus;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was done, as said when it was reported; null while it is open.' })
  @DayColumn({ nullable: true })
  doneOn!: string | null;

  @IdColumn({ nullable: true })
  doneById!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done, and what shows it.' })
  @TextColumn({ nullable: true })
  completion!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody other than the doer verified it.' })
  @InstantColumn({ nullable: true })
  verifiedAt!: string | null;

  @IdColumn({ nullable: true })
  verifiedById!: string | null;

  @Field(() => String, { nullable: true, description: 'How it was verified.' })
  @TextColumn({ nullable: true })
  verification!: string | null;
}

/** A later date that an action of a plan was given. */
@Entity('plan_action_extension')
@ObjectType({ simpleResolvers: true, description: 'A later due date that an action of a plan was given.' })
export class PlanActionExtension {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  actionId!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  @InstantColumn()
  at!: string;

  @IdColumn()
  byId!: string;

  @Field(() => DateScalar, { description: 'The date it had before.' })
  @DayColumn()
  fromDueOn!: string;

  @Field(() => DateScalar, { description: 'The date it was given.' })
  @DayColumn()
  dueOn!: string;

  @Field(() => String, { description: 'Why.' })
  @TextColumn()
  reason!: string;
}

@Entity('plan_meeting')
@ObjectType({ simpleResolvers: true, description: 'A meeting that looked at a plan. What it found is kept as it was.' })
export class PlanMeeting {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  planId!: string;

  /** Counts the meetings of one plan from 1. */
  @Field(() => Int, { description: 'Counts the meetings of one plan from 1.' })
  @CountColumn()
  seq!: number;

  @Field(() => DateScalar, { description: 'The day it was held.' })
  @DayColumn()
  heldOn!: string;

  @InstantColumn()
  at!: string;

  @IdColumn()
  byId!: string;

  @Field(() => String, { nullable: true, description: 'What was said and agreed.' })
  @TextColumn({ nullable: true })
  notes!: string | null;
}

@Entity('plan_meeting_action')
@ObjectType({ simpleResolvers: true, description: 'How a meeting found one action of the plan.' })
export class PlanMeetingAction {
  @PrimaryKeyColumn(36)
  readonly meetingId!: string;

  @PrimaryKeyColumn(36)
  readonly actionId!: string;

  @Field(() => Rag, { description: 'How it stood, by the rule.' })
  @KeyColumn(10)
  rag!: Rag;

  @Field(() => PlanActionStatus, { description: 'Where it stood.' })
  @KeyColumn(10)
  status!: PlanActionStatus;

  @Field(() => DateScalar, { description: 'The due date it had.' })
  @DayColumn()
  dueOn!: string;
}
