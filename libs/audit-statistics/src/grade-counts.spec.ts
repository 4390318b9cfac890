import type { DomainGrade, Grade } from '@goodmark/audit-tool';
import { gradeCounts, gradeFigures, meetingGood } from './grade-counts';

describe('gradeCounts', () => {
  it.each<[string, Grade[], object]>([
    ['counts nothing as zeros', [], { EXCEEDS_GOOD: 0, MEETS_GOOD: 0, DOES_NOT_MEET_GOOD: 0 }],
    [
      'counts every grade',
      ['MEETS_GOOD', 'DOES_NOT_MEET_GOOD', 'MEETS_GOOD'],
      { EXCEEDS_GOOD: 0, MEETS_GOOD: 2, DOES_NOT_MEET_GOOD: 1 },
    ],
  ])('%s', (_sentence, grades, expected) => expect(gradeCounts(grades)).toEqual(expected));
});

describe('gradeFigures', () => {
  it('gives a line for each grade in grade order, zeros included', () => {
    expect(gradeFigures({ DOES_NOT_MEET_GOOD: 8, MEETS_GOOD: 1, EXCEEDS_GOOD: 0 })).toEqual([
      { grade: 'EXCEEDS_GOOD', count: 0, base: 9 },
      { grade: 'MEETS_GOOD', count: 1, base: 9 },
      { grade: 'DOES_NOT_MEET_GOOD', count: 8, base: 9 },
    ]);
  });

  it('keeps what does not belong out of the base', () => {
    const withNotApplicable = { EXCEEDS_GOOD: 1, MEETS_GOOD: 1, DOES_NOT_MEET_GOOD: 1, NOT_APPLICABLE: 4 };
    expect(gradeFigures(withNotApplicable).map(({ base }) => base)).toEqual([3, 3, 3]);
  });
});

describe('meetingGood', () => {
  it.each<[string, DomainGrade[], { met: number; of: number }]>([
    ['leaves not-applicable domains out of the base', ['MEETS_GOOD', 'NOT_APPLICABLE'], { met: 1, of: 1 }],
    ['counts exceeding as meeting', ['EXCEEDS_GOOD', 'DOES_NOT_MEET_GOOD'], { met: 1, of: 2 }],
    ['has no base where nothing applies', ['NOT_APPLICABLE'], { met: 0, of: 0 }],
    ['has no base where there is nothing', [], { met: 0, of: 0 }],
  ])('%s', (_sentence, grades, expected) => expect(meetingGood(grades)).toEqual(expected));
});
