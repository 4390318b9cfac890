import { searchProblem, searchWords } from './search-words';

describe('the words of a search', () => {
  it.each([
    ['are in lower case', 'Chronology', ['chronology']],
    ['are each there once', 'risk Risk RISK', ['risk']],
    ['part at whatever is not a letter or a digit', "child's plan-review", ['child', 'plan', 'review']],
    ['keep letters with accents, and digits', 'café 2018', ['café', '2018']],
    ['keep a letter and an accent together that come apart', 'e\u0301cole', ['école']],
    ['leave out what is short or too common', 'the aim of it was to be at home', ['aim', 'home']],
    ['hold no sign that a search engine reads', '"plan" * +review -risk (visit) NEAR/3 ~x <y% :z', ['plan', 'review', 'risk', 'visit', 'near']],
  ])('%s', (_sentence, text, words) => expect(searchWords(text)).toEqual(words));

  it.each([
    ['nothing', ''],
    ['signs alone', '* + " %'],
    ['common words alone', 'the and of'.replace('and', 'who')],
    ['short words alone', 'a bc d'],
  ])('%s are refused with what to do', (_sentence, text) => expect(searchProblem(text)).toMatch(/^Give at least one word/));

  it('are at most ten, in at most 200 characters', () => {
    const words = Array.from({ length: 11 }, (_, index) => `word${index}`);
    expect(searchProblem(words.join(' '))).toBe('Search for at most 10 words; these are 11.');
    expect(searchProblem(words.slice(1).join(' '))).toBeNull();
    expect(searchProblem('x'.repeat(201))).toBe('Search for at most 200 characters; these are 201.');
  });
});
