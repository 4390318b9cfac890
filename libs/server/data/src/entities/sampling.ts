import { Entity } from 'typeorm';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '@goodmark/server-graphql';
import { CountColumn, DayColumn, IdColumn, KeyColumn, ListColumn, NameColumn, PrimaryIdColumn, PrimaryKeyColumn, TextColumn } from './columns';
import { DrawStatus, ExclusionReason, FrameStatus, SampleCaseStatus, SamplingMethod, Service, StratifyBy } from './enums';
import { Versioned } from './versioned';

@Entity('sample_frame')
@ObjectType({ simpleResolvers: true, description: 'A list of open cases as it was imported: what samples are drawn from. It never changes.' })
export class SampleFrame extends Versioned {
  @IdColumn()
  byId!: string;

  @IdColumn()
  uploadId!: string;

  @Field(() => String, { description: 'The file it came from.' })
  @NameColumn()
  source!: string;

  @Field(() => DateScalar, { description: 'The day on which the cases were open: when the list was taken from the case system.' })
  @DayColumn()
  takenOn!: string;

  @Field(() => Int, { description: 'How many cases it has.' })
  @CountColumn()
  rowCount!: number;

  @Field(() => Int, { description: 'How many rows of the file were left out, each with its reason.' })
  @CountColumn()
  rejectedCount!: number;

  @Field(() => String, { description: 'SHA-256 over all rows by reference: two frames with the same one hold the same cases.' })
  @KeyColumn(64)
  fingerprint!: string;

  @Field(() => FrameStatus, { description: 'Whether samples are drawn from it.' })
  @KeyColumn(20)
  status!: FrameStatus;
}

/** What was true of a case when its frame was imported. */
@ObjectType({ simpleResolvers: true, description: 'What was true of a case when its sampling frame was imported.' })
export abstract class FramedCase {
  @Field(() => Service, { description: 'The service that works with the child.' })
  @KeyColumn(20)
  service!: Service;

  @IdColumn()
  serviceAreaId!: string;

  @IdColumn()
  teamId!: string;

  @Field(() => [String], { description: 'Keys of its case categories; it is stratified by the first.' })
  @ListColumn()
  categories!: string[];

  @IdColumn({ nullable: true })
  caseHolderId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the case was opened.' })
  @DayColumn({ nullable: true })
  openSince!: string | null;
}

@Entity('sample_frame_row')
@ObjectType({ simpleResolvers: true, description: 'One open case of a sampling frame.' })
export class SampleFrameRow extends FramedCase {
  @PrimaryKeyColumn(36)
  frameId!: string;

  @Field(() => String, { description: 'The reference of the case in the case-management system.' })
  @PrimaryKeyColumn(40)
  reference!: string;

  @Field(() => String, { nullable: true, description: 'What the children of one family share in the file.' })
  @KeyColumn(40, { nullable: true })
  siblings!: string | null;
}

@Entity('sample_draw')
@ObjectType({ simpleResolvers: true, description: 'A sample of cases drawn for an activity, with all that is needed to draw it again.' })
export class SampleDraw extends Versioned {
  @IdColumn()
  activityId!: string;

  @IdColumn()
  frameId!: string;

  @IdColumn()
  byId!: string;

  @Field(() => SamplingMethod, { description: 'How the cases were chosen.' })
  @KeyColumn(20)
  method!: SamplingMethod;

  @Field(() => Service, { nullable: true, description: 'Only cases of this service could be drawn; null for both.' })
  @KeyColumn(20, { nullable: true })
  service!: Service | null;

  @Field(() => [String], { description: 'Only cases with one of these categories could be drawn; none given means any.' })
  @ListColumn()
  categories!: string[];

  @Field(() => Int, { description: 'How many cases were asked for.' })
  @CountColumn()
  size!: number;

  @Field(() => Int, { nullable: true, description: 'The share of the cases that could be drawn, in whole per cent, where the size came from it.' })
  @CountColumn({ nullable: true })
  share!: number | null;

  @Field(() => String, { nullable: true, description: 'What decides which cases come first; null for a purposive sample.' })
  @KeyColumn(64, { nullable: true })
  seed!: string | null;

  @Field(() => StratifyBy, { nullable: true, description: 'What the strata are; null where there are none.' })
  @KeyColumn(20, { nullable: true })
  stratifiedBy!: StratifyBy | null;

  /** JSON list of `{ key, frame, drawn, fixed }`, by key. */
  @TextColumn()
  strata!: string;

  /** JSON list of the strata of refills, in the order asked for. */
  @TextColumn()
  refills!: string;

  @Field(() => Int, { nullable: true, description: 'Cases audited in this many months before the draw were left out; null where none were for that.' })
  @CountColumn({ nullable: true })
  excludedMonths!: number | null;

  @Field(() => Int, { description: 'How many cases of the frame are of the service and categories.' })
  @CountColumn()
  population!: number;

  @Field(() => Int, { description: 'How many of them could be drawn once exclusions were taken out.' })
  @CountColumn()
  eligible!: number;

  @Field(() => String, { description: 'The fingerprint of the frame when the sample was drawn.' })
  @KeyColumn(64)
  frameFingerprint!: string;

  @Field(() => String, { nullable: true, description: 'Why these cases, for a purposive sample.' })
  @TextColumn({ nullable: true })
  reason!: string | null;

  @Field(() => DrawStatus, { description: 'Whether it stands.' })
  @KeyColumn(20)
  status!: DrawStatus;
}

@Entity('sample_exclusion')
@ObjectType({ simpleResolvers: true, description: 'A case of the frame that could not be drawn.' })
export class SampleExclusion {
  @PrimaryKeyColumn(36)
  drawId!: string;

  @Field(() => String, { description: 'The reference of the case.' })
  @PrimaryKeyColumn(40)
  reference!: string;

  @Field(() => ExclusionReason, { description: 'Why it was left out.' })
  @KeyColumn(30)
  reason!: ExclusionReason;

  @Field(() => String, { nullable: true, description: 'The reason in words, where somebody named the case.' })
  @TextColumn({ nullable: true })
  note!: string | null;
}

@Entity('sample_case')
@ObjectType({ simpleResolvers: true, description: 'A drawn case, with what was true of it when the frame was imported.' })
export class SampleCase extends FramedCase {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  drawId!: string;

  @Field(() => Int, { description: 'Its place in the sample, from 1.' })
  @CountColumn()
  position!: number;

  @Field(() => String, { description: 'The reference of the case in the case-management system.' })
  @KeyColumn(40)
  reference!: string;

  @Field(() => String, { nullable: true, description: 'The stratum it was drawn from: a category, the id of a team, or a service; null where there are none.' })
  @KeyColumn(60, { nullable: true })
  stratum!: string | null;

  @Field(() => Int, { description: 'Which refill it came with, from 1; 0 for the sample as first drawn.' })
  @CountColumn()
  refill!: number;

  @Field(() => SampleCaseStatus, { description: 'Whether it can be used.' })
  @KeyColumn(20)
  status!: SampleCaseStatus;

  @Field(() => String, { nullable: true, description: 'Why it proved unsuitable.' })
  @TextColumn({ nullable: true })
  reason!: string | null;

  @IdColumn({ nullable: true })
  auditId!: string | null;
}
