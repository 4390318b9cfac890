import { Entity } from 'typeorm';
import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar, MonthScalar } from '@goodmark/server-graphql';
import { CountColumn, DayColumn, IdColumn, InstantColumn, KeyColumn, ListColumn, MonthColumn, TextColumn } from './columns';
import { ActivityKind, AuditKind, AuditSource, AuditStatus, Grade, Level, ModerationChoice, ModerationGround, ModerationMode, SamplingMethod, Service } from './enums';
import { Versioned } from './versioned';

/** The 12-domain case audit. What was true of the case at allocation is frozen on it; see docs/decisions/0004. */
@Entity('audit')
@ObjectType({ simpleResolvers: true, description: 'An audit of one case file against the 12 domains.' })
export class Audit extends Versioned {
  @Field(() => String, { description: 'The reference people use, `AUD-2018-0021`.' })
  @KeyColumn(20)
  reference!: string;

  @Field(() => AuditKind, { description: 'Whether it counts: practice audits are in no figure.' })
  @KeyColumn(10)
  kind!: AuditKind;

  @Field(() => AuditStatus, { description: 'Where it stands in its life.' })
  @KeyColumn(20)
  status!: AuditStatus;

  @IdColumn({ nullable: true })
  activityId!: string | null;

  @IdColumn({ nullable: true })
  cohortId!: string | null;

  @IdColumn()
  caseId!: string;

  @IdColumn()
  auditorId!: string;

  @Field(() => Level, { nullable: true, description: "The auditor's level when it was allocated." })
  @KeyColumn(30, { nullable: true })
  auditorLevel!: Level | null;

  /** The auditor's team when it was allocated to them: figures by team stay as they were when people move. */
  @IdColumn({ nullable: true })
  auditorTeamId!: string | null;

  @IdColumn({ nullable: true })
  moderatorId!: string | null;

  @Field(() => MonthScalar, { nullable: true, description: "The activity's month." })
  @MonthColumn({ nullable: true })
  month!: string | null;

  @KeyColumn(30, { nullable: true })
  activityKind!: ActivityKind | null;

  @Field(() => String, { description: 'Version of the audit tool it is written in.' })
  @KeyColumn(20)
  instrumentVersion!: string;

  @Field(() => Service, { description: 'The service of the case when it was allocated.' })
  @KeyColumn(20)
  service!: Service;

  @IdColumn()
  serviceAreaId!: string;

  @IdColumn()
  teamId!: string;

  @Field(() => [String], { description: 'The categories of the case when it was allocated.' })
  @ListColumn()
  categories!: string[];

  @IdColumn({ nullable: true })
  caseHolderId!: string | null;

  @KeyColumn(20)
  samplingMethod!: SamplingMethod;

  @Field(() => DateScalar, { description: 'The day it is due.' })
  @DayColumn()
  dueOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was allocated.' })
  @InstantColumn()
  allocatedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its auditor first saved.' })
  @InstantColumn({ nullable: true })
  startedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted, the last time.' })
  @InstantColumn({ nullable: true })
  submittedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its moderation was completed.' })
  @InstantColumn({ nullable: true })
  moderatedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  @InstantColumn({ nullable: true })
  closedAt!: string | null;

  /** Set at submission, cleared on return. While a draft is written its overall grade stands in `AuditText`. */
  @KeyColumn(20, { nullable: true })
  auditorGrade!: Grade | null;

  @Field(() => Grade, { nullable: true, description: "The moderator's overall grade, once moderation is complete." })
  @KeyColumn(20, { nullable: true })
  moderatedGrade!: Grade | null;

  /** The grade that counts: the moderated one, else the auditor's, once submitted. A field resolver shows it, since it is covered in a blind moderation. */
  @KeyColumn(20, { nullable: true })
  outcome!: Grade | null;

  /** The 12 grades as figures count them, packed in domain order; see audit-statistics. */
  @KeyColumn(12, { nullable: true })
  auditorDomains!: string | null;

  @KeyColumn(12, { nullable: true })
  moderatedDomains!: string | null;

  /** Who let a conflict of interest of its auditor pass; the audit can then be submitted for all that. */
  @IdColumn({ nullable: true })
  exceptionById!: string | null;

  @Field(() => String, { nullable: true, description: 'Why a conflict of interest of its auditor may pass; null where there is none.' })
  @TextColumn({ nullable: true })
  exceptionReason!: string | null;

  @Field(() => AuditSource, { description: 'What it was written in.' })
  @KeyColumn(10)
  source!: AuditSource;

  /** Whether the activity's rule, or a person, chose it for moderation; null until it was submitted. */
  @Field(() => ModerationChoice, { nullable: true, description: 'Whether it was chosen for moderation; null until it is submitted.' })
  @KeyColumn(20, { nullable: true })
  moderationChoice!: ModerationChoice | null;

  /** Why it was chosen or was not. It may tell the grade, so a field resolver shows it. */
  @KeyColumn(20, { nullable: true })
  moderationGround!: ModerationGround | null;

  @Field(() => String, { nullable: true, description: 'What was said when somebody chose it by hand, or lifted the choice.' })
  @TextColumn({ nullable: true })
  moderationGroundReason!: string | null;

  /** What the rule of the activity said, whatever people did since: a random share counts by it. */
  @KeyColumn(20, { nullable: true })
  moderationRuled!: ModerationChoice | null;

  @Field(() => ModerationMode, { nullable: true, description: "How it is moderated: as its activity plans, or blind where its moderator wished; null until it is submitted." })
  @KeyColumn(10, { nullable: true })
  moderationMode!: ModerationMode | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When its blind moderator had graded and was shown the auditor's grades." })
  @InstantColumn({ nullable: true })
  moderationRevealedAt!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the feedback conversation was held; null while it is due, also when a moderation made it due again.' })
  @DayColumn({ nullable: true })
  feedbackHeldOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day it was filed on the child's record." })
  @DayColumn({ nullable: true })
  filedOn!: string | null;

  @IdColumn({ nullable: true })
  filedById!: string | null;

  @Field(() => Int, { nullable: true, description: 'How long its auditor spent on it, in minutes, as they say.' })
  @CountColumn({ nullable: true })
  minutesSpent!: number | null;

  /** The audit of the same case that this one looks at again. */
  @IdColumn({ nullable: true })
  previousAuditId!: string | null;
}
