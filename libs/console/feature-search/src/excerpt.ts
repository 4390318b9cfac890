/** A piece of a text; `found` where it is one of the words looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Characters shown before the first word that was found, and in all. */
const BEFORE = 80;
const LENGTH = 320;

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The part of a text round the first of the words that begins one of its words, cut into pieces found and not found. */
export function excerptOf(text: string, words: string): readonly Piece[] {
  const wanted = words.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);
  if (wanted.length === 0) return [{ text: shortened(text, 0), found: false }];
  const pattern = `(?<![\\p{L}\\p{N}])(?:${wanted.map(escaped).join('|')})[\\p{L}\\p{N}]*`;
  const shown = shortened(text, text.search(new RegExp(pattern, 'iu')));
  return shown.split(new RegExp(`(${pattern})`, 'giu')).map((part, index) => ({ text: part, found: index % 2 === 1 })).filter(({ text: part }) => part !== '');
}

/** From a little before a place, beginning and ending at words. */
function shortened(text: string, place: number): string {
  const from = place <= BEFORE ? 0 : text.indexOf(' ', place - BEFORE) + 1;
  const rest = text.slice(from);
  const cut = rest.length <= LENGTH ? rest : rest.slice(0, Math.max(rest.lastIndexOf(' ', LENGTH), 1));
  return `${from > 0 ? '… ' : ''}${cut}${cut.length < rest.length ? ' …' : ''}`;
}
