import { type FeedbackHeld, problemsInFeedback } from './problems-in-feedback';

const held: FeedbackHeld = { heldOn: '2018-03-05', auditorTookPart: true, caseHolderTookPart: true, points: 'The plan is rewritten with the family.', workerView: null, disagreement: null, absence: null };
const days = { since: '2018-03-01', today: '2018-04-26' };

describe('a feedback conversation', () => {
  it.each<[string, Partial<FeedbackHeld>, readonly string[]]>([
    ['can be recorded with the auditor, the case holder and what was agreed', {}, []],
    ['can be held on the day of the submission', { heldOn: '2018-03-01' }, []],
    ['can be held today', { heldOn: '2018-04-26' }, []],
    ['was not held tomorrow', { heldOn: '2018-04-27' }, ['heldOn']],
    ['was not held before there was anything to talk about', { heldOn: '2018-02-28' }, ['heldOn']],
    ['says what was agreed', { points: ' \n' }, ['points']],
    ['needs a reason where the case holder was not there', { caseHolderTookPart: false }, ['absence']],
    ['goes without the case holder where it says why', { caseHolderTookPart: false, absence: 'They left in February.' }, []],
    ['needs a reason where the auditor was not there', { auditorTookPart: false }, ['absence']],
    ['takes no white space for a reason', { auditorTookPart: false, absence: '  ' }, ['absence']],
    ['refuses text that cannot be kept, by field', { points: 'x'.repeat(10_001), workerView: 'a\u0000b', disagreement: 'y'.repeat(5_001), absence: 'z'.repeat(501) }, ['points', 'workerView', 'disagreement', 'absence']],
  ])('%s', (_sentence, given, expected) => expect(problemsInFeedback({ ...held, ...given }, days).map(({ field }) => field)).toEqual(expected));

  it('names everybody who was missing', () =>
    expect(problemsInFeedback({ ...held, auditorTookPart: false, caseHolderTookPart: false }, days)[0]?.message).toContain('the auditor and the case holder'));
});
