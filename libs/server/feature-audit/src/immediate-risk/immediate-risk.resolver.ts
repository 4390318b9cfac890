import { Audit, ImmediateRisk, isOneOf, page, RequestContext } from '@goodmark/server-data';
import type { Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { recordRiskAnswered, recordRiskTold, withdrawImmediateRisk } from './follow-immediate-risk';
import { IMMEDIATE_RISKS, ImmediateRiskConnection, ImmediateRisksArgs } from './immediate-risk-list';
import { raiseImmediateRisk } from './raise-immediate-risk';
import { ImmediateRiskAnsweredInput, ImmediateRiskRaiseInput, ImmediateRiskToldInput, ImmediateRiskWithdrawInput } from './risk-inputs';

@Resolver(() => ImmediateRisk)
export class ImmediateRiskResolver {
  @Query(() => ImmediateRisk, {
    nullable: true, description: 'One immediate risk, or null. Permission: practitioners: who raised it or was told, the auditor and moderator of the audit, the managers of the case, quality leads, the director; administrators see that it exists; scope audits:read.',
  })
  immediateRisk(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<ImmediateRisk | null> {
    return ctx.load(ImmediateRisk, id);
  }

  @Query(() => ImmediateRiskConnection, { description: 'Immediate risks by filter and order. Permission: practitioners, of those they may see; scope audits:read.' })
  immediateRisks(@Ctx() ctx: RequestContext, @Args(() => ImmediateRisksArgs) args: ImmediateRisksArgs): Promise<Page<ImmediateRisk>> {
    return page(ctx, ImmediateRisk, args, IMMEDIATE_RISKS);
  }

  @Mutation(() => ImmediateRisk, {
    description: 'Raises an immediate risk to the child. The managers of the case and the quality leads get a notice at once, which is not telling. Permission: the auditor or moderator of the audit, quality leads; scope audits:write.',
  })
  immediateRiskRaise(@Ctx() ctx: RequestContext, @Arg('input', () => ImmediateRiskRaiseInput, { description: 'In which audit, and what it is.' }) input: ImmediateRiskRaiseInput): Promise<ImmediateRisk> {
    return ctx.transaction(ImmediateRisk, (tx) => raiseImmediateRisk(tx, input));
  }

  @Mutation(() => ImmediateRisk, { description: 'Records that somebody was told of an immediate risk, in person or by telephone. Permission: whoever may read what it is; scope audits:write and text:read.' })
  immediateRiskTold(@Ctx() ctx: RequestContext, @Arg('input', () => ImmediateRiskToldInput, { description: 'Who was told, how and when.' }) input: ImmediateRiskToldInput): Promise<ImmediateRisk> {
    return ctx.transaction(ImmediateRisk, (tx) => recordRiskTold(tx, input));
  }

  @Mutation(() => ImmediateRisk, { description: 'Records what somebody who was told answered. Permission: whoever may read what it is; scope audits:write and text:read.' })
  immediateRiskAnswered(@Ctx() ctx: RequestContext, @Arg('input', () => ImmediateRiskAnsweredInput, { description: 'When, and what they will do.' }) input: ImmediateRiskAnsweredInput): Promise<ImmediateRisk> {
    return ctx.transaction(ImmediateRisk, (tx) => recordRiskAnswered(tx, input));
  }

  @Mutation(() => ImmediateRisk, { description: 'Withdraws an immediate risk that was raised by mistake. Permission: who raised it, quality leads; scope audits:write and text:read.' })
  immediateRiskWithdraw(@Ctx() ctx: RequestContext, @Arg('input', () => ImmediateRiskWithdrawInput, { description: 'Which, and why.' }) input: ImmediateRiskWithdrawInput): Promise<ImmediateRisk> {
    return ctx.transaction(ImmediateRisk, (tx) => withdrawImmediateRisk(tx, input));
  }
}

@Resolver(() => Audit)
export class AuditRisksResolver {
  @FieldResolver(() => [ImmediateRisk], { description: 'The immediate risks found in it that the viewer may see, the oldest first.' })
  async immediateRisks(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<readonly ImmediateRisk[]> {
    const read = async (ids: readonly string[]) => {
      const found = new Map<string, ImmediateRisk[]>(ids.map((id) => [id, []]));
      for (const risk of await ctx.visible(ImmediateRisk, isOneOf('t.auditId', ids, 'ids'), 'ORDER BY t.raisedAt, t.id')) found.get(risk.auditId)?.push(risk);
      return found;
    };
    return (await ctx.batched('immediate risks of audit', read, audit.id)) ?? [];
  }
}
