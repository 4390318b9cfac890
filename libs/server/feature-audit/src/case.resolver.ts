import { Audit, Case, page, Person, RequestContext, Team } from '@goodmark/server-data';
import type { Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { auditsOfCase } from './audits-of-case';
import { CaseConnection, CASES, CasesArgs } from './case-list';
import { CaseCreateInput, createCase } from './create-case';

@Resolver(() => Case)
export class CaseResolver {
  @Query(() => CaseConnection, { description: 'Cases by filter and order. Permission: practitioners, of the cases they may see; scope audits:read.' })
  cases(@Ctx() ctx: RequestContext, @Args(() => CasesArgs) args: CasesArgs): Promise<Page<Case>> {
    return page(ctx, Case, args, CASES);
  }

  @Query(() => Case, { nullable: true, description: 'One case, or null. Permission: practitioners, of the cases they may see; scope audits:read.' })
  case(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The case.' }) id: string): Promise<Case | null> {
    return ctx.load(Case, id);
  }

  @Mutation(() => Case, { description: 'Adds a case by its reference. Permission: administrator or quality lead; scope audits:write.' })
  caseCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CaseCreateInput, { description: 'The new case.' }) input: CaseCreateInput,
  ): Promise<Case> {
    return ctx.transaction(Case, (tx) => createCase(tx, input));
  }

  @FieldResolver(() => Team, { description: 'The team that holds it.' })
  team(@Ctx() ctx: RequestContext, @Root() theCase: Case): Promise<Team> {
    return ctx.require(Team, theCase.teamId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The case holder.' })
  caseHolder(@Ctx() ctx: RequestContext, @Root() theCase: Case): Promise<Person | null> {
    return ctx.load(Person, theCase.caseHolderId);
  }

  @FieldResolver(() => [Audit], { description: 'Audits of the case that the viewer may see, the latest allocated first.' })
  audits(
    @Ctx() ctx: RequestContext,
    @Root() theCase: Case,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 20; 20 when left out.' }) first?: number | null,
  ): Promise<readonly Audit[]> {
    return auditsOfCase(ctx, theCase, first);
  }
}
