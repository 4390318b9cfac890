import { type AuditDomain, DOMAIN_KEYS, suggestedNotApplicable } from '@goodmark/audit-tool';
import type { Random } from '../random';
import { type Grades, gradesOf } from './audit-story';

type Overall = 'E' | 'M' | 'D';

/** How likely each domain is to meet good, all else equal. */
const LIKELY: Readonly<Record<AuditDomain, number>> = {
  RISK: 0.6, DECISION_MAKING: 0.42, INVOLVEMENT: 0.53, ASSESSMENT: 0.45, PLANS: 0.4, COORDINATION: 0.74,
  REVIEWS: 0.66, DIVERSITY: 0.48, PERMANENCE: 0.6, PLACEMENT: 0.8, INDEPENDENCE: 0.55, HELP: 0.62,
};

/** By how much an overall grade goes with better or worse domains. */
const LIFT: Readonly<Record<Overall, number>> = { E: 1, M: 0.3, D: -0.22 };

/** At most so many domains fall short, and at least so many, for the overall grade to be understood. */
const WEAK: Readonly<Record<Overall, readonly [least: number, most: number]>> = { E: [0, 0], M: [0, 3], D: [4, 12] };

/** Grades of a case of these categories that go with the overall grade. */
export function inventGrades(overall: Overall, categories: readonly string[], random: Random): Grades {
  const suggested = suggestedNotApplicable(categories);
  const letters = DOMAIN_KEYS.map((domain) => {
    if (isInapplicable(domain, suggested, random)) return 'N';
    if (!random.chance(LIKELY[domain] + LIFT[overall])) return 'D';
    return random.chance(overall === 'E' ? 0.35 : 0.04) ? 'E' : 'M';
  });
  return gradesOf(`${overall} ${fitted(letters, overall, random).join('')}`);
}

function isInapplicable(domain: AuditDomain, suggested: readonly AuditDomain[], random: Random): boolean {
  if (suggested.includes(domain)) return random.chance(0.93);
  return (domain === 'INDEPENDENCE' && random.chance(0.45)) || (domain === 'PERMANENCE' && random.chance(0.12));
}

/** Changes single letters until their number goes with the overall grade. */
function fitted(letters: readonly string[], overall: Overall, random: Random): readonly string[] {
  const [least, most] = WEAK[overall];
  const weak = letters.filter((letter) => letter === 'D').length;
  const exceeding = letters.filter((letter) => letter === 'E').length;
  if (weak > most) return fitted(withOne(letters, 'D', 'M', random), overall, random);
  if (weak < least) return fitted(withOne(letters, letters.includes('M') ? 'M' : 'E', 'D', random), overall, random);
  if (overall === 'E' && exceeding < 3) return fitted(withOne(letters, 'M', 'E', random), overall, random);
  return letters;
}

function withOne(letters: readonly string[], from: string, to: string, random: Random): readonly string[] {
  const places = letters.flatMap((letter, index) => (letter === from ? [index] : []));
  const place = random.pick(places);
  return letters.map((letter, index) => (index === place ? to : letter));
}

/** What a moderator made of an auditor's grades: mostly the same, at times a harder or a kinder view. */
export function moderate(auditor: Grades, random: Random): Grades {
  const letter = auditor.overall === 'EXCEEDS_GOOD' ? 'E' : auditor.overall === 'MEETS_GOOD' ? 'M' : 'D';
  const letters = [...auditor.domains];
  const chance = random.next();
  if (letter === 'M' && chance < 0.35) return changed(letters, 'M', 'D', 4, 'D', random);
  if (letter === 'D' && chance < 0.06) return changed(letters, 'D', 'M', letters.filter((one) => one === 'D').length - 2, 'M', random);
  if (chance < 0.55) return auditor;
  return changed(letters, letters.includes('D') && chance > 0.85 ? 'D' : 'M', letters.includes('D') && chance > 0.85 ? 'M' : 'D', 1, letter, random);
}

function changed(letters: readonly string[], from: string, to: string, count: number, overall: Overall, random: Random): Grades {
  const places = letters.flatMap((letter, index) => (letter === from ? [index] : []));
  const chosen = random.some(places, overall === 'E' ? 0 : count);
  return gradesOf(`${overall} ${letters.map((letter, index) => (chosen.includes(index) ? to : letter)).join('')}`);
}
