import { CalendarResolver } from './calendar.resolver';

export { calendarOf, type DueDay, dueDaysOf } from './write-calendar';
export const calendarResolvers = [CalendarResolver] as const;
