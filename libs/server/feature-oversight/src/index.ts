import { DataCheckResolver } from './checks/data-check.resolver';
import { HistoryEntryResolver, HistoryResolver } from './history/history.resolver';

export const oversightResolvers = [HistoryResolver, HistoryEntryResolver, DataCheckResolver] as const;
