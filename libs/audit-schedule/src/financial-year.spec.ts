import fc from 'fast-check';
import {
  financialYearOf,
  financialYearsBetween,
  isFinancialYear,
  monthsOf,
  nextFinancialYear,
  parseFinancialYear,
  previousFinancialYear,
} from './financial-year';

const aFinancialYear = fc.integer({ min: 1900, max: 2200 }).map((year) => financialYearOf(`${year}-04`));

describe('isFinancialYear', () => {
  it.each<[string, unknown, boolean]>([
    ['takes two years that follow each other', '2018/19', true],
    ['takes the turn of a century', '2099/00', true],
    ['takes a leading zero', '2008/09', true],
    ['refuses the same year twice', '2018/18', false],
    ['refuses a gap', '2018/20', false],
    ['refuses years the wrong way round', '2019/18', false],
    ['refuses four digits twice', '2018/2019', false],
    ['refuses a dash', '2018-19', false],
    ['refuses a calendar year', '2018', false],
    ['refuses nothing', null, false],
  ])('%s', (_sentence, value, expected) => expect(isFinancialYear(value)).toBe(expected));
});

describe('financial years', () => {
  it.each<[string, unknown, unknown]>([
    ['March ends the year', financialYearOf('2018-03'), '2017/18'],
    ['April starts the next', financialYearOf('2018-04'), '2018/19'],
    ['the year across the century is written with 00', financialYearOf('2100-01'), '2099/00'],
    ['the next year', nextFinancialYear('2018/19'), '2019/20'],
    ['the year before', previousFinancialYear('2018/19'), '2017/18'],
    ['the years between two, both included', financialYearsBetween('2016/17', '2018/19'), ['2016/17', '2017/18', '2018/19']],
    ['the years between a year and itself', financialYearsBetween('2018/19', '2018/19'), ['2018/19']],
    ['no years where the end is earlier', financialYearsBetween('2018/19', '2016/17'), []],
  ])('%s', (_sentence, actual, expected) => expect(actual).toEqual(expected));

  it('has twelve months from April to March', () => {
    expect(monthsOf('2017/18')).toEqual([
      ...['2017-04', '2017-05', '2017-06', '2017-07', '2017-08', '2017-09'],
      ...['2017-10', '2017-11', '2017-12', '2018-01', '2018-02', '2018-03'],
    ]);
  });

  it('every month of a year lies in it', () => {
    fc.assert(
      fc.property(aFinancialYear, (year) => {
        expect(new Set(monthsOf(year).map(financialYearOf))).toEqual(new Set([year]));
      }),
    );
  });

  it('next and previous undo each other', () => {
    fc.assert(
      fc.property(aFinancialYear, (year) => {
        expect(previousFinancialYear(nextFinancialYear(year))).toBe(year);
      }),
    );
  });

  it.each<[string, () => unknown]>([
    ['years that do not follow', () => monthsOf('2018/20')],
    ['a calendar year', () => parseFinancialYear('2018')],
    ['the year of no month', () => financialYearOf('2018-13')],
    ['a year before the year 1000', () => previousFinancialYear('1000/01')],
  ])('refuses %s', (_sentence, attempt) => expect(attempt).toThrow(RangeError));
});
