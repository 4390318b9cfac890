import { addMonths, type Month, yearAndMonth } from './month';

/** A financial year, 1 April to 31 March, as `2018/19`. */
export type FinancialYear = string;

const PATTERN = /^([1-9]\d{3})\/(\d{2})$/;
const APRIL = 4;

const written = (firstYear: number): FinancialYear => `${firstYear}/${String((firstYear + 1) % 100).padStart(2, '0')}`;

/** Whether a value is the text of a financial year, its second part the year after the first: `2018/19`, `2099/00`. */
export function isFinancialYear(value: unknown): value is FinancialYear {
  const match = typeof value === 'string' ? PATTERN.exec(value) : null;
  return match !== null && written(Number(match[1])) === value;
}

/** The financial year a text says. Throws a RangeError that shows how to write one. */
export function parseFinancialYear(value: string): FinancialYear {
  if (isFinancialYear(value)) return value;
  throw new RangeError(`"${value}" is not a financial year. Write both its years, for example 2018/19.`);
}

/** The financial year a month lies in. Throws a RangeError for what is not a month. */
export function financialYearOf(month: Month): FinancialYear {
  const [year, monthOfYear] = yearAndMonth(month);
  return parseFinancialYear(written(monthOfYear >= APRIL ? year : year - 1));
}

/** The twelve months of a financial year, April first. RangeError as in `parseFinancialYear`. */
export function monthsOf(financialYear: FinancialYear): readonly Month[] {
  const april = `${firstYearOf(financialYear)}-04`;
  return Array.from({ length: 12 }, (_, index) => addMonths(april, index));
}

/** Every financial year from one to another, both included; none where `to` is earlier. RangeError as in `parseFinancialYear`. */
export function financialYearsBetween(from: FinancialYear, to: FinancialYear): readonly FinancialYear[] {
  const first = firstYearOf(from);
  const length = Math.max(0, firstYearOf(to) - first + 1);
  return Array.from({ length }, (_, index) => written(first + index));
}

/** The financial year after this one. RangeError as in `parseFinancialYear`. */
export const nextFinancialYear = (financialYear: FinancialYear): FinancialYear =>
  parseFinancialYear(written(firstYearOf(financialYear) + 1));

/** The financial year before this one. RangeError as in `parseFinancialYear`. */
export const previousFinancialYear = (financialYear: FinancialYear): FinancialYear =>
  parseFinancialYear(written(firstYearOf(financialYear) - 1));

/** How many months a month of one financial year lies from the same month of another: 12 to the next. RangeError as above. */
export const monthsApart = (from: FinancialYear, to: FinancialYear): number => (firstYearOf(to) - firstYearOf(from)) * 12;

const firstYearOf = (financialYear: FinancialYear): number => Number(parseFinancialYear(financialYear).slice(0, 4));
