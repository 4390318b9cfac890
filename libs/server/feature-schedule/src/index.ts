import { ActivityRevisionResolver, ScheduleResolver, YearResolver } from './schedule.resolver';

export const scheduleResolvers = [ScheduleResolver, YearResolver, ActivityRevisionResolver] as const;
