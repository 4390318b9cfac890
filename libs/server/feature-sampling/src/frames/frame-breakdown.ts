import { countFrame, type RequestContext, Service, type SampleFrame, Team } from '@goodmark/server-data';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many cases of a sampling frame a team has in one category.' })
export class FrameBreakdown {
  @Field(() => Service, { description: 'The service.' })
  service!: Service;

  @Field(() => Team, { description: 'The team.' })
  team!: Team;

  @Field(() => String, { description: 'Key of the case category, the first where a case has several.' })
  category!: string;

  @Field(() => Int, { description: 'How many cases.' })
  cases!: number;
}

/** The cases of a frame by team and first category, in the order of teams. */
export async function breakdownOf(ctx: RequestContext, { id }: SampleFrame): Promise<FrameBreakdown[]> {
  const counts = new Map<string, { service: Service; teamId: string; category: string; cases: number }>();
  for (const { service, teamId, categories, count } of await countFrame(ctx, id)) {
    const category = categories[0] ?? '';
    const key = `${teamId} ${category}`;
    counts.set(key, { service, teamId, category, cases: (counts.get(key)?.cases ?? 0) + count });
  }
  const rows = await Promise.all([...counts.values()].map(async ({ teamId, ...row }) => ({ ...row, team: await ctx.require(Team, teamId) })));
  return rows.sort((a, b) => a.team.name.localeCompare(b.team.name, 'en') || a.category.localeCompare(b.category, 'en'));
}
