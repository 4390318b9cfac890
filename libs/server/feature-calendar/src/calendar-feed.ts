import { type Problem, problemUnless } from '@goodmark/audit-tool';
import { condition, Feed, FeedKind, type ListPlan, newId, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, connectionType, DateTimeFilter, DateTimeScalar, type FieldFilter, type Order, orderType, PageArgs } from '@goodmark/server-graphql';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';

/** A feed as it may be shown; the row it is read from has the hash of its secret as well, which has no field here. */
@ObjectType({ simpleResolvers: true, description: 'A private address at which a calendar program reads due dates of the viewer or of the schedule. No case and no text of one is in it.' })
export class CalendarFeed {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => FeedKind, { description: 'What it shows.' })
  readonly kind!: FeedKind;

  @Field(() => DateTimeScalar, { description: 'When it was made, in real time.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'About when it was last read, in real time; null where it never was.' })
  readonly lastReadAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended; null while it was not.' })
  readonly revokedAt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A calendar feed that was just made, with its address.' })
export class CalendarFeedCreated {
  @Field(() => CalendarFeed, { description: 'The feed.' })
  readonly feed!: CalendarFeed;

  @Field(() => String, {
    nullable: true,
    description: 'The path of its address on this server, `/calendars/….ics`. Whoever knows it reads the feed. Shown only this once; so null when a request is repeated with its Idempotency-Key.',
  })
  readonly path!: string | null;
}

@InputType({ description: 'A new calendar feed of the viewer.' })
export class CalendarFeedCreateInput {
  @Field(() => FeedKind, { description: 'What it shows.' })
  kind!: FeedKind;
}

@InputType({ description: 'Ends a calendar feed.' })
export class CalendarFeedRevokeInput {
  @Field(() => ID, { description: 'The feed.' })
  id!: string;
}

@InputType({ description: 'Which calendar feeds; everything given must hold.' })
export class CalendarFeedWhere {
  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was ended; `isNull: true` for those that were not.' })
  revokedAt?: FieldFilter<string> | null;
}

export const CalendarFeedOrder = orderType('CalendarFeed', { createdAt: 'By when it was made.' });

@ArgsType()
export class CalendarFeedsArgs extends PageArgs {
  @Field(() => CalendarFeedWhere, { nullable: true, description: 'Which feeds.' })
  where?: CalendarFeedWhere | null;

  @Field(() => [CalendarFeedOrder], { nullable: true, description: 'In which order; the newest first when left out.' })
  orderBy?: Order[] | null;
}

export const CALENDAR_FEEDS: ListPlan = { filters: { revokedAt: 't.revokedAt' }, orders: { createdAt: { column: 'createdAt' } }, usual: [{ field: 'createdAt', direction: 'DESC' }] };
export const CalendarFeedConnection = connectionType(CalendarFeed, 'CalendarFeed');

/** More than anybody has calendars. */
const MOST_FEEDS = 20;

/** Makes a feed of whoever asks, of which only the hash of its secret is kept. It goes by real time, also in a demonstration. */
export async function createFeed(tx: RequestContext, { kind }: CalendarFeedCreateInput, secretHash: string): Promise<Feed> {
  const { personId } = tx.viewer;
  const open = await tx.visible(Feed, condition('t.revokedAt IS NULL'));
  const problems: Problem[] = [...problemUnless(open.length < MOST_FEEDS, 'kind', `You have ${MOST_FEEDS} calendar feeds. End one that you no longer use.`)];
  assertNoProblems(problems);
  const id = newId();
  return tx.add(Feed, { id, personId, kind, secretHash, createdAt: new Date().toISOString(), lastReadAt: null, revokedAt: null }, { recordType: 'Feed', recordId: id, after: { kind, personId } });
}

/** Ends a feed of one's own. Nothing changes where it was ended before. */
export async function revokeFeed(tx: RequestContext, { id }: CalendarFeedRevokeInput): Promise<Feed> {
  await tx.require(Feed, id);
  await tx.set(Feed, { id }, { id });
  const feed = await tx.require(Feed, id);
  if (feed.revokedAt !== null) return feed;
  const revokedAt = new Date().toISOString();
  await tx.set(Feed, { id }, { revokedAt });
  await tx.record({ recordType: 'Feed', recordId: id, what: 'revoked', after: { revokedAt } });
  return { ...feed, revokedAt };
}
