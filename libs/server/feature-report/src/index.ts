import { ActivityFindingsResolver } from './activity-findings';
import { GradeFigureResolver, MeetingGoodResolver } from './figure-types';
import { FiguresResolver } from './figures.resolver';
import { ViewsFiguresResolver, ViewsShareResolver } from './views-figures.resolver';

export const reportResolvers = [FiguresResolver, ActivityFindingsResolver, GradeFigureResolver, MeetingGoodResolver, ViewsFiguresResolver, ViewsShareResolver] as const;
export { findingsOf, domainFiguresOf } from './activity-findings';
