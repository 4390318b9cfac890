import { Activity, Audit, condition, isOneOf, page, Person, ReAudit, RequestContext } from '@goodmark/server-data';
import type { Page } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { acceptReAudit, dismissReAudit, ReAuditAcceptInput, ReAuditDismissInput } from './decide';
import { proposeReAudit, ReAuditProposeInput } from './propose';
import { RE_AUDITS, ReAuditConnection, ReAuditsArgs } from './re-audit-list';

/** The audit of an accepted case in the activity it was accepted into, by proposal. */
async function auditsMade(ctx: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, Audit>> {
  const proposals = await ctx.visible(ReAudit, isOneOf('t.id', ids, 'ids'));
  const accepted = proposals.filter(({ auditId, activityId }) => auditId !== null && activityId !== null);
  const cases = new Map((await ctx.visible(Audit, isOneOf('t.id', accepted.map(({ auditId }) => auditId), 'audits'))).map(({ id, caseId }) => [id, caseId]));
  const activities = [...new Set(accepted.map(({ activityId }) => activityId))];
  const among = isOneOf('t.caseId', [...new Set(cases.values())], 'cases');
  const made = await ctx.visible(Audit, condition(`${among.sql} AND ${isOneOf('t.activityId', activities, 'activities').sql} AND t.status <> 'EXEMPTED'`, { ...among.params, activities }));
  return new Map(accepted.flatMap(({ id, auditId, activityId }) => {
    const found = made.find((audit) => audit.activityId === activityId && audit.caseId === cases.get(auditId as string));
    return found ? [[id, found] as const] : [];
  }));
}

@Resolver(() => ReAudit)
export class ReAuditResolver {
  @Query(() => ReAuditConnection, { description: 'Proposals to look again at cases and themes. Permission: practitioners, of the cases they may see; themes: whoever sees whole service areas; scope audits:read.' })
  reAudits(@Ctx() ctx: RequestContext, @Args(() => ReAuditsArgs) args: ReAuditsArgs): Promise<Page<ReAudit>> {
    return page(ctx, ReAudit, args, RE_AUDITS);
  }

  @Mutation(() => ReAudit, { description: 'Proposes to look again at a case or at a theme. Permission: administrator, quality lead, director, principal social worker, strategic or operational lead, moderator, auditor, of what they may see; scope audits:write.' })
  reAuditPropose(@Ctx() ctx: RequestContext, @Arg('input', () => ReAuditProposeInput, { description: 'What, when and why.' }) input: ReAuditProposeInput): Promise<ReAudit> {
    return ctx.transaction(ReAudit, (tx) => proposeReAudit(tx, input));
  }

  @Mutation(() => ReAudit, { description: 'Puts what is proposed on the schedule. Permission: administrator or quality lead; scope schedule:write.' })
  reAuditAccept(@Ctx() ctx: RequestContext, @Arg('input', () => ReAuditAcceptInput, { description: 'Which one, and the activity.' }) input: ReAuditAcceptInput): Promise<ReAudit> {
    return ctx.transaction(ReAudit, (tx) => acceptReAudit(tx, input));
  }

  @Mutation(() => ReAudit, { description: 'Decides that nothing is looked at again, with a reason. Permission: administrator or quality lead; scope schedule:write.' })
  reAuditDismiss(@Ctx() ctx: RequestContext, @Arg('input', () => ReAuditDismissInput, { description: 'Which one, and why.' }) input: ReAuditDismissInput): Promise<ReAudit> {
    return ctx.transaction(ReAudit, (tx) => dismissReAudit(tx, input));
  }

  @FieldResolver(() => Audit, { nullable: true, description: 'The audit whose case is looked at again.' })
  audit(@Ctx() ctx: RequestContext, @Root() { auditId }: ReAudit): Promise<Audit | null> {
    return ctx.load(Audit, auditId);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity that found it.' })
  fromActivity(@Ctx() ctx: RequestContext, @Root() { fromActivityId }: ReAudit): Promise<Activity | null> {
    return ctx.load(Activity, fromActivityId);
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity it was accepted into.' })
  activity(@Ctx() ctx: RequestContext, @Root() { activityId }: ReAudit): Promise<Activity | null> {
    return ctx.load(Activity, activityId);
  }

  @FieldResolver(() => Audit, { nullable: true, description: 'The new audit of the case in that activity; null until it is allocated.' })
  auditMade(@Ctx() ctx: RequestContext, @Root() { id }: ReAudit): Promise<Audit | null> {
    return ctx.batched('audits made of proposals', (ids) => auditsMade(ctx, ids), id);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who proposed it; null where the program did.' })
  proposedBy(@Ctx() ctx: RequestContext, @Root() { proposedById }: ReAudit): Promise<Person | null> {
    return ctx.load(Person, proposedById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who decided it.' })
  decidedBy(@Ctx() ctx: RequestContext, @Root() { decidedById }: ReAudit): Promise<Person | null> {
    return ctx.load(Person, decidedById);
  }
}
