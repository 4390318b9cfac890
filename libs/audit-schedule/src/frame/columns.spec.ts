import { FRAME_FIELDS, guessMapping, plainHeading, problemsInMapping } from './columns';

describe('a heading', () => {
  it.each([['  Case_Ref. ', 'case ref'], ['E-mail', 'e mail'], ['Équipe', 'équipe']])('%p is plainly %p', (heading, plain) => expect(plainHeading(heading)).toBe(plain));
});

describe('which column a field is in', () => {
  const guess = (headings: string[], earlier = {}) => guessMapping(FRAME_FIELDS, headings, earlier);

  it.each([
    ['is known by its usual headings', ['Case Reference', 'Case type', 'Team', 'Allocated worker'], { REFERENCE: 'Case Reference', CATEGORY: 'Case type', TEAM: 'Team', CASE_HOLDER: 'Allocated worker' }],
    ['is not guessed from a part of a heading', ['Case holder', 'Team leader'], { CASE_HOLDER: 'Case holder' }],
    ['is nothing where no heading is known', ['A', 'B'], {}],
  ])('%s', (_sentence, headings, expected) => expect(guess(headings)).toEqual(expected));

  it('is the one chosen last time where the file still has it', () =>
    expect(guess(['ID', 'Case reference', 'Team'], { REFERENCE: 'ID', CATEGORY: 'Gone' })).toEqual({ REFERENCE: 'ID', TEAM: 'Team' }));

  it('is never one that another field has', () => expect(guess(['Status'], { TEAM: 'Status' })).toEqual({ TEAM: 'Status' }));
});

describe('a mapping', () => {
  const problems = (mapping: Record<string, string>) => problemsInMapping(FRAME_FIELDS, ['Ref', 'Kind', 'Team'], mapping).map(({ field, message }) => `${field}: ${message}`);

  it('is complete with what is required', () => expect(problems({ REFERENCE: 'Ref', CATEGORY: 'Kind', TEAM: 'Team' })).toEqual([]));
  it('lacks what is required', () => expect(problems({ REFERENCE: 'Ref', CATEGORY: 'Kind' })).toEqual(['mapping.TEAM: Choose the column that holds this: no row can do without it.']));
  it('names columns of the file', () => expect(problems({ REFERENCE: 'Ref', CATEGORY: 'Kind', TEAM: 'Teams' })).toEqual(['mapping.TEAM: The file has no column “Teams”.']));
  it('uses a column once', () => expect(problems({ REFERENCE: 'Ref', CATEGORY: 'Ref', TEAM: 'Team' })).toHaveLength(2));
  it('has the fields of the import', () => expect(problems({ REFERENCE: 'Ref', CATEGORY: 'Kind', TEAM: 'Team', NAME: 'Ref' })[0]).toBe('mapping.NAME: There is no field NAME in this import.'));
});
