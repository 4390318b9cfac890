import { DOCUMENT_FIELDS, documentField, type DocumentField, documentLabel } from './document-fields';
import { readAnswer, readAnswers } from './read-answers';

const field = (path: string) => documentField(path) as DocumentField;

it.each([
  ['takes a grade by its name', 'judgements.RISK.grade', 'Does not meet good', 'DOES_NOT_MEET_GOOD'],
  ['takes a grade whatever its capitals and blanks', 'overall', ' meets  Good', 'MEETS_GOOD'],
  ['takes yes and no', 'viewsSought.CHILD.sought', 'No', 'NO'],
  ['keeps the lines of a text and nothing after its end', 'judgements.RISK.evidence', 'One.\r\n\nTwo.\n\n', 'One.\n\nTwo.'],
  ['takes minutes with the word', 'minutesSpent', ' 150 minutes', '150'],
])('%s', (_sentence, path, written, answer) => expect(readAnswer(field(path), written)).toEqual({ answer }));

it.each([
  ['a grade that is none', 'judgements.RISK.grade', 'Fine', 'Risk: grade: “Fine” is not one of Exceeds good, Meets good, Does not meet good, Not applicable. Choose one of them.'],
  ['no overall judgement is not applicable', 'overall', 'Not applicable', 'Overall judgement: “Not applicable” is not one of Exceeds good, Meets good, Does not meet good. Choose one of them.'],
  ['minutes in words', 'minutesSpent', 'two hours', 'Minutes spent: “two hours” is not a number of minutes. Write for example 150, at most 6,000.'],
  ['a text that is too long', 'viewsSought.CHILD.how', 'x'.repeat(501), 'The child: how: This is 501 characters long, and at most 500 are kept. Shorten it.'],
])('refuses %s, saying where', (_sentence, path, written, problem) => expect(readAnswer(field(path), written)).toEqual({ problem }));

describe('the boxes of a form', () => {
  it('leave out what is not written and what is none of ours', () => {
    expect(readAnswers([{ tag: 'judgements.RISK.evidence', text: '  ' }, { tag: 'theirs', text: 'x' }])).toEqual({ answers: {}, actions: [], problems: [], notes: [] });
  });

  it('count once where two say the same, and not at all where they do not', () => {
    const { answers, problems } = readAnswers([
      { tag: 'strengths', text: 'Seen.' }, { tag: 'strengths', text: 'Seen.' }, { tag: 'overall', text: 'Meets good' }, { tag: 'overall', text: 'Exceeds good' }, { tag: 'overall', text: 'Exceeds good' },
    ]);
    expect(answers).toEqual({ strengths: 'Seen.' });
    expect(problems).toEqual([{ field: 'overall', message: 'Overall judgement: this box is in the document twice, with different texts. Keep one of them in Word, and upload it again.' }]);
  });

  it('give the corrective actions in their order, without the rows left empty', () => {
    const { actions } = readAnswers([{ tag: 'actions.3.what', text: 'Second' }, { tag: 'actions.0.what', text: 'First' }, { tag: 'actions.0.owner', text: 'a@b.example' }, { tag: 'actions.1.what', text: ' ' }]);
    expect(actions).toEqual([{ what: 'First', owner: 'a@b.example', dueOn: '' }, { what: 'Second', owner: '', dueOn: '' }]);
  });

  it.each([
    ['what the child said means that they were asked', 'said', 'YES'],
    ['why not means that they were not', 'whyNot', 'NO'],
  ])('where nothing says whether views were sought: %s, and it is said', (_sentence, name, answer) => {
    const { answers, notes } = readAnswers([{ tag: `viewsSought.CHILD.${name}`, text: 'Words.' }]);
    expect(answers['viewsSought.CHILD.sought']).toBe(answer);
    expect(notes).toHaveLength(1);
  });
});

it('has a name for each field, no two alike, and a tag that Word can hold', () => {
  const labels = DOCUMENT_FIELDS.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(DOCUMENT_FIELDS.every(({ field: path }) => path.length <= 64)).toBe(true);
});

it.each([
  ['actions.1.owner', 'Corrective action 2: owner'], ['actions', 'Corrective actions'], ['judgements.HELP.grade', 'Help: grade'], ['judgements.HELP', 'Help'], ['viewsSought.PARENT', 'A parent: views'],
])('%s is called %s', (path, label) => expect(documentLabel(path)).toBe(label));
