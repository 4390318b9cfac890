import { BankHoliday, page, RequestContext } from '@goodmark/server-data';
import type { Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { BANK_HOLIDAYS, BankHolidayConnection, BankHolidaysArgs } from './holiday-list';
import { BankHolidayChangeInput, BankHolidayCreateInput, changeHoliday, createHoliday } from './keep-holidays';

@Resolver(() => BankHoliday)
export class HolidayResolver {
  @Query(() => BankHolidayConnection, { description: 'The bank holidays by which due dates are counted. Permission: staff; scope schedule:read.' })
  bankHolidays(@Ctx() ctx: RequestContext, @Args(() => BankHolidaysArgs) args: BankHolidaysArgs): Promise<Page<BankHoliday>> {
    return page(ctx, BankHoliday, args, BANK_HOLIDAYS);
  }

  @Mutation(() => BankHoliday, { description: 'Adds a bank holiday; due dates that were set before stay. Permission: administrator or quality lead; scope schedule:write.' })
  bankHolidayCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BankHolidayCreateInput, { description: 'The day and its name.' }) input: BankHolidayCreateInput,
  ): Promise<BankHoliday> {
    return ctx.transaction(BankHoliday, (tx) => createHoliday(tx, input));
  }

  @Mutation(() => BankHoliday, { description: 'Renames a bank holiday, takes it off or puts it back; due dates that were set before stay. Permission: administrator or quality lead; scope schedule:write.' })
  bankHolidayChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BankHolidayChangeInput, { description: 'What changes.' }) input: BankHolidayChangeInput,
  ): Promise<BankHoliday> {
    return ctx.transaction(BankHoliday, (tx) => changeHoliday(tx, input));
  }
}
