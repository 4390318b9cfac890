import { Activity, Audit, CorrectiveAction, InstrumentRecord, Notification, page, Person, RequestContext } from '@goodmark/server-data';
import type { Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { markRead, NotificationsMarkReadInput } from './mark-read';
import { NotificationConnection, NOTIFICATIONS, NotificationsArgs } from './notification-list';

@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationConnection, { description: 'What the viewer was told. Permission: staff, of their own; scope audits:read.' })
  notifications(@Ctx() ctx: RequestContext, @Args(() => NotificationsArgs) args: NotificationsArgs): Promise<Page<Notification>> {
    return page(ctx, Notification, args, NOTIFICATIONS);
  }

  @Mutation(() => Int, { description: 'Marks notifications as read, or as not read again; gives how many. Permission: staff, of their own; scope audits:read.' })
  notificationsMarkRead(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => NotificationsMarkReadInput, { description: 'Which.' }) input: NotificationsMarkReadInput,
  ): Promise<number> {
    return ctx.part((tx) => markRead(tx, input));
  }

  @FieldResolver(() => Audit, { nullable: true, description: 'The audit; null where it is about a record, or the viewer may no longer see it.' })
  audit(@Ctx() ctx: RequestContext, @Root() notification: Notification): Promise<Audit | null> {
    return ctx.load(Audit, notification.auditId);
  }

  @FieldResolver(() => InstrumentRecord, { nullable: true, description: 'The record of an instrument; null where it is about an audit, or the viewer may no longer see it.' })
  record(@Ctx() ctx: RequestContext, @Root() notification: Notification): Promise<InstrumentRecord | null> {
    return ctx.load(InstrumentRecord, notification.recordId);
  }

  @FieldResolver(() => CorrectiveAction, { nullable: true, description: 'The corrective action it is about; null where it is about the audit itself, or the viewer may no longer see it.' })
  action(@Ctx() ctx: RequestContext, @Root() notification: Notification): Promise<CorrectiveAction | null> {
    return ctx.load(CorrectiveAction, notification.actionId);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity of the audit or record.' })
  activity(@Ctx() ctx: RequestContext, @Root() notification: Notification): Promise<Activity | null> {
    return ctx.load(Activity, notification.activityId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who did what they were told; null for a reminder.' })
  by(@Ctx() ctx: RequestContext, @Root() notification: Notification): Promise<Person | null> {
    return ctx.load(Person, notification.byId);
  }
}
