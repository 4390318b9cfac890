import { type CoverageCell, coverageTable, stateOf } from './coverage-table';

const cell = (team: string, category: string, given: Partial<CoverageCell> = {}): CoverageCell =>
  ({ category, cases: 3, lastAuditedOn: null, auditsInTwelveMonths: 0, overlooked: true, team: { id: team, name: team, serviceArea: { id: 'a', name: 'Area', service: 'SOCIAL_CARE' } }, ...given });

it('has a row a team and a column a category, in the order of the categories', () => {
  const table = coverageTable([cell('East', 'CP'), cell('East', 'CIN'), cell('West', 'OWN')], ['CIN', 'CP', 'LAC']);
  expect(table.categories).toEqual(['CIN', 'CP', 'OWN']);
  expect(table.teams.map(({ name, cells }) => [name, [...cells.keys()]])).toEqual([['East', ['CP', 'CIN']], ['West', ['OWN']]]);
});

it.each([
  ['never audited', {}, 'never'],
  ['not for twelve months', { lastAuditedOn: '2016-01-01' }, 'overlooked'],
  ['audited in them', { lastAuditedOn: '2018-01-01', auditsInTwelveMonths: 1, overlooked: false }, 'audited'],
  ['without cases now', { cases: 0, lastAuditedOn: '2016-01-01', overlooked: false }, 'noCases'],
] as const)('a cell is %s', (_sentence, given, state) => expect(stateOf(cell('East', 'CIN', given))).toBe(state));
