import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '@goodmark/server-graphql';
import { DayColumn, IdColumn, KeyColumn, ListColumn } from './columns';
import { Service } from './enums';
import { Versioned } from './versioned';

@Entity('child_case')
@ObjectType({ simpleResolvers: true, description: "A child's case, known only by its reference in the case-management system." })
export class Case extends Versioned {
  @Field(() => String, { description: 'Reference in the case-management system. Never a name.' })
  @KeyColumn(40)
  reference!: string;

  @Field(() => Service, { description: 'The service that works with the child.' })
  @KeyColumn(20)
  service!: Service;

  @IdColumn()
  teamId!: string;

  @Field(() => [String], { description: 'Keys of the case categories.' })
  @ListColumn()
  categories!: string[];

  @IdColumn({ nullable: true })
  caseHolderId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the case was opened.' })
  @DayColumn({ nullable: true })
  openSince!: string | null;
}
