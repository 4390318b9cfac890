import { AuditFieldsResolver, CorrectiveActionResolver, ModerationFieldsResolver } from './audit-fields.resolver';
import { AuditResolver } from './audit.resolver';
import { AuditToolResolver } from './audit-tool.resolver';
import { CaseResolver } from './case.resolver';
import { DraftRevisionActionResolver, DraftRevisionResolver } from './drafts/draft-revision.resolver';
import { EvidenceMatchResolver, EvidenceSearchResolver } from './evidence-match.resolver';
import { MyWorkResolver, WorkBucketResolver } from './my-work/my-work.resolver';
import { TeamWorkResolver } from './my-work/team-work.resolver';

export const auditResolvers = [
  AuditResolver, AuditFieldsResolver, CorrectiveActionResolver, ModerationFieldsResolver, CaseResolver, AuditToolResolver,
  EvidenceSearchResolver, EvidenceMatchResolver, MyWorkResolver, WorkBucketResolver, DraftRevisionResolver, DraftRevisionActionResolver, TeamWorkResolver,
] as const;
