import type { RequestContext } from '../request-context';
import type { Database } from '../database/database';

/** For how long they are remembered outside a unit of work: a change shows after this at the latest. */
const REMEMBER_MS = 3_000;
const remembered = new WeakMap<Database, { readonly days: ReadonlySet<string>; readonly until: number }>();

/** The days on which nobody works beside Saturdays and Sundays, `YYYY-MM-DD`: the bank holidays that are kept. */
export async function holidaysOf(ctx: RequestContext): Promise<ReadonlySet<string>> {
  const known = remembered.get(ctx.database);
  if (!ctx.isInUnit && known && known.until > Date.now()) return known.days;
  const rows = await ctx.statements.query<{ day: string }>('SELECT day FROM bank_holiday WHERE kept = 1');
  const days = new Set(rows.map(({ day }) => day));
  if (!ctx.isInUnit) remembered.set(ctx.database, { days, until: Date.now() + REMEMBER_MS });
  return days;
}
