import { isOverdueAction, isSlippedAction } from '@goodmark/audit-tool';
import {
  ActionExtension, ActionReturn, ActionStep, actionPlacesOf, Activity, Audit, AuditText, changesAskedFor, CorrectiveAction, type EntityClass, isCovered, isOneOf, Person, RequestContext, stepsOfAction,
} from '@goodmark/server-data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

/** What happened to actions, oldest first, by action: one statement for all of them. */
async function historyOf<T extends ActionExtension | ActionReturn>(ctx: RequestContext, entity: EntityClass<T>, ids: readonly string[]): Promise<ReadonlyMap<string, readonly T[]>> {
  const rows = await ctx.visible(entity, isOneOf('t.actionId', ids, 'ids'), 'ORDER BY t.at, t.id');
  return new Map(ids.map((id) => [id, rows.filter(({ actionId }) => actionId === id)]));
}

@Resolver(() => CorrectiveAction)
export class ActionFieldsResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who does it while the owner is away.' })
  deputy(@Ctx() ctx: RequestContext, @Root() { deputyId }: CorrectiveAction): Promise<Person | null> {
    return ctx.load(Person, deputyId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who asked for it.' })
  createdBy(@Ctx() ctx: RequestContext, @Root() { createdById }: CorrectiveAction): Promise<Person | null> {
    return ctx.load(Person, createdById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who reported it done.' })
  doneBy(@Ctx() ctx: RequestContext, @Root() { doneById }: CorrectiveAction): Promise<Person | null> {
    return ctx.load(Person, doneById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who verified it.' })
  verifiedBy(@Ctx() ctx: RequestContext, @Root() { verifiedById }: CorrectiveAction): Promise<Person | null> {
    return ctx.load(Person, verifiedById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who had it closed as no longer applicable.' })
  calledOffBy(@Ctx() ctx: RequestContext, @Root() { calledOffById }: CorrectiveAction): Promise<Person | null> {
    return ctx.load(Person, calledOffById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who approved that it no longer applies.' })
  approvedBy(@Ctx() ctx: RequestContext, @Root() { approvedById }: CorrectiveAction): Promise<Person | null> {
    return ctx.load(Person, approvedById);
  }

  @FieldResolver(() => String, { description: 'The reference of the audit that asks for it, also for those who may not see the audit.' })
  async reference(@Ctx() ctx: RequestContext, @Root() { id }: CorrectiveAction): Promise<string> {
    return (await ctx.batched('action places', (ids) => actionPlacesOf(ctx, ids), id))?.reference ?? '';
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity of the audit; null for a practice audit.' })
  async activity(@Ctx() ctx: RequestContext, @Root() { id }: CorrectiveAction): Promise<Activity | null> {
    return ctx.load(Activity, (await ctx.batched('action places', (ids) => actionPlacesOf(ctx, ids), id))?.activityId ?? null);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is overdue: to be done, and past its date.' })
  overdue(@Ctx() ctx: RequestContext, @Root() action: CorrectiveAction): boolean {
    return isOverdueAction(action, ctx.clock.today());
  }

  @FieldResolver(() => Boolean, { description: 'Whether it ever passed its first date, done or not: a later date changes nothing about it.' })
  slipped(@Ctx() ctx: RequestContext, @Root() action: CorrectiveAction): boolean {
    return isSlippedAction(action, ctx.clock.today());
  }

  @FieldResolver(() => [ActionExtension], { description: 'The later dates it was given, oldest first.' })
  async extensions(@Ctx() ctx: RequestContext, @Root() { id }: CorrectiveAction): Promise<readonly ActionExtension[]> {
    return (await ctx.batched('extensions of actions', (ids) => historyOf(ctx, ActionExtension, ids), id)) ?? [];
  }

  @FieldResolver(() => [ActionReturn], { description: 'The reports that it was done which did not hold, oldest first.' })
  async returns(@Ctx() ctx: RequestContext, @Root() { id }: CorrectiveAction): Promise<readonly ActionReturn[]> {
    return (await ctx.batched('returns of actions', (ids) => historyOf(ctx, ActionReturn, ids), id)) ?? [];
  }

  @FieldResolver(() => Boolean, { description: 'Whether closing it asks what changed for the child: it is the last action of its audit, and it was not said yet.' })
  async asksForChange(@Ctx() ctx: RequestContext, @Root() { auditId }: CorrectiveAction): Promise<boolean> {
    return (await ctx.batched('changes asked for', (ids) => changesAskedFor(ctx, ids), auditId)) ?? false;
  }

  @FieldResolver(() => [ActionStep], { description: 'What the viewer may do with it now, by role, scope, their part in it and where it stands.' })
  viewerCan(@Ctx() ctx: RequestContext, @Root() action: CorrectiveAction): Promise<readonly ActionStep[]> {
    return stepsOfAction(ctx, action);
  }
}

@Resolver(() => ActionExtension)
export class ActionExtensionResolver {
  @FieldResolver(() => Person, { description: 'Who gave it.' })
  by(@Ctx() ctx: RequestContext, @Root() { byId }: ActionExtension): Promise<Person> {
    return ctx.require(Person, byId);
  }

  @FieldResolver(() => Person, { description: 'Who approved it.' })
  approvedBy(@Ctx() ctx: RequestContext, @Root() { approvedById }: ActionExtension): Promise<Person> {
    return ctx.require(Person, approvedById);
  }
}

@Resolver(() => ActionReturn)
export class ActionReturnResolver {
  @FieldResolver(() => Person, { description: 'Who sent it back.' })
  by(@Ctx() ctx: RequestContext, @Root() { byId }: ActionReturn): Promise<Person> {
    return ctx.require(Person, byId);
  }

  @FieldResolver(() => Person, { description: 'Who had reported it done.' })
  doneBy(@Ctx() ctx: RequestContext, @Root() { doneById }: ActionReturn): Promise<Person> {
    return ctx.require(Person, doneById);
  }
}

@Resolver(() => Audit)
export class AuditChangeResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What changed for the child, said once with the last of its actions. Case text. Null while its grades are covered from the viewer.' })
  async changedForChild(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<string | null> {
    if (isCovered(ctx.viewer, audit)) return null;
    const { id } = audit;
    const read = async (ids: readonly string[]) => new Map((await ctx.visible(AuditText, isOneOf('t.auditId', ids, 'ids'))).map((row) => [row.auditId, row]));
    const text = (await ctx.batched('changes for children', read, id))?.changedForChild ?? null;
    if (text !== null) ctx.viewLog.note([id]);
    return text;
  }
}
