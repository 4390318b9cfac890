import type { AuditDraft } from './audit-draft';
import { aDraftGraded } from './draft-for-specs';
import { questionsAbout, questionsToAnswer } from './questions-about';
import type { DomainGrade } from './vocabulary/grade';

const times = (count: number, grade: DomainGrade) => Array<DomainGrade>(count).fill(grade);
const exceeds = (count: number) => times(count, 'EXCEEDS_GOOD');
const meets = (count: number) => times(count, 'MEETS_GOOD');
const doesNot = (count: number) => times(count, 'DOES_NOT_MEET_GOOD');

it.each<[string, AuditDraft, string]>([
  [
    'most domains weak and an overall that meets good',
    aDraftGraded('MEETS_GOOD', [...doesNot(5), ...meets(3)]),
    '5 of 8 domains do not meet good, and the overall judgement meets good. Say why if that is right.',
  ],
  [
    'half the domains weak and an overall that meets good',
    aDraftGraded('MEETS_GOOD', [...doesNot(4), ...meets(4)]),
    '4 of 8 domains do not meet good, and the overall judgement meets good. Say why if that is right.',
  ],
  [
    'no domain weak and an overall that does not meet good',
    aDraftGraded('DOES_NOT_MEET_GOOD', [...meets(10), ...exceeds(1)]),
    'None of the 11 domains that apply falls short of good, and the overall judgement does not meet good. Say why if that is right.',
  ],
  [
    'one weak domain and an overall that exceeds good',
    aDraftGraded('EXCEEDS_GOOD', [...doesNot(1), ...exceeds(11)]),
    '1 of 12 domains does not meet good, and the overall judgement exceeds good. Say why if that is right.',
  ],
  [
    'an overall that exceeds good where no domain does',
    aDraftGraded('EXCEEDS_GOOD', meets(9)),
    'None of the 9 domains that apply exceeds good, and the overall judgement exceeds good. Say why if that is right.',
  ],
])('asks about %s', (_sentence, draft, message) => expect(questionsAbout(draft)).toEqual([{ field: 'overall', message }]));

it.each<[string, AuditDraft]>([
  ['three weak domains of eleven with an overall that meets good', aDraftGraded('MEETS_GOOD', [...doesNot(3), ...meets(8)])],
  ['one weak domain with an overall that does not meet good', aDraftGraded('DOES_NOT_MEET_GOOD', [...doesNot(1), ...meets(11)])],
  ['some exceeding domains with an overall that exceeds good', aDraftGraded('EXCEEDS_GOOD', [...exceeds(2), ...meets(10)])],
  ['a draft without an overall judgement', aDraftGraded(null, doesNot(12))],
  ['a draft with a domain still to grade', aDraftGraded('MEETS_GOOD', [...doesNot(11), null])],
  ['a draft where nothing applies', aDraftGraded('MEETS_GOOD', [])],
])('does not ask about %s', (_sentence, draft) => expect(questionsAbout(draft)).toEqual([]));

describe('a question', () => {
  const odd = aDraftGraded('MEETS_GOOD', [...doesNot(5), ...meets(3)]);
  it('is to be answered in the field of the reason', () => expect(questionsToAnswer(odd)).toEqual([{ field: 'overallReason', message: questionsAbout(odd)[0]?.message }]));
  it('is not answered by blanks', () => expect(questionsToAnswer({ ...odd, overallReason: ' \n' })).toHaveLength(1));
  it('is answered by a reason, and still asked', () => {
    const answered = { ...odd, overallReason: 'All five were put right before the audit.' };
    expect([questionsToAnswer(answered), questionsAbout(answered)]).toEqual([[], questionsAbout(odd)]);
  });
  it('is not asked where nothing is odd', () => expect(questionsToAnswer(aDraftGraded('MEETS_GOOD', meets(12)))).toEqual([]));
});
