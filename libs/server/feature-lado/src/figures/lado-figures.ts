import { meetingClock, monthsOf, reportClock } from '@goodmark/audit-schedule';
import { percentage } from '@goodmark/audit-statistics';
import { countReferrals, LadoHarm, LadoSector } from '@goodmark/audit-tool';
import { condition, holidaysOf, LadoReferral, type RequestContext } from '@goodmark/server-data';
import { assertKeepsRegister } from '../register/keeps-register';
import { ladoSettingsOf } from '../referrals/referral-reads';
import type { LadoFigures, LadoInTime } from './figure-types';

const inTime = (late: readonly boolean[]): LadoInTime => {
  const count = late.filter((isLate) => !isLate).length;
  return { count, of: late.length, percent: percentage(count, late.length) };
};

/** The figures of a financial year, by the day on which referrals were received. For whoever keeps the register: a part of it makes no figures. */
export async function ladoFigures(ctx: RequestContext, year: string): Promise<LadoFigures> {
  await assertKeepsRegister(ctx);
  const months = monthsOf(year);
  const referrals = await ctx.visible(LadoReferral, condition('t.receivedOn >= :from AND t.receivedOn <= :to', { from: `${months[0]}-01`, to: `${months.at(-1)}-31` }));
  const [settings, holidays, today] = [await ladoSettingsOf(ctx), await holidaysOf(ctx), ctx.clock.today()];
  const { outcomes, ...counts } = countReferrals(referrals);
  const reports = referrals.flatMap((referral) => reportClock(referral, settings, holidays) ?? []);
  // One that still runs and is not late yet may turn out either way.
  const meetings = referrals.flatMap((referral) => meetingClock(referral, settings, today) ?? []).filter(({ isDone, isLate }) => isDone || isLate);
  return {
    year, ...counts,
    outcomes: outcomes.map((one) => ({ ...one, percentOfAll: percentage(one.count, one.ofAll), percentOfConcluded: percentage(one.count, one.ofConcluded) })),
    sectors: Object.values(LadoSector).map((sector) => ({ sector, count: referrals.filter((one) => one.sector === sector).length })),
    harms: Object.values(LadoHarm).map((harm) => ({ harm, count: referrals.filter((one) => one.harm === harm).length })),
    reportsInTime: inTime(reports.map(({ isLate }) => isLate)),
    meetingsInTime: inTime(meetings.map(({ isLate }) => isLate)),
  };
}
