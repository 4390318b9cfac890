import type { AuditDraft } from './audit-draft';
import { isWritten } from './text';
import type { AuditDomain } from './vocabulary/audit-domain';
import { DomainGrade } from './vocabulary/grade';
import type { DomainProgress } from './vocabulary/progress';

/** How far a domain of a draft has come. A domain is done when it is graded with evidence, or reasoned not applicable. */
export function domainProgress(domain: AuditDomain, { judgements }: Pick<AuditDraft, 'judgements'>): DomainProgress {
  const judgement = judgements.find((each) => each.domain === domain);
  if (!judgement) return 'NOT_STARTED';
  const { grade, evidence, difference, notApplicableReason } = judgement;
  if (grade === null) return [evidence, difference, notApplicableReason].some(isWritten) ? 'NEEDS_GRADE' : 'NOT_STARTED';
  if (grade !== DomainGrade.NOT_APPLICABLE) return isWritten(evidence) ? 'GRADED' : 'NEEDS_EVIDENCE';
  if (domain === 'HELP') return 'NEEDS_GRADE';
  return isWritten(notApplicableReason) ? 'NOT_APPLICABLE' : 'NEEDS_REASON';
}

/** Whether nothing is asked for in a domain any more. */
export const isDomainDone = (progress: DomainProgress): boolean => progress === 'GRADED' || progress === 'NOT_APPLICABLE';
