import { mergeDrafts } from './merge-drafts';

const base = { strengths: 'Seen alone.', areasForImprovement: '', overall: null, actions: [] };

describe('two drafts of one audit', () => {
  it.each([
    ['keeps what only I changed', { ...base, strengths: 'Mine.' }, base, { strengths: 'Mine.' }, [], []],
    ['takes over what only they changed', base, { ...base, strengths: 'Theirs.' }, { strengths: 'Theirs.' }, [], ['strengths']],
    ['keeps both where each changed another field', { ...base, strengths: 'Mine.' }, { ...base, overall: 'MEETS_GOOD' }, { strengths: 'Mine.', overall: 'MEETS_GOOD' }, [], ['overall']],
    ['asks where both changed one field, and keeps mine meanwhile', { ...base, strengths: 'Mine.' }, { ...base, strengths: 'Theirs.' }, { strengths: 'Mine.' }, [{ field: 'strengths', theirs: 'Theirs.' }], []],
    ['asks nothing where both made the same change', { ...base, strengths: 'Same.' }, { ...base, strengths: 'Same.' }, { strengths: 'Same.' }, [], []],
    ['sees no change in white space at the end, which is not kept', { ...base, strengths: 'Seen alone.  \n' }, base, { strengths: 'Seen alone.  \n' }, [], []],
    ['asks where I cleared what they changed', { ...base, strengths: '' }, { ...base, strengths: 'Theirs.' }, { strengths: '' }, [{ field: 'strengths', theirs: 'Theirs.' }], []],
  ])('%s', (_sentence, mine, theirs, fields, conflicts, taken) => {
    const merged = mergeDrafts(base, mine, theirs);
    expect(merged.fields).toMatchObject(fields);
    expect(merged.conflicts).toEqual(conflicts);
    expect(merged.taken).toEqual(taken);
  });
});
