import { type Instrument, instrumentInForce } from '@goodmark/audit-tool';
import { fieldsOf, inputOf, labelOf, noteOf, problemsToShow, savableOf, textsIn } from './record-fields';

const instrument = instrumentInForce('PRACTICE_OBSERVATION') as Instrument;
const skills = instrument.sections.flatMap(({ items }) => items).find(({ key }) => key === 'skills') as Instrument['sections'][number]['items'][number];
const read = fieldsOf(instrument, { overall: 'MEETS_GOOD', answers: [{ item: 'skills', value: 'MEETS_GOOD', note: 'Listened.' }, { item: 'consent', value: 'NO_FAMILY_PRESENT', note: null }] });

it('reads what the API has, with nothing where nothing is', () => {
  expect(read).toMatchObject({ 'answers.skills': 'MEETS_GOOD', 'answers.skills.note': 'Listened.', 'answers.planning': null, 'answers.planning.note': '', 'answers.reflection': '', overall: 'MEETS_GOOD' });
});

it('sends what was changed and nothing else; what is emptied is cleared', () => {
  expect(inputOf(instrument, { 'answers.skills.note': 'Listened well.' })).toEqual({ answers: [{ item: 'skills', note: 'Listened well.' }] });
  expect(inputOf(instrument, { 'answers.reflection': '  ', overall: null })).toEqual({ answers: [{ item: 'reflection', value: null }], overall: null });
  expect(inputOf(instrument, {})).toEqual({});
});

it('keeps back what cannot be saved, and saves the rest', () => {
  const mine = { ...read, 'answers.observedOn': '2018-02-30', 'answers.reflection': 'Calm.' };
  expect(savableOf(instrument, read, mine)).toEqual({ 'answers.reflection': 'Calm.' });
  expect(problemsToShow(instrument, mine, { reviewed: false, told: [] }).map(({ field }) => field)).toEqual(['answers.observedOn']);
});

it('tells what is missing only once somebody wanted to submit', () => {
  expect(problemsToShow(instrument, read, { reviewed: false, told: [] })).toEqual([]);
  expect(problemsToShow(instrument, read, { reviewed: true, told: [] }).map(({ field }) => field)).toContain('answers.planning');
});

it('has a place for evidence where an answer asks for it, and where some stands already', () => {
  expect([noteOf(skills, read), noteOf(skills, { ...read, 'answers.skills': 'NOT_APPLICABLE' }), noteOf(skills, { 'answers.skills': null, 'answers.skills.note': '' }), noteOf(skills, { ...read, 'answers.skills': null })])
    .toEqual(['EVIDENCE', 'REASON', null, 'EVIDENCE']);
});

it('looks at the words of what is asked only', () => {
  expect(Object.keys(textsIn(instrument, read))).toContain('answers.skills.note');
  expect(Object.keys(textsIn(instrument, read))).not.toContain('answers.familyFeedback');
  expect(Object.keys(textsIn(instrument, { ...read, 'answers.consent': 'GIVEN' }))).toContain('answers.familyFeedback');
});

it('calls a field by its item', () => {
  const said = ((key: string, fill?: Record<string, string>) => (fill ? `${fill.item}: ${fill.note}` : key)) as never;
  expect([labelOf(instrument, 'answers.skills', said), labelOf(instrument, 'answers.skills.note', said)]).toEqual(['Skills', 'Skills: records.evidence']);
});
