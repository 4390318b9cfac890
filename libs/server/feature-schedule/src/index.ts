import { ActivityRevisionResolver, ScheduleResolver } from './schedule.resolver';

export const scheduleResolvers = [ScheduleResolver, ActivityRevisionResolver] as const;
