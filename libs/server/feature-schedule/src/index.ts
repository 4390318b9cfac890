import { CoverageResolver } from './coverage.resolver';
import { HolidayResolver } from './holidays/holiday.resolver';
import { ActivityRevisionResolver, ScheduleResolver, YearResolver } from './schedule.resolver';

export const scheduleResolvers = [ScheduleResolver, YearResolver, ActivityRevisionResolver, CoverageResolver, HolidayResolver] as const;
