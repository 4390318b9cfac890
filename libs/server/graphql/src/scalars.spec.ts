import { DateScalar, DateTimeScalar, FinancialYearScalar, MonthScalar } from './scalars';

describe('scalars', () => {
  it.each([
    [MonthScalar, '2018-02'],
    [DateScalar, '2016-02-29'],
    [FinancialYearScalar, '2018/19'],
    [DateTimeScalar, '2018-04-26T09:30:00Z'],
  ])('%s takes %s', (scalar, text) => expect(scalar.parseValue(text)).toBe(text));

  it.each([
    [MonthScalar, '2018-13', 'write a month from 01 to 12 as "2018-02".'],
    [MonthScalar, 201802, 'write a month from 01 to 12 as "2018-02".'],
    [DateScalar, '2018-02-29', 'write a real day as "2018-04-26".'],
    [FinancialYearScalar, '2018/20', 'write two years that follow each other as "2018/19".'],
    [MonthScalar, '9999-12', 'years run from 1900 to 2199.'],
    [DateScalar, '1899-12-31', 'years run from 1900 to 2199.'],
    [FinancialYearScalar, '2200/01', 'years run from 1900 to 2199.'],
    [DateTimeScalar, '2018-04-26T09:30:00+01:00', 'write an instant in UTC as "2018-04-26T09:30:00Z".'],
  ])('%s refuses %s and says how to write it', (scalar, text, hint) => expect(() => scalar.parseValue(text)).toThrow(hint));
});
