import { isShown, planFilterOf, type PlannedActivity, slugOfYear, whereOfPlan, yearOfSlug } from './plan';

const activity = { service: 'SOCIAL_CARE', kind: 'CASE_AUDIT', status: 'PLANNED', lead: null, categories: ['CIN'] as string[] } as PlannedActivity;
const ALL = { service: null, kind: null, category: null, status: null, lead: null };

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
    ['is found by its category', { ...ALL, category: 'CIN' }, true],
    ['is hidden by another category', { ...ALL, category: 'CP' }, false],
    ['is hidden by another kind', { ...ALL, kind: 'RE_AUDIT' }, false],
  ])('%s', (_sentence, filter, shown) => expect(isShown(activity, filter)).toBe(shown));
  it('of no category is in any', () => expect(isShown({ ...activity, categories: [] }, { ...ALL, category: 'CP' })).toBe(true));
  it('that is cancelled is shown when cancelled ones are asked for', () => {
    const cancelled = { ...activity, status: 'CANCELLED' as const };
    expect([isShown(cancelled, ALL), isShown(cancelled, { ...ALL, status: 'CANCELLED' })]).toEqual([false, true]);
  });
  it('of both services is in either', () => expect(isShown({ ...activity, service: null }, { ...ALL, service: 'EARLY_HELP' })).toBe(true));
});

describe('a file of the year', () => {
  it.each([
    ['leaves out what is cancelled', '', { financialYear: { eq: '2018/19' }, status: { ne: 'CANCELLED' }, and: [] }],
    ['holds what is asked for', 'status=CANCELLED&kind=RE_AUDIT&lead=x', { financialYear: { eq: '2018/19' }, status: { in: ['CANCELLED'] }, kind: { in: ['RE_AUDIT'] }, lead: { eq: 'x' }, and: [] }],
    ['finds what nobody leads', 'lead=none', { financialYear: { eq: '2018/19' }, status: { ne: 'CANCELLED' }, lead: { isNull: true }, and: [] }],
    ['holds what looks at both services and at any category too', 'service=EARLY_HELP&category=CP', {
      financialYear: { eq: '2018/19' }, status: { ne: 'CANCELLED' },
      and: [{ or: [{ service: { in: ['EARLY_HELP'] } }, { service: { isNull: true } }] }, { or: [{ category: { eq: 'CP' } }, { category: { isNull: true } }] }],
    }],
    ['holds nothing of a kind that there is not', 'kind=NONSENSE', { financialYear: { eq: '2018/19' }, status: { ne: 'CANCELLED' }, kind: { in: [] }, and: [] }],
  ])('%s', (_sentence, search, where) => expect(whereOfPlan('2018/19', planFilterOf(new URLSearchParams(search)))).toEqual(where));
});
