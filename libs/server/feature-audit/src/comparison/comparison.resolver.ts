import { Audit, isOneOf, RequestContext } from '@goodmark/server-data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AuditComparison, comparisonsOf } from './compare-with-previous';

/** How many later audits of one audit are shown; no case is audited as often. */
const MOST_LATER = 20;

async function laterOf(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Audit[]>> {
  const later = await ctx.visible(Audit, isOneOf('t.previousAuditId', ids, 'ids'), 'ORDER BY t.allocatedAt DESC, t.id');
  return new Map(ids.map((id) => [id, later.filter(({ previousAuditId }) => previousAuditId === id).slice(0, MOST_LATER)]));
}

@Resolver(() => Audit)
export class ComparisonResolver {
  @FieldResolver(() => Audit, { nullable: true, description: 'The earlier audit of the same case that this one looks at again.' })
  previousAudit(@Ctx() ctx: RequestContext, @Root() { previousAuditId }: Audit): Promise<Audit | null> {
    return ctx.load(Audit, previousAuditId);
  }

  @FieldResolver(() => [Audit], { description: 'The audits that look at this case again, latest first.' })
  async laterAudits(@Ctx() ctx: RequestContext, @Root() { id }: Audit): Promise<readonly Audit[]> {
    return (await ctx.batched('later audits', (ids) => laterOf(ctx, ids), id)) ?? [];
  }

  @FieldResolver(() => AuditComparison, { nullable: true, description: 'How it compares with that earlier audit, domain by domain; null until both count, and for those who may not read the judgements of both.' })
  comparison(@Ctx() ctx: RequestContext, @Root() { id }: Audit): Promise<AuditComparison | null> {
    return ctx.batched('comparisons', (ids) => comparisonsOf(ctx, ids), id);
  }
}
