import { type CoverageCell, coverageTable, heatOf, stateOf } from './coverage-table';

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

it.each<[string, string | null, boolean, number, string | null]>([
  ['in the last three months', '2018-01-24', false, 5, 'quarter'],
  ['in the last six', '2018-01-23', false, 5, 'half'],
  ['in the last six, to the day', '2017-10-25', false, 5, 'half'],
  ['in the last twelve', '2017-10-24', false, 5, 'year'],
  ['before that', '2017-04-25', true, 5, 'overlooked'],
  ['never', null, true, 5, 'never'],
  ['once, and has no cases now', '2018-01-24', false, 0, null],
])('shows the heat of what was audited %s', (_when, lastAuditedOn, overlooked, cases, heat) => expect(heatOf({ lastAuditedOn, overlooked, cases }, '2018-04-26')).toBe(heat));
