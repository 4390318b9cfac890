import { AuditFieldsResolver, CorrectiveActionResolver, ModerationFieldsResolver } from './audit-fields.resolver';
import { AuditResolver } from './audit.resolver';
import { AuditToolResolver } from './audit-tool.resolver';
import { CaseResolver } from './case.resolver';
import { ComparisonResolver } from './comparison/comparison.resolver';
import { DraftFieldsResolver, EarlierAuditResolver } from './draft-fields.resolver';
import { AuditDocumentResolver, DocumentsOfAuditResolver } from './documents/document.resolver';
import { DraftRevisionActionResolver, DraftRevisionResolver } from './drafts/draft-revision.resolver';
import { EvidenceMatchResolver, EvidenceSearchResolver } from './evidence-match.resolver';
import { ImmediateRiskFieldsResolver, RiskToldResolver } from './immediate-risk/immediate-risk-fields.resolver';
import { AuditRisksResolver, ImmediateRiskResolver } from './immediate-risk/immediate-risk.resolver';
import { MyWorkResolver, WorkBucketResolver } from './my-work/my-work.resolver';
import { TeamWorkResolver } from './my-work/team-work.resolver';

export const auditResolvers = [
  AuditResolver, AuditFieldsResolver, CorrectiveActionResolver, ModerationFieldsResolver, CaseResolver, AuditToolResolver,
  EvidenceSearchResolver, EvidenceMatchResolver, MyWorkResolver, WorkBucketResolver, ComparisonResolver,
  DraftFieldsResolver, EarlierAuditResolver, AuditRisksResolver, ImmediateRiskResolver, ImmediateRiskFieldsResolver, RiskToldResolver, AuditDocumentResolver, DocumentsOfAuditResolver,
  DraftRevisionResolver, DraftRevisionActionResolver, TeamWorkResolver,
] as const;
export { auditForm, FORM_PURPOSE } from './documents/audit-form';
export { answersInRows } from './documents/draft-answers';
export { type FormFacts, formParts } from './documents/form-layout';
export { longDay } from './documents/words';
export { receiveDocument } from './documents/receive-document';
export { keptDocument } from './documents/kept-document';
