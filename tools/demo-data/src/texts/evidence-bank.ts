import { type AuditDomain } from '@goodmark/audit-tool';
import { EVIDENCE_ON_WORKING_TOGETHER } from './evidence-coordination-to-diversity';
import { EVIDENCE_ON_INVOLVEMENT_AND_PLANS } from './evidence-involvement-to-plans';
import { EVIDENCE_ON_LIVING } from './evidence-permanence-to-help';
import { EVIDENCE_ON_RISK_AND_DECISIONS } from './evidence-risk-and-decisions';
import type { SentencesByGrade } from './sentences';

/** The sentences of every domain. */
export const EVIDENCE: Readonly<Record<AuditDomain, SentencesByGrade>> = {
  ...EVIDENCE_ON_RISK_AND_DECISIONS,
  ...EVIDENCE_ON_INVOLVEMENT_AND_PLANS,
  ...EVIDENCE_ON_WORKING_TOGETHER,
  ...EVIDENCE_ON_LIVING,
};
