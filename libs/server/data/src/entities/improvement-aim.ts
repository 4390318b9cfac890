import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '@goodmark/server-graphql';
import { DayColumn, IdColumn, KeyColumn, NameColumn, PrimaryKeyColumn, TextColumn } from './columns';
import { AimStatus } from './enums';
import { Versioned } from './versioned';

/** What is to be brought about, and which activities look whether it was. */
@ObjectType({ simpleResolvers: true, description: 'What is to be brought about.' })
export abstract class ImprovementAim extends Versioned {
  @Field(() => String, { description: 'It in a line.' })
  @NameColumn()
  title!: string;

  @Field(() => String, { nullable: true, description: 'It in full.' })
  @TextColumn({ nullable: true })
  text!: string | null;

  @IdColumn({ nullable: true })
  ownerId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when.' })
  @DayColumn({ nullable: true })
  dueOn!: string | null;

  @Field(() => AimStatus, { description: 'How far it has come.' })
  @KeyColumn(20)
  status!: AimStatus;

  @Field(() => String, { nullable: true, description: 'How it is known to be achieved, or why it was withdrawn.' })
  @TextColumn({ nullable: true })
  outcome!: string | null;
}

@Entity('inspection_recommendation')
@ObjectType({ simpleResolvers: true, description: 'What an inspection recommended.' })
export class InspectionRecommendation extends ImprovementAim {
  @Field(() => String, { description: 'Which inspection.' })
  @NameColumn()
  inspection!: string;

  @Field(() => DateScalar, { description: 'The day the inspection was published.' })
  @DayColumn()
  publishedOn!: string;
}

@Entity('improvement_objective')
@ObjectType({ simpleResolvers: true, description: 'An objective of the improvement plan.' })
export class ImprovementObjective extends ImprovementAim {
  @Field(() => String, { description: 'The plan it belongs to.' })
  @NameColumn()
  plan!: string;
}

/** Which recommendations and objectives an activity answers to. */
@Entity('activity_link')
export class ActivityLink {
  @PrimaryKeyColumn(36)
  activityId!: string;

  /** The id of a recommendation or an objective. */
  @PrimaryKeyColumn(36)
  aimId!: string;
}
