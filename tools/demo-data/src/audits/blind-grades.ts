import { randomFor } from '../random';
import type { AuditStory, Grades } from './audit-story';

/** The first month of which some audits were moderated blind. */
const BLIND_SINCE = '2018-01';
const SHARE = 0.4;
const LETTERS = 'EMD';

/**
 * What a blind moderator gave before they saw the auditor's grades; null where the moderation was open. Mostly what they
 * decided in the end, with a domain or two of another mind.
 */
export function blindGradesOf({ key, activity, moderated }: AuditStory): Grades | null {
  const random = randomFor(`blind ${key}`);
  if (!moderated || !activity || activity.month < BLIND_SINCE || !(activity.blind || random.chance(SHARE))) return null;
  const domains = [...moderated.domains].map((letter) => {
    const at = LETTERS.indexOf(letter);
    return at >= 0 && random.chance(0.12) ? LETTERS.charAt(at === 0 ? 1 : at === 2 ? 1 : random.chance(0.5) ? 0 : 2) : letter;
  });
  return { overall: moderated.overall, domains: domains.join('') };
}
