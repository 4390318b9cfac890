import type { Random } from './random';

/** Words of the kind evidence is written in; the last ones are rare. */
const WORDS = (
  'the child was seen at home and in school with her brother plan review visit risk strategy discussion recorded case holder manager ' +
  'family parents carer wishes feelings health education contact assessment timely decision rationale outcome support group network meeting ' +
  'minutes chair progress stable placement permanence identity language culture diversity supervision reflective challenge escalation thresholds ' +
  'chronology genogram advocate pathway safeguarding neglect viability trampoline lighthouse'
).split(' ');

/** A word that one evidence in so many has. */
export const RARE_WORD = 'kaleidoscope';
const RARE_IN = 500;

/** Sentences without meaning, of exactly so many characters. Common words come often, rare ones seldom. */
export function prose(random: Random, length: number): string {
  let text = random.next() < 1 / RARE_IN ? `${RARE_WORD} ` : '';
  while (text.length < length) text += `${WORDS[Math.floor(random.next() ** 2 * WORDS.length)]} `;
  return `${text.slice(0, length - 1)}.`;
}
