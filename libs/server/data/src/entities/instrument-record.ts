import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '@goodmark/server-graphql';
import { DayColumn, IdColumn, InstantColumn, KeyColumn, NameColumn, PrimaryIdColumn, PrimaryKeyColumn, TextColumn } from './columns';
import { Level, Service } from './enums';
import { InstrumentRecordStatus } from './instrument-enums';
import { Versioned } from './versioned';

/** What was recorded with an instrument besides the case audit tool. What was true of its subject at allocation is frozen on it. */
@Entity('instrument_record')
@ObjectType({ simpleResolvers: true, description: 'A record of an instrument: a practice observation or a supervision audit.' })
export class InstrumentRecord extends Versioned {
  @Field(() => String, { description: 'The reference people use, `OBS-2018-0001`; how it begins is the instrument\'s.' })
  @KeyColumn(20)
  reference!: string;

  @KeyColumn(40)
  instrumentKey!: string;

  /** The version in force when it was allocated: it stays the record's. */
  @KeyColumn(20)
  instrumentVersion!: string;

  @IdColumn()
  activityId!: string;

  @IdColumn()
  recorderId!: string;

  @Field(() => Level, { nullable: true, description: "The recorder's level when it was allocated." })
  @KeyColumn(30, { nullable: true })
  recorderLevel!: Level | null;

  /** The observed worker or the supervisee; null where the instrument is not about a person. */
  @IdColumn({ nullable: true })
  subjectPersonId!: string | null;

  /** The setting or the reference it is about, where it is not about a person. */
  @NameColumn({ nullable: true })
  subjectName!: string | null;

  @IdColumn({ nullable: true })
  subjectTeamId!: string | null;

  @IdColumn({ nullable: true })
  subjectServiceAreaId!: string | null;

  @Field(() => Service, { nullable: true, description: "The service of the subject's team when it was allocated; null for somebody in no team." })
  @KeyColumn(20, { nullable: true })
  service!: Service | null;

  @IdColumn({ nullable: true })
  supervisorId!: string | null;

  @Field(() => DateScalar, { description: 'The day it is due.' })
  @DayColumn()
  dueOn!: string;

  @Field(() => InstrumentRecordStatus, { description: 'Where it stands in its life.' })
  @KeyColumn(20)
  status!: InstrumentRecordStatus;

  @Field(() => DateTimeScalar, { description: 'When it was allocated.' })
  @InstantColumn()
  allocatedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its recorder first saved.' })
  @InstantColumn({ nullable: true })
  startedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted.' })
  @InstantColumn({ nullable: true })
  submittedAt!: string | null;

  /** Set at submission. While a draft is written its overall judgement stands among the answers, which its recorder alone reads. */
  @KeyColumn(30, { nullable: true })
  overall!: string | null;
}

/** What was answered to one item, by whoever had the record: who gets it later starts afresh, and what was written before stays. */
@Entity('instrument_answer')
export class InstrumentAnswer {
  @PrimaryIdColumn()
  readonly recordId!: string;

  @PrimaryIdColumn()
  readonly recorderId!: string;

  @PrimaryKeyColumn(40)
  readonly item!: string;

  @TextColumn({ nullable: true })
  value!: string | null;

  @TextColumn({ nullable: true })
  note!: string | null;
}
