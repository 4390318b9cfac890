import { AuditsDueResolver } from './audits-due.resolver';
import { CoverageResolver } from './coverage.resolver';
import { HolidayResolver } from './holidays/holiday.resolver';
import { ReAuditResolver } from './re-audits/re-audit.resolver';
import { ActivityRevisionResolver, ScheduleResolver, YearResolver } from './schedule.resolver';
import { ActivityLinksResolver, ObjectiveResolver, RecommendationResolver } from './triggers/aim.resolver';
import { IndicatorBreachResolver, IndicatorResolver, IndicatorValueResolver } from './triggers/indicator.resolver';

export const scheduleResolvers = [
  ScheduleResolver, YearResolver, ActivityRevisionResolver, CoverageResolver, AuditsDueResolver, HolidayResolver, IndicatorResolver, IndicatorValueResolver, IndicatorBreachResolver, RecommendationResolver, ObjectiveResolver,
  ActivityLinksResolver, ReAuditResolver,
] as const;
