import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CountColumn, InstantColumn, PrimaryIdColumn } from './columns';

/** What every record has that people change: an id made by the program, a version for compare-and-set, and its times. */
@ObjectType({ simpleResolvers: true, description: 'A record that is changed by version.' })
export abstract class Versioned {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @Field(() => Int, { description: 'Send it back with an update: a stale version is a CONFLICT.' })
  @CountColumn()
  readonly version!: number;

  @InstantColumn()
  readonly createdAt!: string;

  @InstantColumn()
  readonly updatedAt!: string;
}
