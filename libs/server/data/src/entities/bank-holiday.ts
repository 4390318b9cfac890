import { Entity } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '@goodmark/server-graphql';
import { DayColumn, FlagColumn, NameColumn } from './columns';
import { Versioned } from './versioned';

@Entity('bank_holiday')
@ObjectType({ simpleResolvers: true, description: 'A bank holiday of England: no working day, when due dates are counted.' })
export class BankHoliday extends Versioned {
  @Field(() => DateScalar, { description: 'The day. No two have the same.' })
  @DayColumn()
  day!: string;

  @Field(() => String, { description: 'What it is called.' })
  @NameColumn()
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is kept. False where it was taken off: the day then counts as the day of the week it is.' })
  @FlagColumn()
  kept!: boolean;
}
