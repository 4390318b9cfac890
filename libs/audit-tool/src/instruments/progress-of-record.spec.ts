import { PRACTICE_OBSERVATION } from './practice-observation';
import { progressOfRecord } from './progress-of-record';
import { OBSERVED, observedWith } from './record-for-specs';

const section = (key: string, record = OBSERVED) => progressOfRecord(PRACTICE_OBSERVATION, record).find((each) => each.section === key);

describe('progress of a record', () => {
  it('begins at nothing', () => {
    expect(progressOfRecord(PRACTICE_OBSERVATION, { answers: [], overall: null }).map(({ asked, done }) => [asked, done])).toEqual([[4, 0], [7, 0], [2, 0], [1, 0]]);
  });

  it('counts what is looked at, whatever was found', () => {
    expect(section('areas', observedWith({ planning: { value: 'DOES_NOT_MEET_GOOD' } }))).toEqual({ section: 'areas', asked: 7, done: 7 });
    expect(section('areas', observedWith({ planning: { note: null } }))).toEqual({ section: 'areas', asked: 7, done: 6 });
  });

  it('asks for what depends on an answer once it is given, and counts what need not be written once it is', () => {
    expect(section('family', observedWith({ consent: { value: 'NO_FAMILY_PRESENT' }, familyFeedback: null }))).toMatchObject({ asked: 2, done: 2 });
    expect(section('reflection', observedWith({ strengths: { value: 'Calm.' } }))).toMatchObject({ asked: 2, done: 2 });
  });
});
