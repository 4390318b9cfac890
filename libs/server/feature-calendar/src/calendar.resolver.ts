import { Feed, issueLinkSecret, page, RequestContext } from '@goodmark/server-data';
import type { Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { CALENDAR_FEEDS, CalendarFeed, CalendarFeedConnection, CalendarFeedCreated, CalendarFeedCreateInput, CalendarFeedRevokeInput, CalendarFeedsArgs, createFeed, revokeFeed } from './calendar-feed';

@Resolver(() => CalendarFeed)
export class CalendarResolver {
  @Query(() => CalendarFeedConnection, { description: 'Calendar feeds of the viewer. Permission: staff, of their own. Not by a token.' })
  calendarFeeds(@Ctx() ctx: RequestContext, @Args(() => CalendarFeedsArgs) args: CalendarFeedsArgs): Promise<Page<CalendarFeed>> {
    return page(ctx, Feed, args, CALENDAR_FEEDS);
  }

  @Mutation(() => CalendarFeedCreated, { description: 'Makes a calendar feed and shows its address once. Permission: staff, of their own. Not by a token.' })
  async calendarFeedCreate(@Ctx() ctx: RequestContext, @Arg('input', () => CalendarFeedCreateInput, { description: 'What it shows.' }) input: CalendarFeedCreateInput): Promise<CalendarFeedCreated> {
    const { secret, hash } = issueLinkSecret();
    const feed = await ctx.transaction(Feed, (tx) => createFeed(tx, input, hash));
    return { feed, path: feed.secretHash === hash ? `/calendars/${secret}.ics` : null };
  }

  @Mutation(() => CalendarFeed, { description: 'Ends a calendar feed at once. Permission: staff, of their own. Not by a token.' })
  calendarFeedRevoke(@Ctx() ctx: RequestContext, @Arg('input', () => CalendarFeedRevokeInput, { description: 'Which feed.' }) input: CalendarFeedRevokeInput): Promise<CalendarFeed> {
    return ctx.transaction(Feed, (tx) => revokeFeed(tx, input));
  }
}
