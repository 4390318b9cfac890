import { beginsNewSitting, lostCharacters } from './sitting';

const LONG = 'The plan was reviewed with the family, and the child was seen alone twice.';

it.each<[string, string, string, number]>([
  ['nothing is lost of what is written on', 'Seen at home', 'Seen at home and at school.', 0],
  ['nothing is lost of what something is put into', 'Seen home', 'Seen at home', 0],
  ['a word written over is lost', 'Seen at home.', 'Seen at school.', 4],
  ['all of a text that is cleared is lost', 'Seen.', '', 5],
  ['a letter is counted once where it repeats', 'aaa', 'aa', 1],
])('%s', (_sentence, before, after, lost) => expect(lostCharacters(before, after)).toBe(lost));

it.each<[string, { at?: string; isOver?: boolean; before?: string; after?: string }, boolean]>([
  ['a save within ten minutes replaces the one before', { at: '2018-04-26T09:09:59.000Z' }, false],
  ['a save after ten minutes begins another version', { at: '2018-04-26T09:10:00.000Z' }, true],
  ['a save after the clock was put back begins another version', { at: '2018-04-26T08:59:00.000Z' }, true],
  ['what was put aside is not replaced', { isOver: true }, true],
  ['clearing a long text keeps what stood there', { before: LONG, after: '' }, true],
  ['writing over a long text keeps what stood there', { before: LONG, after: 'Nothing of the sort is known to anybody who was asked about it, sadly.' }, true],
  ['correcting a word does not', { before: LONG, after: LONG.replace('twice', 'once') }, false],
  ['writing on does not', { before: LONG, after: `${LONG} She said so.` }, false],
])('%s', (_sentence, { at = '2018-04-26T09:01:00.000Z', isOver = false, before = 'Seen.', after = 'Seen twice.' }, expected) =>
  expect(beginsNewSitting({ startedAt: '2018-04-26T09:00:00.000Z', isOver, texts: { 'judgements.RISK.evidence': before } }, at, { 'judgements.RISK.evidence': after })).toBe(expected));
