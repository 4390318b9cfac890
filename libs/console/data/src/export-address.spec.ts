import { exportAddress } from './export-address';

it.each([
  ['everything', {}, '/exports/audits.csv'],
  ['an empty filter and no order', { where: {}, orderBy: null, by: '' }, '/exports/audits.csv'],
  ['a filter', { where: { status: { eq: 'CLOSED' } } }, '/exports/audits.csv?where=%7B%22status%22%3A%7B%22eq%22%3A%22CLOSED%22%7D%7D'],
  ['a text', { from: '2018-04', by: 'TEAM' }, '/exports/audits.csv?from=2018-04&by=TEAM'],
])('of %s', (_what, variables, address) => expect(exportAddress('audits', 'csv', variables)).toBe(address));
