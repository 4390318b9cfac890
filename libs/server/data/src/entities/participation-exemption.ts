import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar, MonthScalar } from '@goodmark/server-graphql';
import { IdColumn, InstantColumn, MonthColumn, TextColumn } from './columns';
import { Versioned } from './versioned';

@Entity('participation_exemption')
@ObjectType({ simpleResolvers: true, description: 'Months in which a manager need not take part in QA.' })
export class ParticipationExemption extends Versioned {
  @IdColumn()
  personId!: string;

  @Field(() => MonthScalar, { description: 'The first month.' })
  @MonthColumn()
  fromMonth!: string;

  @Field(() => MonthScalar, { nullable: true, description: 'The last month; null while it is not known.' })
  @MonthColumn({ nullable: true })
  untilMonth!: string | null;

  @Field(() => String, { description: 'Why.' })
  @TextColumn()
  reason!: string;

  @IdColumn()
  approvedById!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn; null while it stands.' })
  @InstantColumn({ nullable: true })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  @TextColumn({ nullable: true })
  withdrawnReason!: string | null;
}
