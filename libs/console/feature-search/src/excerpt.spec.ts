import { excerptOf } from './excerpt';

const words = (text: string, wanted: string) => excerptOf(text, wanted).filter(({ found }) => found).map(({ text: part }) => part);
const whole = (text: string, wanted: string) => excerptOf(text, wanted).map(({ text: part }) => part).join('');

describe('an excerpt', () => {
  it('marks each word that begins as one that was looked for, in any case', () =>
    expect(words('Bruising was seen. The bruise was not explained; seen again.', 'bruis SEEN')).toEqual(['Bruising', 'seen', 'bruise', 'seen']));
  it('marks nothing inside another word', () => expect(words('unseen', 'seen')).toEqual([]));
  it('keeps a short text whole', () => expect(whole('The plan was shared.', 'plan')).toBe('The plan was shared.'));
  it('takes what is looked for as words, never as a pattern', () => expect(words('a (plan) of 100%', '(plan .*')).toEqual(['plan']));
  it('shows the text round the first word found, and says where it was cut', () => {
    const text = `${'before '.repeat(60)}missing ${'after '.repeat(80)}`;
    const shown = whole(text, 'missing');
    expect(shown).toContain('missing');
    expect([shown.startsWith('… before'), shown.endsWith('after …'), shown.length < 400]).toEqual([true, true, true]);
  });
  it('shows the beginning where nothing is found', () => expect(whole('Some text.', 'xyz')).toBe('Some text.'));
});
