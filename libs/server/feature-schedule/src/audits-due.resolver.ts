import { firstDayOf, lastDayOf } from '@goodmark/audit-schedule';
import { Activity, type AuditsDueRow, readAuditsDue, RequestContext } from '@goodmark/server-data';
import { DateScalar, MonthScalar } from '@goodmark/server-graphql';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many audits of one activity are due on one day: of those the viewer may see, without practice audits and exempted ones.' })
export class AuditsDue implements AuditsDueRow {
  activityId!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  dueOn!: string;

  @Field(() => Int, { description: 'Those submitted and not returned since, whatever followed.' })
  submitted!: number;

  @Field(() => Int, { description: 'Those still to be submitted.' })
  outstanding!: number;
}

@Resolver(() => AuditsDue)
export class AuditsDueResolver {
  @Query(() => [AuditsDue], {
    description: 'On which days of a month audits are due, and how many of each activity, by day; counted are the audits the viewer may see, as `audits` lists them. Permission: staff who read audits; scope audits:read.',
  })
  auditsDue(@Ctx() ctx: RequestContext, @Arg('month', () => MonthScalar, { description: 'The month the days lie in.' }) month: string): Promise<readonly AuditsDue[]> {
    return readAuditsDue(ctx, firstDayOf(month), lastDayOf(month));
  }

  @FieldResolver(() => Activity, { description: 'The activity.' })
  activity(@Ctx() ctx: RequestContext, @Root() { activityId }: AuditsDue): Promise<Activity> {
    return ctx.require(Activity, activityId);
  }
}
