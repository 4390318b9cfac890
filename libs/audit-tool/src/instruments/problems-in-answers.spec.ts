import { PRACTICE_OBSERVATION } from './practice-observation';
import { problemsInAnswers, problemsToComplete } from './problems-in-answers';
import { OBSERVED, observedWith } from './record-for-specs';
import { SUPERVISION_AUDIT } from './supervision-audit';

const fields = (problems: readonly { field: string }[]): readonly string[] => problems.map(({ field }) => field);

describe('answers', () => {
  it('that fit their items have no problem, nor have none at all', () => {
    expect(problemsInAnswers(PRACTICE_OBSERVATION, OBSERVED)).toEqual([]);
    expect(problemsInAnswers(PRACTICE_OBSERVATION, { answers: [], overall: null })).toEqual([]);
  });

  it.each([
    ['an item there is not', { nonsense: { value: 'x' } }, 'answers.nonsense', /does not ask for this/],
    ['an option there is not', { planning: { value: 'BRILLIANT' } }, 'answers.planning', /Exceeds good, Meets good, Does not meet good, Not applicable/],
    ['a choice there is not', { eventKind: { value: 'PARTY' } }, 'answers.eventKind', /CiN review, LAC review/],
    ['no day of the calendar', { observedOn: { value: '2018-02-30' } }, 'answers.observedOn', /day of the calendar/],
    ['a day written otherwise', { observedOn: { value: '16/01/2018' } }, 'answers.observedOn', /year first/],
    ['a text too long', { reflection: { value: 'x'.repeat(20_001) } }, 'answers.reflection', /at most 20,000 are kept/],
    ['evidence that cannot be kept', { skills: { note: 'a\u0000b' } }, 'answers.skills.note', /control character/],
  ])('with %s are refused', (_name, changes, field, message) => {
    const problems = problemsInAnswers(PRACTICE_OBSERVATION, observedWith(changes));
    expect(fields(problems)).toEqual([field]);
    expect(problems[0]?.message).toMatch(message);
  });

  it('given twice are refused', () => {
    const twice = { ...OBSERVED, answers: [...OBSERVED.answers, { item: 'skills', value: null, note: null }] };
    expect(problemsInAnswers(PRACTICE_OBSERVATION, twice)).toEqual([{ field: 'answers.skills', message: 'Skills is answered twice. Answer each item once.' }]);
  });

  it.each(['', '-1', '101', '1.5', '1e1', ' 4'])('%p is no number of sessions', (value) => {
    expect(problemsInAnswers(SUPERVISION_AUDIT, { overall: null, answers: [{ item: 'due', value, note: null }] })).toEqual([{ field: 'answers.due', message: 'Give a whole number from 0 to 100.' }]);
  });

  it('with an overall judgement there is not are refused', () => {
    expect(fields(problemsInAnswers(PRACTICE_OBSERVATION, { ...OBSERVED, overall: 'MET' }))).toEqual(['overall']);
    expect(fields(problemsInAnswers({ ...PRACTICE_OBSERVATION, overall: null }, OBSERVED))).toEqual(['overall']);
  });
});

describe('what stands between a record and its submission', () => {
  it('is nothing where everything is answered', () => {
    expect(problemsToComplete(PRACTICE_OBSERVATION, OBSERVED)).toEqual([]);
  });

  it('is every required item, in the order of the form, and the overall judgement', () => {
    expect(fields(problemsToComplete(PRACTICE_OBSERVATION, { answers: [], overall: null }))).toEqual([
      'answers.eventKind', 'answers.observedOn', 'answers.consent', 'answers.preparation',
      ...['planning', 'knowledge', 'skills', 'partnership', 'analysis', 'professionalism', 'diversity'].map((key) => `answers.${key}`),
      'answers.childAtCentre', 'answers.significantMales', 'answers.reflection', 'overall',
    ]);
  });

  it('is evidence at every grade, a reason where an area does not apply, and evidence of a no', () => {
    const bare = observedWith({ planning: { note: ' ' }, analysis: { value: 'NOT_APPLICABLE', note: null }, childAtCentre: { value: 'NO' } });
    expect(problemsToComplete(PRACTICE_OBSERVATION, bare).map(({ message }) => message)).toEqual([
      'Planning and purpose: give the evidence.', 'Analysis: say why it does not apply, or answer it otherwise.', 'The child was at the centre: give the evidence.',
    ]);
  });

  it('is never an item that is not asked', () => {
    expect(problemsToComplete(PRACTICE_OBSERVATION, observedWith({ consent: { value: 'NO_FAMILY_PRESENT' }, familyFeedback: null }))).toEqual([]);
    expect(fields(problemsToComplete(PRACTICE_OBSERVATION, observedWith({ familyFeedback: null })))).toEqual(['answers.familyFeedback']);
  });
});
