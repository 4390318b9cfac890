import type { Database, Statements } from '../database/database';
import type { RequestContext } from '../request-context';

/** For how long they are remembered outside a unit of work: a change shows after this at the latest. */
const REMEMBER_MS = 3_000;
const remembered = new WeakMap<Database, { readonly days: ReadonlySet<string>; readonly until: number }>();

/** The bank holidays that are kept, `YYYY-MM-DD`, as they now stand. */
export async function keptHolidays(on: Statements): Promise<ReadonlySet<string>> {
  return new Set((await on.query<{ day: string }>('SELECT day FROM bank_holiday WHERE kept = 1')).map(({ day }) => day));
}

/** The days on which nobody works beside Saturdays and Sundays, `YYYY-MM-DD`: the bank holidays that are kept. */
export async function holidaysOf(ctx: RequestContext): Promise<ReadonlySet<string>> {
  if (ctx.isInUnit) return keptHolidays(ctx.statements);
  const known = remembered.get(ctx.database);
  if (known && known.until > Date.now()) return known.days;
  const days = await keptHolidays(ctx.statements);
  remembered.set(ctx.database, { days, until: Date.now() + REMEMBER_MS });
  return days;
}
