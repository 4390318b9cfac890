import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '@goodmark/server-graphql';
import { CountColumn, DayColumn, IdColumn, KeyColumn, TextColumn } from './columns';
import { ActionSource, ActionStatus } from './enums';
import { Versioned } from './versioned';

@Entity('corrective_action')
@ObjectType({ simpleResolvers: true, description: 'What must change on a case, who does it, by when.' })
export class CorrectiveAction extends Versioned {
  @IdColumn()
  auditId!: string;

  /** Keeps the actions of one audit in the order they were written. */
  @CountColumn()
  position!: number;

  @Field(() => String, { description: 'What must change. Case text.' })
  @TextColumn()
  what!: string;

  @IdColumn()
  ownerId!: string;

  @Field(() => DateScalar, { description: 'The first due date; it never changes.' })
  @DayColumn()
  firstDueOn!: string;

  @Field(() => DateScalar, { description: 'The due date as it stands.' })
  @DayColumn()
  dueOn!: string;

  @Field(() => ActionStatus, { description: 'Where it stands.' })
  @KeyColumn(30)
  status!: ActionStatus;

  @Field(() => ActionSource, { description: 'Who asked for it.' })
  @KeyColumn(10)
  source!: ActionSource;

  @IdColumn({ nullable: true })
  createdById!: string | null;
}
