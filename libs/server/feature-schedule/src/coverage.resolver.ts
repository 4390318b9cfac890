import { RequestContext, Team } from '@goodmark/server-data';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { CoverageCell, coverageToday } from './coverage';

@Resolver(() => CoverageCell)
export class CoverageResolver {
  @Query(() => [CoverageCell], {
    description: 'Which teams and case categories have been audited, and when last: a cell for each that has cases or audits, by team and category. Practice audits do not count. Permission: staff; scope schedule:read.',
  })
  coverage(@Ctx() ctx: RequestContext): Promise<CoverageCell[]> {
    return coverageToday(ctx);
  }

  @FieldResolver(() => Team, { description: 'The team.' })
  async team(@Ctx() ctx: RequestContext, @Root() cell: CoverageCell): Promise<Team> {
    return (await ctx.load(Team, cell.teamId)) as Team;
  }
}
