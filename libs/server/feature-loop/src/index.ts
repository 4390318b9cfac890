import { AuditFeedbackResolver, FeedbackResolver } from './feedback/feedback.resolver';
import { FilingResolver } from './filing/filing.resolver';
import { AuditLoopResolver } from './loops/audit-loop.resolver';
import { OpenLoopsResolver } from './loops/open-loops.resolver';

export { copyOfAudit } from './filing/copy-of-audit';
export const loopResolvers = [FeedbackResolver, AuditFeedbackResolver, FilingResolver, AuditLoopResolver, OpenLoopsResolver] as const;
