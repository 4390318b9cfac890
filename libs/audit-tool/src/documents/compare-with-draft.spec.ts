import fc from 'fast-check';
import { anAction } from '../draft-for-specs';
import { problemsInDraft } from '../problems-in-draft';
import { answersOf, comparedWithDraft, draftFrom } from './compare-with-draft';
import { DOCUMENT_FIELDS } from './document-fields';

const only = (answers: Record<string, string>) => ({ answers, actions: [] });
const EVIDENCE = 'judgements.RISK.evidence';

describe('what is proposed where a document and the draft differ', () => {
  it.each([
    ['the document, where the draft has nothing', { [EVIDENCE]: 'New.' }, {}, false, 'DOCUMENT'],
    ['the draft, where the document has nothing', {}, { [EVIDENCE]: 'Had.' }, true, 'DRAFT'],
    ['the document, where the draft is as it was when the form was made', { [EVIDENCE]: 'New.' }, { [EVIDENCE]: 'Had.' }, true, 'DOCUMENT'],
    ['nothing, where the draft was changed since: somebody has to say', { [EVIDENCE]: 'New.' }, { [EVIDENCE]: 'Had.' }, false, null],
  ] as const)('%s', (_sentence, document, draft, isCurrent, proposed) => {
    expect(comparedWithDraft(only(document), only(draft), isCurrent)).toEqual([{ field: EVIDENCE, proposed }]);
  });

  it('is nothing where both say the same but for white space at the end', () => {
    expect(comparedWithDraft(only({ [EVIDENCE]: 'Seen. ' }), only({ [EVIDENCE]: 'Seen.' }), false)).toEqual([]);
  });

  it('takes corrective actions together', () => {
    const [one, other] = [anAction(), anAction({ what: 'Another.' })];
    expect(comparedWithDraft({ answers: {}, actions: [one] }, { answers: {}, actions: [one] }, false)).toEqual([]);
    expect(comparedWithDraft({ answers: {}, actions: [other] }, { answers: {}, actions: [one] }, false)).toEqual([{ field: 'actions', proposed: null }]);
    expect(comparedWithDraft({ answers: {}, actions: [] }, { answers: {}, actions: [one] }, true)).toEqual([{ field: 'actions', proposed: 'DRAFT' }]);
  });
});

describe('the change to a draft', () => {
  it('holds only the fields that are taken; a field taken empty is cleared', () => {
    expect(draftFrom(only({ [EVIDENCE]: 'Seen.', 'judgements.RISK.grade': 'MEETS_GOOD' }), {}, [EVIDENCE, 'strengths'])).toEqual({ judgements: [{ domain: 'RISK', evidence: 'Seen.' }], strengths: null });
  });

  it("says anew whether views were sought as the draft has it, where only what was said is taken", () => {
    const given = draftFrom(only({ 'viewsSought.CHILD.said': 'Better.' }), { 'viewsSought.CHILD.sought': 'YES' }, ['viewsSought.CHILD.said']);
    expect(given).toEqual({ viewsSought: [{ who: 'CHILD', sought: true, said: 'Better.' }] });
  });

  it('holds minutes as a number, and actions together', () => {
    expect(draftFrom({ answers: { minutesSpent: '90' }, actions: [anAction()] }, {}, ['minutesSpent', 'actions'])).toEqual({ minutesSpent: 90, actions: [anAction()] });
  });

  it('never gives what the rules of a draft refuse as given twice, whatever is taken', () => {
    const paths = DOCUMENT_FIELDS.map(({ field }) => field);
    fc.assert(fc.property(fc.subarray(paths), fc.subarray(paths), (taken, written) => {
      const given = draftFrom(only(Object.fromEntries(written.map((field) => [field, field === 'minutesSpent' ? '90' : 'x']))), {}, taken);
      expect(problemsInDraft(given, '2018-04-26')).toEqual([]);
    }));
  });
});

it('has of a draft what is written in it, as a document would', () => {
  expect(answersOf({ overall: 'MEETS_GOOD', strengths: '', minutesSpent: 90, 'viewsSought.CHILD.sought': false, theirs: 'x', synopsis: null })).toEqual({ overall: 'MEETS_GOOD', minutesSpent: '90', 'viewsSought.CHILD.sought': 'NO' });
});
