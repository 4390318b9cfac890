import { CoverageResolver } from './coverage.resolver';
import { ActivityRevisionResolver, ScheduleResolver, YearResolver } from './schedule.resolver';

export const scheduleResolvers = [ScheduleResolver, YearResolver, ActivityRevisionResolver, CoverageResolver] as const;
