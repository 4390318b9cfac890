import { ActivityFindingsResolver } from './activity-findings';
import { GradeFigureResolver, MeetingGoodResolver } from './figure-types';
import { FiguresResolver } from './figures.resolver';

export const reportResolvers = [FiguresResolver, ActivityFindingsResolver, GradeFigureResolver, MeetingGoodResolver] as const;
export { findingsOf, domainFiguresOf } from './activity-findings';
