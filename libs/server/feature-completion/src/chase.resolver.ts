import { Audit, BulkRun, lastAskedFor, RequestContext } from '@goodmark/server-data';
import { DateTimeScalar } from '@goodmark/server-graphql';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AuditChaseRow, AuditsChaseInput, chaseAudits, chaseResults } from './chase-audits';

@Resolver(() => Audit)
export class ChaseResolver {
  @Mutation(() => [AuditChaseRow], {
    description: 'Asks auditors for audits they have not submitted; a row an audit. Permission: administrator or quality lead anywhere, strategic or operational lead in the service areas they lead; scope audits:write.',
  })
  async auditsChase(@Ctx() ctx: RequestContext, @Arg('input', () => AuditsChaseInput, { description: 'Which audits, and what is said with it.' }) input: AuditsChaseInput): Promise<AuditChaseRow[]> {
    return chaseResults(ctx, await ctx.transaction(BulkRun, (tx) => chaseAudits(tx, input)));
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When its auditor was last asked for it; null where they never were.' })
  lastAskedAt(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<string | null> {
    return ctx.batched('last asked for', (ids) => lastAskedFor(ctx, ids), audit.id);
  }
}
