import { Entity } from 'typeorm';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar, MonthScalar } from '@goodmark/server-graphql';
import { CountColumn, DayColumn, IdColumn, InstantColumn, KeyColumn, ListColumn, MonthColumn, NameColumn, PrimaryIdColumn, TextColumn } from './columns';
import { ActivityKind, ActivityStatus, ModerationMode, ModerationPick, ModerationRule, Origin, SamplingMethod, Service } from './enums';

/** The columns of an activity's plan: what a revision keeps. */
@ObjectType({ simpleResolvers: true, description: 'What is planned of an activity.' })
export abstract class ActivityPlan {
  @Field(() => MonthScalar, { description: 'The month it is planned for.' })
  @MonthColumn()
  month!: string;

  @Field(() => String, { description: 'What it is called on the schedule.' })
  @NameColumn()
  title!: string;

  @Field(() => ActivityKind, { description: 'What kind of QA it is.' })
  @KeyColumn(30)
  kind!: ActivityKind;

  @Field(() => Origin, { description: 'Why it is on the schedule.' })
  @KeyColumn(30)
  origin!: Origin;

  @Field(() => Service, { nullable: true, description: 'The service it looks at; none when both.' })
  @KeyColumn(20, { nullable: true })
  service!: Service | null;

  @Field(() => [String], { description: 'Keys of the case categories it looks at; none given means any.' })
  @ListColumn()
  categories!: string[];

  @Field(() => String, { nullable: true, description: 'Version of the audit tool it uses.' })
  @KeyColumn(20, { nullable: true })
  instrumentVersion!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many records are to be looked at.' })
  @CountColumn({ nullable: true })
  targetCount!: number | null;

  @Field(() => SamplingMethod, { description: 'How its cases are chosen.' })
  @KeyColumn(20)
  samplingMethod!: SamplingMethod;

  @IdColumn({ nullable: true })
  leadId!: string | null;

  @Field(() => ModerationRule, { description: 'How audits are picked for moderation.' })
  @KeyColumn(20)
  moderationRule!: ModerationRule;

  @Field(() => Int, { nullable: true, description: 'Share of the audits to be moderated, in whole per cent.' })
  @CountColumn({ nullable: true })
  moderationRate!: number | null;

  @Field(() => [ModerationPick], { nullable: true, description: 'Which audits the rule `BY_RULE` picks: one that holds is enough. Null with the other rules.' })
  @ListColumn({ nullable: true })
  moderationPicks!: ModerationPick[] | null;

  @Field(() => ModerationMode, { nullable: true, description: "Whether its moderators grade before they see the auditors' grades; open when null." })
  @KeyColumn(10, { nullable: true })
  moderationMode!: ModerationMode | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day its audits are due.' })
  @DayColumn({ nullable: true })
  auditDueOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day its report is due.' })
  @DayColumn({ nullable: true })
  reportDueOn!: string | null;

  @Field(() => ActivityStatus, { description: 'Where it stands.' })
  @KeyColumn(20)
  status!: ActivityStatus;
}

@Entity('activity')
@ObjectType({ simpleResolvers: true, description: 'One planned piece of QA in one month.' })
export class Activity extends ActivityPlan {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @Field(() => Int, { description: 'Send it back with an update: a stale version is a CONFLICT.' })
  @CountColumn()
  readonly version!: number;

  /** What a random share of its audits is drawn with; see docs/decisions/0021. */
  @KeyColumn(64, { nullable: true })
  moderationSeed!: string | null;

  @InstantColumn()
  readonly createdAt!: string;

  @InstantColumn()
  readonly updatedAt!: string;
}

@Entity('activity_revision')
@ObjectType({ simpleResolvers: true, description: 'The full plan of an activity as it stood after one change.' })
export class ActivityRevision extends ActivityPlan {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  activityId!: string;

  @Field(() => Int, { description: 'Counts the revisions of one activity from 1.' })
  @CountColumn()
  seq!: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  @InstantColumn()
  at!: string;

  @IdColumn({ nullable: true })
  byId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the plan was changed.' })
  @TextColumn({ nullable: true })
  reason!: string | null;
}
