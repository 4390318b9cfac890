import { Entity } from 'typeorm';
import { Field, Int, ObjectType } from 'type-graphql';
import { CountColumn } from './columns';
import { Versioned } from './versioned';

/** The id of the one row. */
export const PROGRAMME_SETTINGS_ID = 'programme-settings';

/** What a council decides about how its programme runs. There is one row of it. */
@Entity('programme_settings')
@ObjectType({ simpleResolvers: true, description: 'What is decided about how the programme runs.' })
export class ProgrammeSettings extends Versioned {
  @Field(() => Int, { description: 'How many working days before a corrective action is due its owner is told; 0: not at all.' })
  @CountColumn()
  dueSoonDays!: number;

  @Field(() => Int, { nullable: true, description: 'After how many days overdue the team manager of the case is told; null: never.' })
  @CountColumn({ nullable: true })
  teamManagerDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'After how many days overdue the operational lead is told; null: never.' })
  @CountColumn({ nullable: true })
  operationalLeadDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'After how many days overdue the strategic lead is told; null: never.' })
  @CountColumn({ nullable: true })
  strategicLeadDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'After how many days overdue the director is told; null: never.' })
  @CountColumn({ nullable: true })
  directorDays!: number | null;
}
