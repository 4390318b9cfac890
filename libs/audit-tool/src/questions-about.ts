import type { AuditDraft } from './audit-draft';
import { DOMAIN_KEYS } from './domains';
import type { Problem } from './problem';
import { isWritten } from './text';
import { DomainGrade, Grade } from './vocabulary/grade';

const OVERALL: Record<Grade, string> = {
  EXCEEDS_GOOD: 'exceeds good',
  MEETS_GOOD: 'meets good',
  DOES_NOT_MEET_GOOD: 'does not meet good',
};

/**
 * Combinations of grades that are asked about and never refused: the overall judgement is the auditor's. Asked once
 * every domain is answered and the overall judgement is given; before that nothing is odd yet.
 */
export function questionsAbout({ judgements, overall }: AuditDraft): readonly Problem[] {
  const grades = DOMAIN_KEYS.map((domain) => judgements.find((one) => one.domain === domain)?.grade ?? null);
  if (overall === null || grades.includes(null)) return [];

  const applicable = grades.filter((grade) => grade !== DomainGrade.NOT_APPLICABLE);
  const oddity = oddityOf(applicable, overall);
  if (oddity === null) return [];
  return [{ field: 'overall', message: `${oddity}, and the overall judgement ${OVERALL[overall]}. Say why if that is right.` }];
}

/** What is asked about a draft and not answered yet: a problem of the reason's field, to be asked before submitting. */
export const questionsToAnswer = (draft: AuditDraft): readonly Problem[] =>
  isWritten(draft.overallReason) ? [] : questionsAbout(draft).map(({ message }) => ({ field: 'overallReason', message }));

function oddityOf(applicable: readonly (DomainGrade | null)[], overall: Grade): string | null {
  const of = applicable.length;
  const weak = applicable.filter((grade) => grade === Grade.DOES_NOT_MEET_GOOD).length;
  const exceeding = applicable.filter((grade) => grade === Grade.EXCEEDS_GOOD).length;
  if (of === 0) return null;

  if (overall === Grade.DOES_NOT_MEET_GOOD) {
    return weak === 0 ? `None of the ${of} domains that apply falls short of good` : null;
  }
  const manyAreWeak = 2 * weak >= of;
  if (manyAreWeak || (overall === Grade.EXCEEDS_GOOD && weak > 0)) {
    return `${weak} of ${of} domains ${weak === 1 ? 'does' : 'do'} not meet good`;
  }
  return overall === Grade.EXCEEDS_GOOD && exceeding === 0 ? `None of the ${of} domains that apply exceeds good` : null;
}
