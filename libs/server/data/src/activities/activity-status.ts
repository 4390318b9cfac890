import { Activity } from '../entities/activity';
import type { RequestContext } from '../request-context';
import { keepRevision } from './keep-revision';

/** Takes an activity to another status, with its revision and its record. Whoever does it has made sure that it may be. */
export async function setActivityStatus(tx: RequestContext, activity: Activity, seenVersion: number, status: Activity['status'], why: string | null): Promise<Activity> {
  const changed = await tx.change(Activity, activity, seenVersion, { status });
  await keepRevision(tx, changed, why);
  await tx.record({ recordType: 'Activity', recordId: activity.id, what: 'moved on', why, before: { status: activity.status }, after: { status } });
  return changed;
}

/** A planned activity begins with the first audit, or the first record of its instrument, that is allocated in it. Its row must be locked. */
export async function beginWithFirstAudit(tx: RequestContext, activity: Activity, what: 'audit' | 'record' = 'audit'): Promise<void> {
  if (activity.status === 'PLANNED') await setActivityStatus(tx, activity, activity.version, 'IN_PROGRESS', `The first ${what} was allocated.`);
}
