import type { BankHolidayListQuery } from '@goodmark/console-data';

export type HolidayRow = BankHolidayListQuery['page']['nodes'][number];
