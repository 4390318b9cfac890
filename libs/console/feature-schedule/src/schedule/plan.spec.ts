import { isShown, type PlannedActivity, slugOfYear, yearOfSlug } from './plan';

const activity = { service: 'SOCIAL_CARE', kind: 'CASE_AUDIT', status: 'PLANNED', lead: null } as PlannedActivity;
const ALL = { service: null, kind: null, status: null, lead: null };

describe('the year of the schedule', () => {
  it.each([['2017-18', '2017/18'], [undefined, '2018/19'], ['2017-19', '2018/19'], ['nonsense', '2018/19']])('an address with %s shows %s', (slug, year) => expect(yearOfSlug(slug, '2018-04-26')).toBe(year));
  it('has an address that leads back to it', () => expect(yearOfSlug(slugOfYear('2016/17'), '2018-04-26')).toBe('2016/17'));
});

describe('an activity', () => {
  it.each([
    ['is shown when nothing is filtered', ALL, true],
    ['is hidden by another service', { ...ALL, service: 'EARLY_HELP' }, false],
    ['is found among those without a lead', { ...ALL, lead: 'none' }, true],
    ['is hidden by another lead', { ...ALL, lead: 'x' }, false],
    ['is hidden by another kind', { ...ALL, kind: 'RE_AUDIT' }, false],
  ])('%s', (_sentence, filter, shown) => expect(isShown(activity, filter)).toBe(shown));
  it('of both services is in either', () => expect(isShown({ ...activity, service: null }, { ...ALL, service: 'EARLY_HELP' })).toBe(true));
});
