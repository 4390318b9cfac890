import { type FoundActions, ragOf, type RollForward, rollForwardOf } from '@goodmark/audit-schedule';
import { type EntityClass, holidaysOf, isOneOf, PlanAction, PlanActionExtension, PlanMeeting, PlanMeetingAction, PlanRecommendation, type RequestContext } from '@goodmark/server-data';

/** Rows of several records by the one each belongs to, in one statement for all that are asked for at once. */
async function rowsBy<T extends object>(ctx: RequestContext, entity: EntityClass<T>, key: keyof T & string, id: string, order: string): Promise<readonly T[]> {
  const read = async (ids: readonly string[]) => {
    const rows = await ctx.visible(entity, isOneOf(`t.${key}`, ids, 'ids'), `ORDER BY ${order}`);
    const found = new Map<string, T[]>(ids.map((each) => [each, []]));
    for (const row of rows) found.get(row[key] as string)?.push(row);
    return found;
  };
  return (await ctx.batched(`${entity.name} by ${key}`, read, id)) ?? [];
}

export const recommendationsOf = (ctx: RequestContext, planId: string): Promise<readonly PlanRecommendation[]> => rowsBy(ctx, PlanRecommendation, 'planId', planId, 't.position, t.id');
export const actionsOfPlan = (ctx: RequestContext, planId: string): Promise<readonly PlanAction[]> => rowsBy(ctx, PlanAction, 'planId', planId, 't.position, t.id');
export const actionsOfRecommendation = async (ctx: RequestContext, { id, planId }: PlanRecommendation): Promise<readonly PlanAction[]> =>
  (await actionsOfPlan(ctx, planId)).filter(({ recommendationId }) => recommendationId === id);
export const extensionsOf = (ctx: RequestContext, actionId: string): Promise<readonly PlanActionExtension[]> => rowsBy(ctx, PlanActionExtension, 'actionId', actionId, 't.at, t.id');
export const meetingsOf = (ctx: RequestContext, planId: string): Promise<readonly PlanMeeting[]> => rowsBy(ctx, PlanMeeting, 'planId', planId, 't.seq DESC');
export const findingsOf = (ctx: RequestContext, meetingId: string): Promise<readonly PlanMeetingAction[]> => rowsBy(ctx, PlanMeetingAction, 'meetingId', meetingId, 't.actionId');

/** The actions as a meeting found them; none before the first. */
async function foundBy(ctx: RequestContext, meeting: PlanMeeting | undefined): Promise<FoundActions> {
  return meeting ? new Map((await findingsOf(ctx, meeting.id)).map(({ actionId, rag }) => [actionId, rag])) : new Map();
}

/** What became of the actions of a plan from one meeting to this one. */
export async function rollForwardTo(ctx: RequestContext, meeting: PlanMeeting): Promise<RollForward> {
  const before = (await meetingsOf(ctx, meeting.planId)).find(({ seq }) => seq === meeting.seq - 1);
  return rollForwardOf(await foundBy(ctx, before), await foundBy(ctx, meeting));
}

/** What became of them from the last meeting until now. */
export async function rollForwardNow(ctx: RequestContext, planId: string): Promise<RollForward> {
  const [last] = await meetingsOf(ctx, planId);
  const [holidays, today] = [await holidaysOf(ctx), ctx.clock.today()];
  const now = new Map((await actionsOfPlan(ctx, planId)).map((action) => [action.id, ragOf(action, today, holidays)]));
  return rollForwardOf(await foundBy(ctx, last), now);
}
