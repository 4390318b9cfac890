import { type FrameLookups, readFrameRow } from './frame-row';

const lookups: FrameLookups = {
  teamOf: (name) => (name === 'North' ? { id: 'team-north', service: 'SOCIAL_CARE' } : null),
  categoryOf: (name) => ({ CP: 'CP', 'Child in need': 'CIN' })[name] ?? null,
  serviceOf: (name) => ({ 'Social care': 'SOCIAL_CARE', 'Early help': 'EARLY_HELP' })[name] ?? null,
  peopleOf: (name) => ({ 'Sam Hill': ['sam'], 'Alex Green': ['alex-1', 'alex-2'] })[name] ?? [],
  today: '2018-04-26',
};
const good = { REFERENCE: 'CF-1', CATEGORY: 'CP', TEAM: 'North' };
const problems = (more: Record<string, string>) => readFrameRow({ ...good, ...more }, lookups).problems;

describe('a row of a frame', () => {
  it('needs only reference, category and team', () =>
    expect(readFrameRow(good, lookups).row).toEqual({
      reference: 'CF-1', service: 'SOCIAL_CARE', categories: ['CP'], teamId: 'team-north', caseHolderId: null, openSince: null, siblings: null,
    }));

  it('keeps all it has, categories in the order of the file', () =>
    expect(readFrameRow({ ...good, CATEGORY: 'Child in need; CP', SERVICE: 'Social care', CASE_HOLDER: ' Sam Hill ', OPEN_SINCE: '01/02/2018', SIBLINGS: 'F77' }, lookups).row)
      .toMatchObject({ categories: ['CIN', 'CP'], caseHolderId: 'sam', openSince: '2018-02-01', siblings: 'F77' }));

  it.each([
    ['has a reference', { REFERENCE: ' ' }, 'It has no case reference.'],
    ['has a known category', { CATEGORY: 'CP;Other' }, 'There is no case category “Other”.'],
    ['has a category', { CATEGORY: '' }, 'It has no case category.'],
    ['has a known team', { TEAM: 'South' }, 'There is no team “South”.'],
    ['is of its team’s service', { SERVICE: 'Early help' }, 'The team “North” does not belong to the service “Early help”.'],
    ['has a known case holder or none', { CASE_HOLDER: 'Nobody' }, 'Nobody called “Nobody” is in the directory. Add them first, or leave the cell empty.'],
    ['has one case holder', { CASE_HOLDER: 'Alex Green' }, '2 people are called “Alex Green”. Give the e-mail address.'],
    ['has a real day', { OPEN_SINCE: '31/02/2018' }, '“31/02/2018” is not a day. Write it as 26/04/2018 or 2018-04-26.'],
    ['is not of the future', { OPEN_SINCE: '27/04/2018' }, 'It is opened in the future.'],
    ['names no family', { SIBLINGS: 'The Hills' }, 'Its sibling group is not a reference. Give a number or code with a digit, never a name.'],
  ])('%s', (_sentence, more, expected) => expect(problems(more as unknown as Record<string, string>)).toEqual([expected]));

  it('never repeats a reference that may be a name', () => expect(problems({ REFERENCE: 'Jane Doe' }).join()).not.toContain('Jane'));
  it('tells everything that is wrong at once', () => expect(problems({ REFERENCE: '', TEAM: '', CATEGORY: '' })).toHaveLength(3));
});
