import { dayAddress, dayShown, monthAddress, monthShown, searchOfYear } from './calendar-address';

const at = (search: string) => new URLSearchParams(search);

it.each([
  ['the one asked for', 'month=2018-11', '2018/19', '2018-11'],
  ['this month where none is', '', '2018/19', '2018-04'],
  ['the first of another year', '', '2017/18', '2017-04'],
  ['not one of another year', 'month=2017-11', '2018/19', '2018-04'],
  ['not what is no month', 'month=2018-13', '2017/18', '2017-04'],
])('shows %s', (_which, search, year, month) => expect(monthShown(at(search), year, '2018-04-26')).toBe(month));

it.each([['day=2018-05-31', '2018-05-31'], ['day=2018-06-01', null], ['day=2018-05-32', null], ['', null]])('a month with %s shows %s', (search, day) => expect(dayShown(at(search), '2018-05')).toBe(day));

it('leads to another month with the same filters, into the year it lies in', () => {
  expect(monthAddress(at('view=calendar&kind=RE_AUDIT&month=2018-04&day=2018-04-30'), '2018-03')).toBe('/schedule/2017-18?view=calendar&kind=RE_AUDIT&month=2018-03');
});

it('leads to a day and back', () => {
  expect(dayAddress(at('view=calendar'), '2018-04-30')).toBe('?view=calendar&month=2018-04&day=2018-04-30');
  expect(dayAddress(at('view=calendar&month=2018-04&day=2018-04-30'), null)).toBe('?view=calendar&month=2018-04');
});

it.each([
  ['view=calendar&month=2018-05&day=2018-05-31', 1, '?view=calendar&month=2019-05'],
  ['month=nonsense', -1, ''],
  ['', 1, ''],
])('the year next to %s keeps what is shown of it', (search, years, expected) => expect(searchOfYear(at(search), years)).toBe(expected));
