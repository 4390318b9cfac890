import { BankHoliday, type ListPlan } from '@goodmark/server-data';
import { BooleanFilter, connectionType, DateFilter, type FieldFilter, type Order, orderType, PageArgs } from '@goodmark/server-graphql';
import { ArgsType, Field, InputType } from 'type-graphql';

@InputType({ description: 'Which bank holidays; everything given must hold.' })
export class BankHolidayWhere {
  @Field(() => DateFilter, { nullable: true, description: 'The day.' })
  day?: FieldFilter<string> | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is kept.' })
  kept?: FieldFilter<boolean> | null;
}

export const BankHolidayOrder = orderType('BankHoliday', { day: 'By day.' });

@ArgsType()
export class BankHolidaysArgs extends PageArgs {
  @Field(() => BankHolidayWhere, { nullable: true, description: 'Which bank holidays.' })
  where?: BankHolidayWhere | null;

  @Field(() => [BankHolidayOrder], { nullable: true, description: 'In which order; the earliest first when left out.' })
  orderBy?: Order[] | null;
}

export const BANK_HOLIDAYS: ListPlan = {
  filters: { day: 't.day', kept: 't.kept' },
  orders: { day: { column: 'day' } },
  usual: [{ field: 'day', direction: 'ASC' }],
};
export const BankHolidayConnection = connectionType(BankHoliday, 'BankHoliday');
