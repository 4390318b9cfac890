import { type CompletionBy, CompletionBy as CompletionByValues, type CompletionCounts, isOneOf, type Level, Level as LevelValues, pageOfAll, Person, readCompletion, RequestContext, Team } from '@goodmark/server-data';
import { connectionType, MonthScalar, type Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { assertMonths, MonthsArgs } from './months-args';

@ObjectType({ simpleResolvers: true, description: 'How many live audits were allocated, and what became of them.' })
export class CompletionRow implements Omit<CompletionCounts, 'key'> {
  teamId!: string | null;
  personId!: string | null;

  @Field(() => MonthScalar, { nullable: true, description: 'The month, where completion is split by months.' })
  month!: string | null;

  @Field(() => LevelValues, { nullable: true, description: "The auditors' level, where completion is split by levels; null also for those without one." })
  level!: Level | null;

  @Field(() => Int, { description: 'Audits allocated and not exempted.' })
  allocated!: number;

  @Field(() => Int, { description: 'Those submitted and not returned since, whatever followed.' })
  submitted!: number;

  @Field(() => Int, { description: 'Those whose moderation is complete.' })
  moderated!: number;

  @Field(() => Int, { description: 'Those due before today and not submitted.' })
  late!: number;

  @Field(() => Int, { description: 'Audits that were exempted; not among the allocated ones.' })
  exempted!: number;
}

const CompletionConnection = connectionType(CompletionRow, 'Completion');

const place = { month: null, level: null, teamId: null, personId: null };

function rowOf({ key, ...counts }: CompletionCounts, by: CompletionBy): CompletionRow {
  if (by === 'MONTH') return { ...place, ...counts, month: key };
  if (by === 'LEVEL') return { ...place, ...counts, level: key as Level | null };
  return by === 'TEAM' ? { ...place, ...counts, teamId: key } : { ...place, ...counts, personId: key };
}

const LEVELS = Object.values(LevelValues) as readonly (string | null)[];

/** Months in their order, levels from the front up, teams and people by name; what has none comes last. */
async function inOrder(ctx: RequestContext, counts: readonly CompletionCounts[], by: CompletionBy): Promise<CompletionCounts[]> {
  const ids = counts.flatMap(({ key }) => key ?? []);
  const named = by === 'TEAM' ? await ctx.visible(Team, isOneOf('t.id', ids, 'ids')) : by === 'PERSON' ? await ctx.visible(Person, isOneOf('t.id', ids, 'ids')) : [];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const placeOf = ({ key }: CompletionCounts): string =>
    key === null ? '\uffff' : by === 'LEVEL' ? String(LEVELS.indexOf(key)).padStart(2, '0') : (names.get(key) ?? key);
  return [...counts].sort((a, b) => placeOf(a).localeCompare(placeOf(b), 'en'));
}

@Resolver(() => CompletionRow)
export class CompletionResolver {
  @Query(() => CompletionConnection, {
    description: 'Audits allocated against audits done, by month, team, level or person. Managers and leads read of the people in their teams and service areas. Permission: administrators, quality leads, principal social worker, managers and leads; scope figures:read.',
  })
  async completion(
    @Ctx() ctx: RequestContext,
    @Arg('by', () => CompletionByValues, { description: 'What it is split by.' }) by: CompletionBy,
    @Args(() => MonthsArgs) args: MonthsArgs,
  ): Promise<Page<CompletionRow>> {
    assertMonths(args);
    const counts = await inOrder(ctx, await readCompletion(ctx, args, by), by);
    return pageOfAll(counts.map((each) => rowOf(each, by)), args);
  }

  @FieldResolver(() => Team, { nullable: true, description: 'The team the auditors were in when the audits were allocated to them, where completion is split by teams; null also for those in none.' })
  team(@Ctx() ctx: RequestContext, @Root() { teamId }: CompletionRow): Promise<Team | null> {
    return ctx.load(Team, teamId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The auditor, where completion is split by people.' })
  person(@Ctx() ctx: RequestContext, @Root() { personId }: CompletionRow): Promise<Person | null> {
    return ctx.load(Person, personId);
  }
}
