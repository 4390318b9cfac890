import { type ActivityKind, ExclusionReason, SamplingMethod, Service, StratifyBy } from '@goodmark/server-data';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@InputType({ description: 'How many cases are drawn from one stratum.' })
export class StratumNumberInput {
  @Field(() => String, { description: 'The stratum: key of a category, id of a team, or a service.' })
  stratum!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@InputType({ description: 'A case that must not be drawn.' })
export class NamedExclusionInput {
  @Field(() => String, { description: 'The reference of the case.' })
  reference!: string;

  @Field(() => String, { description: 'Why; kept with the sample.' })
  reason!: string;
}

@InputType({ description: 'How a sample is drawn.' })
export class SampleDrawInput {
  @Field(() => ID, { description: 'The activity it is for.' })
  activityId!: string;

  @Field(() => ID, { description: 'The sampling frame it is drawn from.' })
  frameId!: string;

  @Field(() => SamplingMethod, { description: 'How the cases are chosen.' })
  method!: SamplingMethod;

  @Field(() => Int, { nullable: true, description: 'How many cases. Give this or `share`, or `numbers` for a stratified sample.' })
  size?: number | null;

  @Field(() => Int, { nullable: true, description: 'Which share of the cases that can be drawn, in whole per cent.' })
  share?: number | null;

  @Field(() => StratifyBy, { nullable: true, description: 'What the strata are; for a stratified sample only.' })
  stratifiedBy?: StratifyBy | null;

  @Field(() => [StratumNumberInput], { nullable: true, description: 'How many cases from which stratum; in proportion to the strata when left out.' })
  numbers?: StratumNumberInput[] | null;

  @Field(() => Service, { nullable: true, description: "Only cases of this service; the activity's when left out, null for both." })
  service?: Service | null;

  @Field(() => [String], { nullable: true, description: "Only cases with one of these categories; the activity's when left out, an empty list for any." })
  categories?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Leave out cases audited in this many months; 12 when left out, but none for re-audits. 0 leaves out none.' })
  excludedMonths?: number | null;

  @Field(() => [NamedExclusionInput], { nullable: true, description: 'Cases that must not be drawn, each with its reason.' })
  exclusions?: NamedExclusionInput[] | null;

  @Field(() => String, { nullable: true, description: 'What decides which cases come first, at most 64 letters, digits and - . _ signs; made by the program when left out.' })
  seed?: string | null;

  @Field(() => [String], { nullable: true, description: 'The references of the cases of a purposive sample.' })
  references?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Why these cases, for a purposive sample.' })
  reason?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One stratum of a sample.' })
export class SampleStratum {
  @Field(() => String, { description: 'Key of a category, id of a team, or a service; empty where there are no strata.' })
  key!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => Int, { description: 'How many cases of the frame are in it.' })
  frame!: number;

  @Field(() => Int, { description: 'How many of them could be drawn.' })
  eligible!: number;

  @Field(() => Int, { description: 'How many are drawn from it.' })
  drawn!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many cases could not be drawn for one reason.' })
export class ExclusionCount {
  @Field(() => ExclusionReason, { description: 'The reason.' })
  reason!: ExclusionReason;

  @Field(() => Int, { description: 'How many cases.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a draw would draw from. Nothing is drawn.' })
export class SampleDrawPreview {
  @Field(() => Int, { description: 'How many cases of the frame are of the service and categories.' })
  population!: number;

  @Field(() => Int, { description: 'How many of them can be drawn.' })
  eligible!: number;

  @Field(() => Int, { description: 'How many would be drawn.' })
  size!: number;

  @Field(() => [ExclusionCount], { description: 'How many are left out, by reason.' })
  exclusions!: ExclusionCount[];

  @Field(() => [SampleStratum], { description: 'The strata, by name.' })
  strata!: SampleStratum[];

  @Field(() => [String], { description: 'What is wrong with the draw as it is asked for, a sentence each.' })
  problems!: string[];

  @Field(() => [String], { description: 'What may be given a thought, a sentence each.' })
  warnings!: string[];
}

/** Which kinds of activity look at cases of a frame. */
export const drawsCases = (kind: ActivityKind): boolean => kind !== 'PRACTICE_OBSERVATION';
