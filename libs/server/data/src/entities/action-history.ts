import { Entity } from 'typeorm';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '@goodmark/server-graphql';
import { DayColumn, IdColumn, InstantColumn, PrimaryIdColumn, TextColumn } from './columns';

/** A later date that a corrective action was given. The first date stays on the action for ever. */
@Entity('action_extension')
@ObjectType({ simpleResolvers: true, description: 'A later due date that a corrective action was given.' })
export class ActionExtension {
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

  @Field(() => String, { description: 'Why. Case text.' })
  @TextColumn()
  reason!: string;

  @IdColumn()
  approvedById!: string;
}

/** A report that an action is done which did not hold: what was said then is kept here, and the action is to be done again. */
@Entity('action_return')
@ObjectType({ simpleResolvers: true, description: 'A report that an action is done which did not hold.' })
export class ActionReturn {
  @Field(() => ID, { description: 'Opaque id.' })
  @PrimaryIdColumn()
  readonly id!: string;

  @IdColumn()
  actionId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent back.' })
  @InstantColumn()
  at!: string;

  @IdColumn()
  byId!: string;

  @Field(() => String, { description: 'Why it is not done yet. Case text.' })
  @TextColumn()
  reason!: string;

  @Field(() => DateScalar, { description: 'The day on which it was said to be done.' })
  @DayColumn()
  doneOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was reported done.' })
  @InstantColumn()
  doneAt!: string;

  @IdColumn()
  doneById!: string;

  @Field(() => String, { nullable: true, description: 'What was said to be done. Case text.' })
  @TextColumn({ nullable: true })
  completion!: string | null;
}
