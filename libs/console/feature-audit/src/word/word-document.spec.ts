import { fieldsTaken, matchList, personShapedTaken, sidesOf, suggestedOf, type WordAnswer, type WordReading } from './word-document';

const answer = (field: string, proposed: WordAnswer['proposed'], differs = true): WordAnswer => ({ field, label: field, read: 'a', stands: 'b', differs, proposed });

it('takes what is proposed unless somebody chose otherwise, and nothing of what nobody has said', () => {
  const sides = sidesOf([answer('one', 'DOCUMENT'), answer('two', 'DOCUMENT'), answer('three', null), answer('four', null), answer('same', null, false)], { two: 'DRAFT', four: 'DOCUMENT' });
  expect([...sides]).toEqual([['one', 'DOCUMENT'], ['two', 'DRAFT'], ['three', null], ['four', 'DOCUMENT']]);
  expect(fieldsTaken(sides)).toEqual(['one', 'four']);
});

it('starts from what seems right, and sends it paragraph by paragraph', () => {
  const paragraph = (index: number, suggestion: string | null) => ({ index, text: 'x', isHeading: false, inTable: false, suggestion });
  const matches = suggestedOf({ paragraphs: [paragraph(0, null), paragraph(1, 'strengths')] } as unknown as WordReading);
  expect(matchList(matches)).toEqual([{ block: 1, field: 'strengths' }]);
});

it('points out what may tell who somebody is in the texts that are taken, and in no others', () => {
  const said = (field: string, read: string | null): WordAnswer => ({ ...answer(field, 'DOCUMENT'), label: `The ${field}`, read });
  const answers = [said('strengths', 'Kelly Marsden rang kelly@home.example.'), said('synopsis', 'Lives at CV1 5FB.'), said('actions', '1. Ask at CV1 5FB.\nOwner: Priya Hollowell. Due: 18 May 2018.'), said('overall', null)];
  expect(personShapedTaken(answers, sidesOf(answers, { synopsis: 'DRAFT' }))).toEqual([
    { field: 'strengths', label: 'The strengths', shape: 'NAME', words: 'Kelly Marsden' }, { field: 'strengths', label: 'The strengths', shape: 'EMAIL', words: 'kelly@home.example' },
    { field: 'actions', label: 'The actions', shape: 'POSTCODE', words: 'CV1 5FB' },
  ]);
});
