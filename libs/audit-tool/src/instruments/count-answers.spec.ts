import { countAnswers } from './count-answers';
import { type Item, itemsOf } from './instrument';
import { PRACTICE_OBSERVATION } from './practice-observation';
import { observedWith } from './record-for-specs';

const item = (key: string): Item => itemsOf(PRACTICE_OBSERVATION).find((each) => each.key === key) as Item;
const records = [
  observedWith({}),
  observedWith({ planning: { value: 'EXCEEDS_GOOD' }, significantMales: { value: 'NO' } }),
  observedWith({ planning: { value: 'DOES_NOT_MEET_GOOD' }, significantMales: { value: 'YES' } }),
  observedWith({ planning: { value: 'NOT_APPLICABLE' }, significantMales: null }),
].map(({ answers }) => answers);

describe('the figure of an item', () => {
  it('counts every option, and leaves out of the base what does not apply', () => {
    expect(countAnswers(item('planning'), records)).toEqual({
      item: 'planning', base: 3, good: 2,
      options: [{ key: 'EXCEEDS_GOOD', count: 1 }, { key: 'MEETS_GOOD', count: 1 }, { key: 'DOES_NOT_MEET_GOOD', count: 1 }, { key: 'NOT_APPLICABLE', count: 1 }],
    });
  });

  it('counts an item left open nowhere', () => {
    expect(countAnswers(item('significantMales'), records)).toMatchObject({ base: 2, good: 1 });
    expect(countAnswers(item('planning'), [])).toMatchObject({ base: 0, good: 0 });
  });

  it('counts nothing that was answered while its item is not asked', () => {
    const waiting: Item = { ...item('childAtCentre'), onlyIf: { item: 'consent', is: ['GIVEN'] } };
    const alone = observedWith({ consent: { value: 'NO_FAMILY_PRESENT' } }).answers;
    expect(countAnswers(waiting, [alone])).toMatchObject({ base: 0 });
    expect(countAnswers(waiting, [observedWith({}).answers])).toMatchObject({ base: 1 });
  });

  it('is none where the item is on no scale', () => {
    expect(countAnswers(item('reflection'), records)).toBeNull();
  });
});
