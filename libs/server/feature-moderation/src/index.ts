import { AuditModerationResolver, BlindJudgementsResolver, ModerationDraftResolver } from './moderation-fields.resolver';
import { ModerationProgressResolver, ModerationShareResolver } from './moderation-progress';
import { ModerationResolver } from './moderation.resolver';

export const moderationResolvers = [
  ModerationResolver, AuditModerationResolver, BlindJudgementsResolver, ModerationDraftResolver, ModerationProgressResolver, ModerationShareResolver,
] as const;
