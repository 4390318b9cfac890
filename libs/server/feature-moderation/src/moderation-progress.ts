import { median, percentage } from '@goodmark/audit-statistics';
import { activitiesAwaitingModeration, Activity, type ModerationDays, readModerationDays, type RequestContext } from '@goodmark/server-data';
import { invalidInput } from '@goodmark/server-graphql';
import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many of how many submitted audits.' })
export class ModerationShare {
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => Int, { description: 'Of how many submitted audits.' })
  base!: number;
}

@Resolver(() => ModerationShare)
export class ModerationShareResolver {
  @FieldResolver(() => Float, { nullable: true, description: 'The share in per cent, half away from zero; null when the base is 0.' })
  percent(@Root() { count, base }: ModerationShare, @Arg('decimals', () => Int, { nullable: true, defaultValue: 0, description: 'Decimals, 0 to 6.' }) decimals: number | null): number | null {
    const places = decimals ?? 0;
    if (places < 0 || places > 6) throw invalidInput([{ field: 'decimals', message: 'Ask for 0 to 6 decimals.' }]);
    return percentage(count, base, places);
  }
}

@ObjectType({ simpleResolvers: true, description: 'How far the moderation of one activity has come, against what was planned; practice audits are left out, and no grade is told.' })
export class ModerationProgress {
  @Field(() => Activity, { description: 'The activity.' })
  activity!: Activity;

  @Field(() => Int, { nullable: true, description: 'The share that is to be moderated, in whole per cent; null where a rule picks the audits and no rate was given.' })
  target!: number | null;

  @Field(() => ModerationShare, { description: 'Chosen for moderation, by rule or by a person.' })
  chosen!: ModerationShare;

  @Field(() => ModerationShare, { description: 'The rate reached: moderation complete.' })
  moderated!: ModerationShare;

  @Field(() => Int, { description: 'Chosen and not moderated yet.' })
  waiting!: number;

  @Field(() => Int, { nullable: true, description: 'Days since the longest waiting of them was submitted.' })
  longestWaitingDays!: number | null;

  @Field(() => Float, { nullable: true, description: 'Days from submission to moderation, in the middle case; null where none is moderated.' })
  medianDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'The same, in the longest case.' })
  longestDays!: number | null;

  @Field(() => Int, { description: 'Audits that a moderator returned at least once.' })
  returned!: number;
}

const longest = (days: readonly number[]): number | null => (days.length === 0 ? null : days.reduce((most, each) => Math.max(most, each)));

function progressOf(activity: Activity, { submitted, chosen, waitingDays, moderatedDays, returned }: ModerationDays): ModerationProgress {
  const { moderationRule, moderationRate } = activity;
  return Object.assign(new ModerationProgress(), {
    activity,
    target: moderationRate ?? (moderationRule === 'ALL' ? 100 : null),
    chosen: Object.assign(new ModerationShare(), { count: chosen, base: submitted }),
    moderated: Object.assign(new ModerationShare(), { count: moderatedDays.length, base: submitted }),
    waiting: waitingDays.length,
    longestWaitingDays: longest(waitingDays),
    medianDays: median(moderatedDays),
    longestDays: longest(moderatedDays),
    returned,
  });
}

@Resolver(() => Activity)
export class ModerationProgressResolver {
  @FieldResolver(() => ModerationProgress, { description: 'How far the moderation of its audits has come.' })
  async moderationProgress(@Ctx() ctx: RequestContext, @Root() activity: Activity): Promise<ModerationProgress> {
    const days = await ctx.batched('moderation days', (ids) => readModerationDays(ctx, ids), activity.id);
    return progressOf(activity, days as ModerationDays);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the random share of its audits is drawn with, so that anybody can draw it again; null until the activity is closed, since whoever knows it could tell which audits will be moderated.',
  })
  moderationSeed(@Root() { status, moderationSeed }: Activity): string | null {
    return status === 'CLOSED' ? moderationSeed : null;
  }

  @Query(() => [ModerationProgress], {
    name: 'moderationProgress',
    description: 'How far moderation has come in the activities of the audits that wait for it, by month; at most 100. Permission: practitioners, of the audits they may see; scope audits:read.',
  })
  async progressOfQueue(@Ctx() ctx: RequestContext): Promise<ModerationProgress[]> {
    const activities = await activitiesAwaitingModeration(ctx);
    const days = await readModerationDays(ctx, activities.map(({ id }) => id));
    return activities.map((activity) => progressOf(activity, days.get(activity.id) as ModerationDays));
  }
}
