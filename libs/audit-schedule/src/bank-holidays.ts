import { type CalendarDate, weekday, Weekday } from './calendar-date';

/** The bank holidays of England from 2016 to 2028, substitute days included (and none of the days they stand for). */
export const ENGLAND_BANK_HOLIDAYS: ReadonlySet<string> = new Set([
  ...['2016-01-01', '2016-03-25', '2016-03-28', '2016-05-02', '2016-05-30', '2016-08-29', '2016-12-26', '2016-12-27'],
  ...['2017-01-02', '2017-04-14', '2017-04-17', '2017-05-01', '2017-05-29', '2017-08-28', '2017-12-25', '2017-12-26'],
  ...['2018-01-01', '2018-03-30', '2018-04-02', '2018-05-07', '2018-05-28', '2018-08-27', '2018-12-25', '2018-12-26'],
  ...['2019-01-01', '2019-04-19', '2019-04-22', '2019-05-06', '2019-05-27', '2019-08-26', '2019-12-25', '2019-12-26'],
  // The early May holiday of 2020 was moved to Friday the 8th for the anniversary of VE Day.
  ...['2020-01-01', '2020-04-10', '2020-04-13', '2020-05-08', '2020-05-25', '2020-08-31', '2020-12-25', '2020-12-28'],
  ...['2021-01-01', '2021-04-02', '2021-04-05', '2021-05-03', '2021-05-31', '2021-08-30', '2021-12-27', '2021-12-28'],
  // The spring holiday of 2022 was moved to Thursday 2 June, with a day more for the Platinum Jubilee; 19 September was the Queen's funeral.
  ...['2022-01-03', '2022-04-15', '2022-04-18', '2022-05-02', '2022-06-02', '2022-06-03', '2022-08-29', '2022-09-19', '2022-12-26', '2022-12-27'],
  // 8 May 2023 was for the King's coronation.
  ...['2023-01-02', '2023-04-07', '2023-04-10', '2023-05-01', '2023-05-08', '2023-05-29', '2023-08-28', '2023-12-25', '2023-12-26'],
  ...['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27', '2024-08-26', '2024-12-25', '2024-12-26'],
  ...['2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26'],
  ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
  ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28'],
  ...['2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26'],
]);

/** What was proclaimed beside the days that come every year. */
const PROCLAIMED: Readonly<Record<string, string>> = {
  '2022-06-03': 'Platinum Jubilee bank holiday', '2022-09-19': 'State Funeral of Queen Elizabeth II', '2023-05-08': 'Coronation of King Charles III',
};

const isHoliday = (day: CalendarDate): boolean => ENGLAND_BANK_HOLIDAYS.has(day);

/** What a bank holiday of England is called, such as “Boxing Day (substitute day)”; `day` must be one of them. */
export function bankHolidayName(day: CalendarDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (PROCLAIMED[day]) return PROCLAIMED[day];
  if (month === 1) return substitute("New Year's Day", date === 1);
  if (month === 12) {
    const isChristmas = date === 25 || (date === 27 && !isHoliday(`${year}-12-25`));
    return isChristmas ? substitute('Christmas Day', date === 25) : substitute('Boxing Day', date === 26);
  }
  if (month === 8) return 'Summer bank holiday';
  if (month === 3 || month === 4) return weekday(day) === Weekday.FRIDAY ? 'Good Friday' : 'Easter Monday';
  return month === 5 && date <= 8 ? 'Early May bank holiday' : 'Spring bank holiday';
}

const substitute = (name: string, isTheDay: boolean): string => (isTheDay ? name : `${name} (substitute day)`);
