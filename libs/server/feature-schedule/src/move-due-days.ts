import { type Activity, Audit, InstrumentRecord, type RequestContext } from '@goodmark/server-data';

const DRAFTS = ['ALLOCATED', 'IN_PROGRESS', 'RETURNED'] as const;
const RECORD_DRAFTS = ['ALLOCATED', 'IN_PROGRESS'] as const;

/**
 * Audits and records not yet submitted that were due on their activity's day are due on its new one; one with a day of its own
 * keeps it. Both days are `YYYY-MM-DD`; without either of them nothing changes.
 */
export async function moveDueDays(tx: RequestContext, { id }: Activity, from: string | null, to: string | null): Promise<void> {
  if (from === null || to === null || from === to) return;
  for (const status of DRAFTS) await tx.set(Audit, { activityId: id, status, dueOn: from }, { dueOn: to });
  for (const status of RECORD_DRAFTS) await tx.set(InstrumentRecord, { activityId: id, status, dueOn: from }, { dueOn: to });
}
