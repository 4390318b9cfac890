import { NO_NAMES } from './words-that-are-no-names';
import { PersonShape } from './vocabulary/person-shaped';

/** Words of a text that look as if they told who somebody is. */
export interface PersonShaped {
  readonly shape: PersonShape;
  readonly words: string;
}

interface Shape {
  readonly shape: PersonShape;
  readonly pattern: RegExp;
  readonly holds?: (words: string, before: string, after: string) => boolean;
}

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NUMERIC_DATE = String.raw`\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}`;
const ANY_DATE = String.raw`(?<![\d/.-])(?:${NUMERIC_DATE}|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? (?:19|20)\d{2}|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2})(?![\d/-])`;
const BIRTH = /\b(?:born|birth|birthday|birthdate|d\.?o\.?b)\b/i;
/** How far from a date the word of birth may stand, in characters. */
const NEAR = 40;

const WORD = String.raw`\p{Lu}(?:\p{Ll}+|['’]\p{Lu}\p{Ll}+)(?:['’-]\p{L}\p{Ll}+)*`;
const TITLE = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Sir|Lady|Master)';

/** The check digit of an NHS number: the first nine digits weighted 10 to 2, modulus 11. NHS Data Dictionary, "NHS NUMBER". */
export function isNhsNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length !== 10) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

const hasPhoneDigits = (words: string): boolean => {
  const digits = words.replace(/\D/g, '').replace(/^44/, '0').replace(/^00+/, '0');
  return digits.length === 10 || digits.length === 11;
};

/** In the order in which they are looked for: what one has found, the later ones do not find again. */
const SHAPES: readonly Shape[] = [
  { shape: PersonShape.EMAIL, pattern: /(?<![\p{L}\d._%+'-])[\p{L}\d._%+'-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/gu },
  { shape: PersonShape.NHS_NUMBER, pattern: /(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/g, holds: isNhsNumber },
  { shape: PersonShape.DATE_OF_BIRTH, pattern: new RegExp(ANY_DATE, 'gi'), holds: (_words, before, after) => BIRTH.test(before.slice(-NEAR)) || BIRTH.test(after.slice(0, NEAR / 2)) },
  { shape: PersonShape.FULL_DATE, pattern: /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\d{2}(?![\d/-])/g },
  { shape: PersonShape.TELEPHONE, pattern: /(?<![\p{L}\d/-])(?:(?:\+44|0044) ?(?:\(0\) ?)?[1237]|\(?0[1237])(?:[ ()-]{0,2}\d){8,9}(?![\d-])/gu, holds: hasPhoneDigits },
  {
    shape: PersonShape.POSTCODE,
    pattern: /\b[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLN-UW-Z]{2}\b/gi,
    // "2nd" after a letter and a digit reads like the end of a postcode.
    holds: (words) => !/\d(?:st|nd|rd|th)$/.test(words),
  },
  { shape: PersonShape.NAME, pattern: new RegExp(String.raw`\b${TITLE}\.? ${WORD}(?: ${WORD})?`, 'gu') },
];

interface Found extends PersonShaped {
  readonly at: number;
}

const CAPITALISED = new RegExp(String.raw`(?<![\p{L}'’-])${WORD}(?: ${WORD})+(?!\p{L})`, 'gu');
const BEGINS_SENTENCE = /(?:^|[.!?:;•\n"“(])\s*$/;

const isNoName = (word: string): boolean => NO_NAMES.has(word.toLowerCase()) || word.toLowerCase().split(/['’-]/).every((part) => NO_NAMES.has(part));

/**
 * Two or more words in a row with a capital, none of which is one of those that have it anyway. The first word of a
 * sentence has a capital for its place: of three it is left out ("Ask Kelly Brown"), of two it may be the name.
 */
function namesIn(text: string): readonly Found[] {
  return [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const begins = BEGINS_SENTENCE.test(text.slice(Math.max(0, match.index - 3), match.index));
    const runs: { readonly at: number; readonly words: string[] }[] = [{ at: match.index, words: [] }];
    let at = match.index;
    for (const word of match[0].split(' ')) {
      if (isNoName(word)) runs.push({ at: at + word.length + 1, words: [] });
      else runs.at(-1)?.words.push(word);
      at += word.length + 1;
    }
    return runs.flatMap((run, index): Found[] => {
      const opener = begins && index === 0 && run.words.length > 2 ? (run.words[0] as string) : null;
      const words = opener === null ? run.words : run.words.slice(1);
      return words.length < 2 ? [] : [{ shape: PersonShape.NAME, words: words.join(' '), at: run.at + (opener === null ? 0 : opener.length + 1) }];
    });
  });
}

/** What in a text looks as if it told who somebody is, in the order of the text; each words once. */
export function personShapedIn(text: string): readonly PersonShaped[] {
  const found: Found[] = [];
  const isTaken = (from: number, to: number) => found.some(({ at, words }) => from < at + words.length && to > at);
  for (const { shape, pattern, holds } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const words = match[0];
      const at = match.index;
      const to = at + words.length;
      if (!isTaken(at, to) && (!holds || holds(words, text.slice(0, at), text.slice(to)))) found.push({ shape, words, at });
    }
  }
  found.push(...namesIn(text).filter(({ at, words }) => !isTaken(at, at + words.length)));
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ shape, words }, index, all) => all.findIndex((one) => one.shape === shape && one.words === words) === index)
    .map(({ shape, words }) => ({ shape, words }));
}

/** The same over several fields, each by its path. */
export const personShapedFields = (texts: Readonly<Record<string, string | null | undefined>>): readonly (PersonShaped & { readonly field: string })[] =>
  Object.entries(texts).flatMap(([field, text]) => (text ? personShapedIn(text).map((one) => ({ field, ...one })) : []));

const SHAPE_PHRASES: Record<PersonShape, string> = {
  NHS_NUMBER: 'an NHS number',
  DATE_OF_BIRTH: 'a date of birth',
  FULL_DATE: 'a full date, which may be a date of birth',
  POSTCODE: 'a postcode',
  EMAIL: 'an e-mail address',
  TELEPHONE: 'a telephone number',
  NAME: 'a name',
};

/** What the words look like, inside a sentence: "an NHS number". */
export const personShapePhrase = (shape: PersonShape): string => SHAPE_PHRASES[shape];
