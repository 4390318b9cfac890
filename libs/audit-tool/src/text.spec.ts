import fc from 'fast-check';
import { isWritten, textProblem, tidyText } from './text';

describe('textProblem', () => {
  it.each<[string, string, string | null]>([
    ['takes ordinary text', 'Seen alone.', null],
    ['takes no text', '', null],
    ['takes line breaks and tabs', 'a\r\n\tb', null],
    ['takes accents and other scripts', 'Zoë, Łukasz, 李', null],
    ['takes characters outside the basic plane', '👧🏽', null],
    ['takes text of just the limit', 'x'.repeat(20), null],
    ['refuses longer text and says both lengths', 'x'.repeat(12_345), 'This is 12,345 characters long, and at most 20 are kept. Shorten it.'],
    ['names the null character', 'a\u0000b', 'This contains the control character U+0000, which cannot be kept. Remove it.'],
    ['names the escape character', '\u001b[1m', 'This contains the control character U+001B, which cannot be kept. Remove it.'],
    ['names the delete character', 'a\u007f', 'This contains the control character U+007F, which cannot be kept. Remove it.'],
    ['names a control character of the second block', 'it\u0092s', 'This contains the control character U+0092, which cannot be kept. Remove it.'],
    ['names half a pair at the end', 'a\ud83d', 'This contains half a character (U+D83D), which cannot be kept. Remove it.'],
    ['names half a pair in front', '\udc67a', 'This contains half a character (U+DC67), which cannot be kept. Remove it.'],
  ])('%s', (_sentence, value, expected) => expect(textProblem(value, 20)).toBe(expected));

  it('lets through exactly the texts that survive UTF-8 and hold no control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const survives = Buffer.from(value, 'utf8').toString('utf8') === value;
        const controls = [...value].some((character) => {
          const code = character.codePointAt(0) ?? 0;
          return (code < 32 && !'\n\t\r'.includes(character)) || (code >= 127 && code < 160);
        });
        expect(textProblem(value, 1_000) === null).toBe(survives && !controls);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('tidyText', () => {
  it.each<[string, string | null, string | null]>([
    ['keeps text as it is', 'Seen alone.', 'Seen alone.'],
    ['writes line breaks as one character', 'a\r\nb\rc', 'a\nb\nc'],
    ['drops white space at the end', 'a \n\t', 'a'],
    ['keeps white space in front, which may be meant', '  a', '  a'],
    ['gives null for white space alone', ' \r\n ', null],
    ['gives null for no text', '', null],
    ['gives null for null', null, null],
  ])('%s', (_sentence, value, expected) => expect(tidyText(value)).toBe(expected));

  it('has nothing left to tidy', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => expect(tidyText(tidyText(value))).toBe(tidyText(value))));
  });
});

describe('isWritten', () => {
  it.each<[string, string | null | undefined, boolean]>([
    ['is true of a word', 'a', true],
    ['is false of white space', ' \n', false],
    ['is false of null', null, false],
    ['is false of what was left out', undefined, false],
  ])('%s', (_sentence, value, expected) => expect(isWritten(value)).toBe(expected));
});
