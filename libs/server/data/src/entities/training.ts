import { Entity } from 'typeorm';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '@goodmark/server-graphql';
import { CountColumn, DayColumn, FlagColumn, IdColumn, KeyColumn, NameColumn, PrimaryIdColumn, TextColumn } from './columns';
import { Level } from './enums';
import { Versioned } from './versioned';

@Entity('auditor')
@ObjectType({ simpleResolvers: true, description: "A person's entry in the auditor register. Its id is the person's." })
export class Auditor extends Versioned {
  @Field(() => DateScalar, { nullable: true, description: 'The day their training was signed off.' })
  @DayColumn({ nullable: true })
  trainedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether they may be allocated audits now.' })
  @FlagColumn()
  active!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day they left the register.' })
  @DayColumn({ nullable: true })
  leftOn!: string | null;

  @Field(() => Int, { description: 'How many audits a month are expected of them; fewer of somebody part-time.' })
  @CountColumn()
  expectedPerMonth!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of leave, on which nothing is expected of them.' })
  @DayColumn({ nullable: true })
  pausedFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of leave; null while it is not known.' })
  @DayColumn({ nullable: true })
  pausedUntil!: string | null;
}

@Entity('cohort')
@ObjectType({ simpleResolvers: true, description: 'A group of people trained together to audit.' })
export class Cohort extends Versioned {
  @Field(() => String, { description: 'What the cohort is called.' })
  @NameColumn()
  name!: string;

  @Field(() => DateScalar, { description: 'The day of its first session.' })
  @DayColumn()
  startsOn!: string;
}

@Entity('cohort_session')
@ObjectType({ simpleResolvers: true, description: 'One half day of training.' })
export class CohortSession {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  cohortId!: string;

  @Field(() => DateScalar, { description: 'The day it is held.' })
  @DayColumn()
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'What it covers, a line each.' })
  @TextColumn({ nullable: true })
  content!: string | null;
}

@Entity('cohort_member')
@ObjectType({ simpleResolvers: true, description: 'One person in a training cohort.' })
export class CohortMember {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  cohortId!: string;

  @IdColumn()
  personId!: string;

  @Field(() => Level, { nullable: true, description: 'Their level when they joined.' })
  @KeyColumn(30, { nullable: true })
  level!: Level | null;

  @IdColumn({ nullable: true })
  practiceAuditId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the one-to-one feedback on the practice audit.' })
  @DayColumn({ nullable: true })
  feedbackOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day they were signed off as an auditor.' })
  @DayColumn({ nullable: true })
  signedOffOn!: string | null;
}
