import type { DraftFields } from '@goodmark/console-data';
import { inputOf, savableOf } from './draft-input';

const TODAY = '2018-04-26';
const saved: DraftFields = {
  'judgements.RISK.grade': null, 'judgements.RISK.evidence': '', 'viewsSought.CHILD.sought': null, 'viewsSought.CHILD.said': '', overall: null, strengths: '', areasForImprovement: '', synopsis: '', overallReason: '', minutesSpent: '', actions: [],
};
const action = { what: 'Hold the core group.', ownerId: 'person', dueOn: '2018-05-31' };

describe('what can be saved of a draft', () => {
  it.each<[string, DraftFields, DraftFields]>([
    ['nothing, where nothing changed', {}, {}],
    ['only what changed', { strengths: 'Seen alone.' }, { strengths: 'Seen alone.' }],
    ['not a text that is too long', { strengths: 'x'.repeat(10_001), overall: 'MEETS_GOOD' }, { overall: 'MEETS_GOOD' }],
    ['a synopsis, a reason and the time', { synopsis: 'A boy of nine.', overallReason: 'Put right.', minutesSpent: '95' }, { synopsis: 'A boy of nine.', overallReason: 'Put right.', minutesSpent: '95' }],
    ['not a time that is no whole number', { minutesSpent: 'an hour', synopsis: 'A boy.' }, { synopsis: 'A boy.' }],
    ['not a time beyond all reason', { minutesSpent: '6001' }, {}],
    ['not an action that is not complete', { actions: [action, { ...action, ownerId: '' }] }, { actions: [action] }],
    ['not an action that was due before today', { actions: [{ ...action, dueOn: '2018-04-25' }] }, {}],
    ['nothing of somebody\'s views before it is said whether they were sought', { 'viewsSought.CHILD.said': 'I like it.' }, {}],
    ['what was said once it is', { 'viewsSought.CHILD.sought': true, 'viewsSought.CHILD.said': 'I like it.' }, { 'viewsSought.CHILD.sought': true, 'viewsSought.CHILD.said': 'I like it.' }],
  ])('%s', (_sentence, changed, savable) => expect(savableOf(saved, { ...saved, ...changed }, TODAY)).toEqual(savable));
});

describe('what is sent', () => {
  it('groups the fields of a domain and leaves out what did not change', () => {
    const changed = { 'judgements.RISK.grade': 'MEETS_GOOD', 'judgements.RISK.evidence': 'Strategy meeting within a day.' };
    expect(inputOf(changed, { ...saved, ...changed })).toEqual({ judgements: [{ domain: 'RISK', grade: 'MEETS_GOOD', evidence: 'Strategy meeting within a day.' }] });
  });
  it('sends with what was said that it was sought', () => {
    const changed = { 'viewsSought.CHILD.said': 'I like it.' };
    expect(inputOf(changed, { ...saved, 'viewsSought.CHILD.sought': true, ...changed })).toEqual({ viewsSought: [{ who: 'CHILD', sought: true, said: 'I like it.' }] });
  });
  it.each([['95', 95], [' 7 ', 7], ['', null]])('sends the time "%s" as %s', (minutesSpent, sent) => expect(inputOf({ minutesSpent }, saved)).toEqual({ minutesSpent: sent }));
  it('says that the overall judgement was taken back', () => expect(inputOf({ overall: null }, saved)).toEqual({ overall: null }));
});
