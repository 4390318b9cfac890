import type { PlannedActivity } from '../schedule/plan';
import { plannedIn, rowsOf } from './rows';

const anActivity = (given: Partial<PlannedActivity>) => ({ service: 'SOCIAL_CARE', kind: 'CASE_AUDIT', status: 'PLANNED', month: '2018-05', targetCount: 10, ...given }) as PlannedActivity;

it('has a row a service, an empty one too, and one for both where something looks at both', () => {
  expect(rowsOf([anActivity({})], 'service', true).map(({ key, activities }) => [key, activities.length])).toEqual([['SOCIAL_CARE', 1], ['EARLY_HELP', 0]]);
  expect(rowsOf([anActivity({ service: null })], 'service', true).map(({ key, activities }) => [key, activities.length])).toEqual([['SOCIAL_CARE', 0], ['EARLY_HELP', 0], [null, 1]]);
});

it('has no empty row when it is filtered', () => {
  expect(rowsOf([anActivity({})], 'service', false).map(({ key }) => key)).toEqual(['SOCIAL_CARE']);
});

it('has a row for each kind that is planned', () => {
  expect(rowsOf([anActivity({ kind: 'DIP_SAMPLE' }), anActivity({})], 'kind', true).map(({ key }) => key)).toEqual(['CASE_AUDIT', 'DIP_SAMPLE']);
});

it('counts the records planned in a month, without targets and without what is cancelled', () => {
  const activities = [anActivity({}), anActivity({ targetCount: null }), anActivity({ status: 'CANCELLED' }), anActivity({ month: '2018-06', targetCount: 3 }), anActivity({ targetCount: 2 })];
  expect([plannedIn(activities, '2018-05'), plannedIn(activities, '2018-06'), plannedIn(activities, '2018-07')]).toEqual([12, 3, 0]);
});
