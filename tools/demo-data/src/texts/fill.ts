import type { Random } from '../random';

/** What the child and the case holder are called in the texts of one case. */
export interface Voice {
  readonly child: 'the child' | 'the young person';
  readonly worker: 'social worker' | 'lead professional';
}

const PHRASES: Readonly<Record<string, readonly string[]>> = {
  notes: ['case notes', 'visit records', 'records of meetings', 'records'],
  lately: ['in recent months', 'since the last review', 'over the last half year', 'in the period looked at'],
  other: ['the school', 'the health visitor', 'the school nurse', 'the family support worker', 'the youth worker', 'the therapist'],
  kin: ['father', 'stepfather', 'grandmother', 'older brother', 'uncle', 'aunt'],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence with its words in braces filled in. Throws a RangeError for a word that it does not know. */
export function fill(sentence: string, voice: Voice, random: Random, more: Readonly<Record<string, string>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (_, word: string) => {
    const key = word.charAt(0).toLowerCase() + word.slice(1);
    const given = more[key] ?? (key === 'child' || key === 'worker' ? voice[key] : null);
    const phrases = PHRASES[key];
    if (!given && !phrases) throw new RangeError(`"${word}" stands in a sentence and nothing fills it.`);
    const filled = given ?? random.pick(phrases as readonly string[]);
    return key === word ? filled : capital(filled);
  });
}
