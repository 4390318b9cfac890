import { matchedAnswers, problemsInMatches } from './matched-answers';
import { type DocumentBlock, gradeMeant, suggestedMatches, withoutLabel } from './suggest-matches';

const heading = (text: string): DocumentBlock => ({ text, isHeading: true, cell: null });
const line = (text: string): DocumentBlock => ({ text, isHeading: false, cell: null });
const cell = (row: number, column: number, text: string): DocumentBlock => ({ text, isHeading: false, cell: { table: 0, row, column } });

it.each<[string, readonly DocumentBlock[], readonly (string | null)[]]>([
  ['takes what stands under the name of a domain as its evidence', [heading('1. Risk'), line('Seen early.'), line('Acted on.')], [null, 'judgements.RISK.evidence', 'judgements.RISK.evidence']],
  ['knows older names of domains', [heading('Management oversight & supervision'), line('Monthly.')], [null, 'judgements.DECISION_MAKING.evidence']],
  ['takes a grade by itself as the grade', [heading('Plans'), line('Meets good'), line('SMART.')], [null, 'judgements.PLANS.grade', 'judgements.PLANS.evidence']],
  ['goes by labels before a colon', [heading('Help'), line('Grade: Exceeds good'), line('Evidence: He is at school.'), line('Difference made: He has friends.')], [null, 'judgements.HELP.grade', 'judgements.HELP.evidence', 'judgements.HELP.difference']],
  ['takes strengths and what should be better', [heading('Strengths'), line('Warm.'), heading('Areas for development'), line('Fathers.')], [null, 'strengths', null, 'areasForImprovement']],
  ['goes in a table by the first cell of a row and the head of a column',
    [cell(0, 0, 'Area'), cell(0, 1, 'Grade'), cell(0, 2, 'Comments'), cell(1, 0, 'Diversity'), cell(1, 1, 'Does not meet good'), cell(1, 2, 'No interpreter.')],
    [null, null, null, null, 'judgements.DIVERSITY.grade', 'judgements.DIVERSITY.evidence']],
  ['proposes nothing under a heading it does not know', [heading('Risk'), heading('Signatures'), line('Signed.')], [null, null, null]],
  ['proposes nothing for the next row of a table without a name', [cell(0, 0, 'Risk'), cell(0, 1, 'Seen.'), cell(1, 0, 'Other'), cell(1, 1, 'Words.')], [null, 'judgements.RISK.evidence', null, null]],
  ['proposes nothing before the first heading', [line('Case audit')], [null]],
])('%s', (_sentence, blocks, expected) => expect(suggestedMatches(blocks)).toEqual(expected));

it.each([['N/A', 'NOT_APPLICABLE'], ['Requires improvement', 'DOES_NOT_MEET_GOOD'], ['meets good', 'MEETS_GOOD'], ['It meets good standards', null]])('%s means %s', (text, grade) => expect(gradeMeant(text)).toBe(grade));

it.each([['Evidence: seen.', 'seen.'], ['He said: I am well.', 'He said: I am well.'], ['Risk: none seen.', 'none seen.']])('%s reads %s', (text, rest) => expect(withoutLabel(text)).toBe(rest));

describe('matches of a person', () => {
  const blocks = [heading('Risk'), line('First.'), line('Second.'), line('Grade: below good')];

  it('put the paragraphs of one field together, in their order', () => {
    const { answers, problems } = matchedAnswers([{ block: 2, field: 'judgements.RISK.evidence' }, { block: 1, field: 'judgements.RISK.evidence' }, { block: 3, field: 'judgements.RISK.grade' }], blocks);
    expect([answers, problems]).toEqual([{ 'judgements.RISK.evidence': 'First.\n\nSecond.', 'judgements.RISK.grade': 'DOES_NOT_MEET_GOOD' }, []]);
  });

  it('say where a paragraph does not fit its field', () => {
    expect(matchedAnswers([{ block: 1, field: 'overall' }], blocks).problems).toEqual([{ field: 'overall', message: expect.stringContaining('“First.” is not one of') }]);
  });

  it.each([
    ['a paragraph that is not there', [{ block: 9, field: 'strengths' }], 'matches.0.block'],
    ['a paragraph given twice', [{ block: 1, field: 'strengths' }, { block: 1, field: 'synopsis' }], 'matches.1.block'],
    ['a field that is none', [{ block: 1, field: 'constructor' }], 'matches.0.field'],
  ])('are refused for %s', (_sentence, matches, field) => expect(problemsInMatches(matches, blocks)).toMatchObject([{ field }]));
});
