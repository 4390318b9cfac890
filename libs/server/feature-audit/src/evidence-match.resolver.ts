import { Audit, AuditDomain, AuditWhere, type FoundEvidence, RequestContext, searchEvidence } from '@goodmark/server-data';
import { PageInfo } from '@goodmark/server-graphql';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Evidence on one domain of one audit that holds the words searched for. Case text.' })
export class EvidenceMatch implements FoundEvidence {
  readonly auditId!: string;

  @Field(() => AuditDomain, { description: 'Which of the 12 domains.' })
  readonly domain!: AuditDomain;

  @Field(() => String, { description: 'The whole evidence.' })
  readonly evidence!: string;
}

@ObjectType({ description: 'A page of what a search found, best match first.' })
export class EvidenceMatches {
  @Field(() => [EvidenceMatch], { description: 'The matches of this page.' })
  nodes!: readonly EvidenceMatch[];

  @Field(() => PageInfo, { description: 'Where this page stands. Matches are ranked, so pages go by `offset` and there are no cursors.' })
  pageInfo!: PageInfo;

  readonly totalCount!: () => Promise<number>;
}

@Resolver(() => EvidenceMatches)
export class EvidenceSearchResolver {
  @Query(() => EvidenceMatches, {
    description: 'Evidence that holds all of these words, each found by its beginning, best match first. Permission: practitioners, of the evidence they may read; scope text:read.',
  })
  evidenceSearch(
    @Ctx() ctx: RequestContext,
    @Arg('words', () => String, { description: 'What to look for, at most 10 words. Words under 3 letters and very common ones are passed over.' }) words: string,
    @Arg('where', () => AuditWhere, { nullable: true, description: 'In which audits.' }) where?: AuditWhere | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many matches, 1 to 100; 25 when left out.' }) first?: number | null,
    @Arg('offset', () => Int, { nullable: true, description: 'How many matches to skip, at most 10,000.' }) offset?: number | null,
  ): Promise<EvidenceMatches> {
    return searchEvidence(ctx, { words, where, first, offset });
  }

  @FieldResolver(() => Int, { description: 'How many matches there are in all. Counted only when asked for.' })
  totalCount(@Root() page: EvidenceMatches): Promise<number> {
    return page.totalCount();
  }
}

@Resolver(() => EvidenceMatch)
export class EvidenceMatchResolver {
  @FieldResolver(() => Audit, { description: 'The audit.' })
  audit(@Ctx() ctx: RequestContext, @Root() { auditId }: EvidenceMatch): Promise<Audit> {
    return ctx.require(Audit, auditId);
  }
}
