import { AuditFieldsResolver, CorrectiveActionResolver, ModerationFieldsResolver } from './audit-fields.resolver';
import { AuditResolver } from './audit.resolver';
import { AuditToolResolver } from './audit-tool.resolver';
import { CaseResolver } from './case.resolver';
import { ComparisonResolver } from './comparison/comparison.resolver';
import { EvidenceMatchResolver, EvidenceSearchResolver } from './evidence-match.resolver';
import { MyWorkResolver, WorkBucketResolver } from './my-work/my-work.resolver';

export const auditResolvers = [
  AuditResolver, AuditFieldsResolver, CorrectiveActionResolver, ModerationFieldsResolver, CaseResolver, AuditToolResolver,
  EvidenceSearchResolver, EvidenceMatchResolver, MyWorkResolver, WorkBucketResolver, ComparisonResolver,
] as const;
