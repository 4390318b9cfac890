import { type Activity, ActivityRevision } from '../entities/activity';
import { newId } from '../new-id';
import type { RequestContext } from '../request-context';

/** Keeps the full plan of an activity as it stands after a change, so that the plan on any date is a read. */
export async function keepRevision(tx: RequestContext, activity: Activity, reason: string | null): Promise<void> {
  const { id, version, month, title, kind, origin, service, categories, instrumentVersion, targetCount } = activity;
  const { samplingMethod, leadId, moderationRule, moderationRate, moderationPicks, moderationMode, auditDueOn, reportDueOn, status } = activity;
  await tx.add(ActivityRevision, {
    id: newId(), activityId: id, seq: version, at: tx.clock.now(), byId: tx.viewer.personId, reason,
    month, title, kind, origin, service, categories, instrumentVersion, targetCount, samplingMethod, leadId, moderationRule,
    moderationRate, moderationPicks, moderationMode, auditDueOn, reportDueOn, status,
  });
}
