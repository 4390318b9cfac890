/** Fewer letters than this find nothing: MariaDB does not index them. */
const SHORTEST = 3;
const MOST_WORDS = 10;
const LONGEST_TEXT = 200;

/** What InnoDB never indexes, so that both databases find the same. */
const TOO_COMMON: ReadonlySet<string> = new Set(
  'a about an are as at be by com de en for from how i in is it la of on or that the this to was what when where who will with und www'.split(' '),
);

/**
 * The words to look for, in lower case and each once: letters and digits alone, without what is too short or too common.
 * Letters whose accent comes as a sign of its own, as some systems send them, are put together first.
 */
export function searchWords(text: string): readonly string[] {
  const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => [...word].length >= SHORTEST && !TOO_COMMON.has(word)))];
}

/** What is wrong with a text to search for, with what to do about it; null when nothing is. */
export function searchProblem(text: string): string | null {
  if (text.length > LONGEST_TEXT) return `Search for at most ${LONGEST_TEXT} characters; these are ${text.length}.`;
  const { length } = searchWords(text);
  if (length === 0) return `Give at least one word of ${SHORTEST} letters or more that is not as common as "the".`;
  return length > MOST_WORDS ? `Search for at most ${MOST_WORDS} words; these are ${length}.` : null;
}
