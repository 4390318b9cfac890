import { ActivityFindingsResolver } from './activity-findings';
import { GradeFigureResolver, MeetingGoodResolver } from './figure-types';
import { FiguresResolver } from './figures.resolver';
import { ReAuditFindingsResolver } from './re-audit/re-audit-findings.resolver';
import { ViewsFiguresResolver, ViewsShareResolver } from './views-figures.resolver';

export const reportResolvers = [FiguresResolver, ActivityFindingsResolver, GradeFigureResolver, MeetingGoodResolver, ReAuditFindingsResolver, ViewsFiguresResolver, ViewsShareResolver] as const;
export { findingsOf, domainFiguresOf } from './activity-findings';
