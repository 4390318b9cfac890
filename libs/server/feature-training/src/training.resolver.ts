import { Auditor, Cohort, CohortMember, CohortSession, condition, page, Person, RequestContext } from '@goodmark/server-data';
import type { Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AuditorConnection, AUDITORS, AuditorsArgs, CohortConnection, COHORTS, CohortsArgs } from './auditor-list';
import { AuditorChangeInput, changeAuditor } from './change-auditor';
import { AuditorCreateInput, createAuditor } from './create-auditor';
import { CohortCreateInput, createCohort } from './create-cohort';

@Resolver(() => Auditor)
export class AuditorResolver {
  @Query(() => AuditorConnection, { description: 'The auditor register. Permission: staff; tokens with any read scope.' })
  auditors(@Ctx() ctx: RequestContext, @Args(() => AuditorsArgs) args: AuditorsArgs): Promise<Page<Auditor>> {
    return page(ctx, Auditor, args, AUDITORS);
  }

  @Query(() => Auditor, { nullable: true, description: "One entry of the auditor register, or null. Permission: staff; tokens with any read scope." })
  auditor(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: "The entry; its id is the person's." }) id: string): Promise<Auditor | null> {
    return ctx.load(Auditor, id);
  }

  @Mutation(() => Auditor, { description: 'Changes what is expected of an auditor, whether they are away, or that they have left. Permission: administrator or quality lead; scope training:write.' })
  auditorChange(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AuditorChangeInput, { description: 'What changes.' }) input: AuditorChangeInput,
  ): Promise<Auditor> {
    return ctx.transaction(Auditor, (tx) => changeAuditor(tx, input));
  }

  @Mutation(() => Auditor, { description: 'Puts somebody on the auditor register. Permission: administrator or quality lead; scope training:write.' })
  auditorCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AuditorCreateInput, { description: 'Who.' }) input: AuditorCreateInput,
  ): Promise<Auditor> {
    return ctx.transaction(Auditor, (tx) => createAuditor(tx, input));
  }

  @FieldResolver(() => Person, { description: 'The person.' })
  person(@Ctx() ctx: RequestContext, @Root() auditor: Auditor): Promise<Person> {
    return ctx.require(Person, auditor.id);
  }
}

@Resolver(() => Cohort)
export class CohortResolver {
  @Query(() => CohortConnection, { description: 'Training cohorts. Permission: staff, of their own; all for administrators and leads; scope training:read.' })
  cohorts(@Ctx() ctx: RequestContext, @Args(() => CohortsArgs) args: CohortsArgs): Promise<Page<Cohort>> {
    return page(ctx, Cohort, args, COHORTS);
  }

  @Query(() => Cohort, { nullable: true, description: 'One training cohort, or null. Permission: staff, of their own; all for administrators and leads; scope training:read.' })
  cohort(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'The cohort.' }) id: string): Promise<Cohort | null> {
    return ctx.load(Cohort, id);
  }

  @Mutation(() => Cohort, { description: 'Plans a training cohort. Permission: administrator or quality lead; scope training:write.' })
  cohortCreate(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CohortCreateInput, { description: 'The new cohort.' }) input: CohortCreateInput,
  ): Promise<Cohort> {
    return ctx.transaction(Cohort, (tx) => createCohort(tx, input));
  }

  @FieldResolver(() => [CohortSession], { description: 'Its sessions, in order; at most 20.' })
  sessions(@Ctx() ctx: RequestContext, @Root() cohort: Cohort): Promise<CohortSession[]> {
    return ctx.visible(CohortSession, condition('t.cohortId = :id', { id: cohort.id }), 'ORDER BY t.heldOn LIMIT 20');
  }

  @FieldResolver(() => [CohortMember], { description: 'Who takes part; at most 100.' })
  members(@Ctx() ctx: RequestContext, @Root() cohort: Cohort): Promise<CohortMember[]> {
    return ctx.visible(CohortMember, condition('t.cohortId = :id', { id: cohort.id }), 'ORDER BY t.id LIMIT 100');
  }
}

@Resolver(() => CohortMember)
export class CohortMemberResolver {
  @FieldResolver(() => Person, { description: 'The person.' })
  person(@Ctx() ctx: RequestContext, @Root() member: CohortMember): Promise<Person> {
    return ctx.require(Person, member.personId);
  }
}
