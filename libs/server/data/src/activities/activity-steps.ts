import { type ActivityStatus, ActivityStep, earlierOf, isOver, nextOf, problemsToAllocateIn, problemsToRecordIn } from '@goodmark/audit-tool';
import { conflict, forbidden } from '@goodmark/server-graphql';
import { actorsOf, mayCall, type Viewer } from '../access/viewer';
import type { Activity } from '../entities/activity';
import type { RequestContext } from '../request-context';

/** A month that figures count stands: nothing moves once an audit or a record is submitted. */
const hasSubmittedAudits = async (ctx: RequestContext, { id }: Activity): Promise<boolean> =>
  (await ctx.batched('activities with submitted audits', (ids) => ctx.facts.withSubmittedAudits(ids), id)) !== null;

const hasBegunAudits = async (ctx: RequestContext, { id }: Activity): Promise<boolean> =>
  (await ctx.batched('activities with begun audits', (ids) => ctx.facts.withBegunAudits(ids), id)) !== null;

/** Whether an audit or a record of it is still to be submitted. */
const hasDrafts = async (ctx: RequestContext, { id }: Activity): Promise<boolean> =>
  (await ctx.batched('activities with drafts', (ids) => ctx.facts.withDrafts(ids), id)) !== null;

/** Throws `CONFLICT` where the activity cannot go on to what comes next. */
export async function assertCanAdvance(tx: RequestContext, activity: Activity, to: ActivityStatus): Promise<void> {
  if (to !== nextOf(activity.status)) {
    throw conflict(`This activity is ${inWords(activity.status)} and cannot become ${inWords(to)}.`, activity.version, [{ field: 'to', message: 'Read it again to see what comes next.' }]);
  }
  if (to === 'CLOSED' && (await hasDrafts(tx, activity))) {
    throw conflict('An audit or record of this activity is not submitted yet.', activity.version, [{ field: 'id', message: 'Have its audits and records submitted, or exempt them, before it closes.' }]);
  }
}

const inWords = (status: ActivityStatus): string => status.toLowerCase().replaceAll('_', ' ');

/** Throws `CONFLICT` where the activity stays in its month. */
export async function assertCanMoveActivity(tx: RequestContext, activity: Activity): Promise<void> {
  if (isOver(activity.status)) {
    throw conflict(`This activity is ${activity.status.toLowerCase()} and stays where it is.`, activity.version, [
      { field: 'id', message: 'A closed or cancelled activity cannot move.' },
    ]);
  }
  if (await hasSubmittedAudits(tx, activity)) {
    throw conflict('An audit or record of this activity is already submitted, so its month stands: the figures of the month count it.', activity.version, [
      { field: 'id', message: 'An activity with submitted work cannot move. Plan a new activity in the other month.' },
    ]);
  }
}

/** Administrators and quality leads allocate anywhere; leads only cases of the service areas they lead. */
const allocatesEverywhere = (viewer: Viewer): boolean => actorsOf(viewer).some((actor) => actor === 'ADMINISTRATOR' || actor === 'QUALITY_LEAD');

/** Whether the viewer may allocate cases of this service area; of any at all where none is named. */
export const mayAllocateFrom = (viewer: Viewer, serviceAreaId?: string): boolean =>
  allocatesEverywhere(viewer) || viewer.serviceAreaIds.some((id) => serviceAreaId === undefined || id === serviceAreaId);

/** Throws `FORBIDDEN` where the viewer may not allocate cases of this service area. */
export function assertMayAllocateFrom({ viewer }: RequestContext, serviceAreaId: string): void {
  if (!mayAllocateFrom(viewer, serviceAreaId)) throw forbidden('You may allocate audits of cases in the service areas you lead.');
}

const OPEN: Readonly<Record<ActivityStep, (ctx: RequestContext, activity: Activity) => boolean | Promise<boolean>>> = {
  CHANGE: ({ viewer }, activity) => mayCall(viewer, 'Mutation.activityChange').allowed && !isOver(activity.status),
  MOVE: async (ctx, activity) => mayCall(ctx.viewer, 'Mutation.activityMove').allowed && !isOver(activity.status) && !(await hasSubmittedAudits(ctx, activity)),
  CANCEL: async (ctx, activity) => mayCall(ctx.viewer, 'Mutation.activityCancel').allowed && !isOver(activity.status) && !(await hasBegunAudits(ctx, activity)),
  ADVANCE: async (ctx, activity) =>
    mayCall(ctx.viewer, 'Mutation.activityAdvance').allowed && nextOf(activity.status) !== null && !(nextOf(activity.status) === 'CLOSED' && (await hasDrafts(ctx, activity))),
  REOPEN: ({ viewer }, activity) => mayCall(viewer, 'Mutation.activityReopen').allowed && earlierOf(activity.status) !== null,
  COPY: ({ viewer }) => mayCall(viewer, 'Mutation.activityCopy').allowed,
  ALLOCATE: ({ viewer }, activity) =>
    mayCall(viewer, 'Mutation.auditAllocate').allowed &&
    mayAllocateFrom(viewer) &&
    problemsToAllocateIn(activity).length === 0,
  ALLOCATE_RECORDS: ({ viewer }, activity) =>
    mayCall(viewer, 'Mutation.recordAllocate').allowed &&
    mayAllocateFrom(viewer) &&
    problemsToRecordIn(activity).length === 0,
};

/** What the viewer may do with an activity now. On a list it costs one statement for the whole page. */
export async function stepsOfActivity(ctx: RequestContext, activity: Activity): Promise<ActivityStep[]> {
  const steps = Object.values(ActivityStep);
  const open = await Promise.all(steps.map((step) => OPEN[step](ctx, activity)));
  return steps.filter((_step, index) => open[index]);
}
