import { daysBetween } from '@goodmark/audit-schedule';
import { isCounted, type LoopFacts, LoopStage, loopStagesOf } from '@goodmark/audit-tool';
import { actionCountsOf, Audit, isCovered, RequestContext } from '@goodmark/server-data';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How far a submitted audit is put right.' })
export class AuditLoop {
  @Field(() => [LoopStage], { description: 'What still keeps it open, in the order it usually happens; empty once it is closed.' })
  readonly stages!: readonly LoopStage[];

  @Field(() => Int, { description: 'Days since it was submitted; of a closed one, until it was closed.' })
  readonly ageInDays!: number;

  @Field(() => Int, { description: 'How many of its corrective actions are to be done; 0 while its grades are covered from the viewer.' })
  readonly openActions!: number;

  @Field(() => Int, { description: 'How many are done and not verified by somebody else; 0 while its grades are covered from the viewer.' })
  readonly unverifiedActions!: number;
}

const NONE: Pick<LoopFacts, 'openActions' | 'unverifiedActions'> = { openActions: 0, unverifiedActions: 0 };

@Resolver(() => Audit)
export class AuditLoopResolver {
  @FieldResolver(() => AuditLoop, { nullable: true, description: 'What keeps it open and for how long; null while it is not submitted.' })
  async loop(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<AuditLoop | null> {
    if (!isCounted(audit.status) || audit.submittedAt === null) return null;
    // That there are actions tells that it may not meet good.
    const counts = isCovered(ctx.viewer, audit) ? NONE : (await ctx.batched('action counts', (ids) => actionCountsOf(ctx, ids), audit.id)) ?? NONE;
    const until = audit.closedAt?.slice(0, 10) ?? ctx.clock.today();
    return { stages: loopStagesOf({ ...audit, ...counts }), ageInDays: daysBetween(audit.submittedAt.slice(0, 10), until), ...counts };
  }
}
