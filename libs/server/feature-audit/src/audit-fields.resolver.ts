import {
  Activity, Audit, AuditStep, AuditText, Case, condition, CorrectiveAction, Grade, isCovered, isOneOf, Judgement, judgementsOf, Moderation, ModerationGround, moderationsOf, ownOverallOf, Person,
  RequestContext, ServiceArea, stepsOfAudit, Team, ViewsSought,
} from '@goodmark/server-data';
import { tellsGrade } from '@goodmark/audit-tool';
import { selectsAny } from '@goodmark/server-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

const JUDGEMENT_TEXTS = new Set(['evidence', 'difference', 'notApplicableReason', 'moderationReason']);
const MODERATION_TEXTS = new Set(['reason', 'feedback', 'qualityComment', 'viewsComment']);
/** What an auditor writes on the audit as a whole that says how it is graded. */
const TELLING = { strengths: null, areasForImprovement: null, overallReason: null };

/** The text of audits as a whole, less what is covered from a blind moderator; noted in the view record. */
async function textOf(ctx: RequestContext, audit: Audit): Promise<AuditText | null> {
  const text = await ctx.batched(
    'AuditText',
    async (ids) => new Map((await ctx.visible(AuditText, isOneOf('t.auditId', ids, 'ids'))).map((row) => [row.auditId, row])),
    audit.id,
  );
  if (text) ctx.viewLog.note([audit.id]);
  return text && isCovered(ctx.viewer, audit) ? Object.assign(Object.create(AuditText.prototype) as AuditText, text, TELLING) : text;
}

@Resolver(() => Audit)
export class AuditFieldsResolver {
  @FieldResolver(() => Activity, { nullable: true, description: 'The activity; null for a practice audit.' })
  activity(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<Activity | null> {
    return ctx.load(Activity, audit.activityId);
  }

  @FieldResolver(() => Case, { description: 'The case as it is now.' })
  case(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<Case> {
    return ctx.require(Case, audit.caseId);
  }

  @FieldResolver(() => Person, { description: 'Who audits.' })
  auditor(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<Person> {
    return ctx.require(Person, audit.auditorId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who moderates or has moderated it.' })
  moderator(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<Person | null> {
    return ctx.load(Person, audit.moderatorId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who let a conflict of interest of its auditor pass; null where there is none.' })
  exceptionBy(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<Person | null> {
    return ctx.load(Person, audit.exceptionById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who held the case when it was allocated.' })
  caseHolder(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<Person | null> {
    return ctx.load(Person, audit.caseHolderId);
  }

  @FieldResolver(() => Team, { description: 'The team of the case when it was allocated.' })
  team(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<Team> {
    return ctx.require(Team, audit.teamId);
  }

  @FieldResolver(() => ServiceArea, { description: 'The service area of the case when it was allocated.' })
  serviceArea(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<ServiceArea> {
    return ctx.require(ServiceArea, audit.serviceAreaId);
  }

  @FieldResolver(() => [Judgement], { description: 'Always 12, in domain order. Empty of grades for those who may not read them, and for a draft of somebody else.' })
  async judgements(@Ctx() ctx: RequestContext, @Root() audit: Audit, @Info() info: GraphQLResolveInfo): Promise<readonly Judgement[]> {
    const withText = selectsAny(info, JUDGEMENT_TEXTS);
    const read = (ids: readonly string[]) => judgementsOf(ctx, ids, withText);
    return (await ctx.batched(withText ? 'judgements with text' : 'judgements', read, audit.id)) ?? [];
  }

  @FieldResolver(() => Grade, { nullable: true, description: "The auditor's overall grade; while it is a draft, for its auditor alone. Null for who moderates it blind and has not graded it yet." })
  async auditorGrade(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<Grade | null> {
    if (isCovered(ctx.viewer, audit)) return null;
    if (audit.auditorGrade !== null || audit.auditorId !== ctx.viewer.personId) return audit.auditorGrade;
    return ctx.batched('own overall', (ids) => ownOverallOf(ctx, ids), audit.id);
  }

  @FieldResolver(() => Grade, { nullable: true, description: "The grade that counts: the moderated one, else the auditor's, once submitted. Null for who moderates it blind and has not graded it yet." })
  outcome(@Ctx() ctx: RequestContext, @Root() audit: Audit): Grade | null {
    return isCovered(ctx.viewer, audit) ? null : audit.outcome;
  }

  @FieldResolver(() => ModerationGround, { nullable: true, description: 'Why it was chosen for moderation or was not; null until it is submitted, where it was before there were rules, and where it would tell a covered grade.' })
  moderationGround(@Ctx() ctx: RequestContext, @Root() audit: Audit): ModerationGround | null {
    return isCovered(ctx.viewer, audit) && tellsGrade(audit.moderationGround) ? null : audit.moderationGround;
  }

  @FieldResolver(() => Boolean, { description: "Whether the auditor's grades are covered from the viewer, who moderates it blind and has not graded it yet." })
  isCovered(@Ctx() ctx: RequestContext, @Root() audit: Audit): boolean {
    return isCovered(ctx.viewer, audit);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was done well. Case text.' })
  async strengths(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<string | null> {
    return (await textOf(ctx, audit))?.strengths ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What should be better. Case text.' })
  async areasForImprovement(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<string | null> {
    return (await textOf(ctx, audit))?.areasForImprovement ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The case in a few sentences, as far as the audit needs it. Case text.' })
  async synopsis(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<string | null> {
    return (await textOf(ctx, audit))?.synopsis ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the overall judgement is right although the domains look otherwise. Case text.' })
  async overallReason(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<string | null> {
    return (await textOf(ctx, audit))?.overallReason ?? null;
  }

  @FieldResolver(() => [ViewsSought], { description: 'Whose views were sought, one row each. Case text: empty without the right to read it.' })
  async viewsSought(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<ViewsSought[]> {
    const rows = await ctx.visible(ViewsSought, condition('t.auditId = :id', { id: audit.id }));
    if (rows.length > 0) ctx.viewLog.note([audit.id]);
    const order = ['CHILD', 'PARENT', 'CARER'];
    return rows.sort((a, b) => order.indexOf(a.who) - order.indexOf(b.who));
  }

  @FieldResolver(() => [CorrectiveAction], { description: 'Its corrective actions, as far as the viewer may see them. Case text. None while its grades are covered: what does not meet good has at least one.' })
  async actions(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<CorrectiveAction[]> {
    if (isCovered(ctx.viewer, audit)) return [];
    const rows = await ctx.visible(CorrectiveAction, condition('t.auditId = :id', { id: audit.id }), 'ORDER BY t.position, t.id');
    if (rows.length > 0) ctx.viewLog.note([audit.id]);
    return rows;
  }

  @FieldResolver(() => [Moderation], { description: 'Its moderations, latest first.' })
  moderations(@Ctx() ctx: RequestContext, @Root() audit: Audit, @Info() info: GraphQLResolveInfo): Promise<Moderation[]> {
    return moderationsOf(ctx, audit.id, selectsAny(info, MODERATION_TEXTS));
  }

  @FieldResolver(() => [AuditStep], { description: 'What the viewer may do with it now, by role, scope, status and independence of the case.' })
  viewerCan(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<AuditStep[]> {
    return stepsOfAudit(ctx, audit);
  }
}

@Resolver(() => CorrectiveAction)
export class CorrectiveActionResolver {
  @FieldResolver(() => Person, { description: 'Who does it.' })
  owner(@Ctx() ctx: RequestContext, @Root() action: CorrectiveAction): Promise<Person> {
    return ctx.require(Person, action.ownerId);
  }

  @FieldResolver(() => Audit, { nullable: true, description: 'The audit that asks for it; null when the viewer may not see it.' })
  audit(@Ctx() ctx: RequestContext, @Root() action: CorrectiveAction): Promise<Audit | null> {
    return ctx.load(Audit, action.auditId);
  }
}

@Resolver(() => Moderation)
export class ModerationFieldsResolver {
  @FieldResolver(() => Person, { description: 'Who moderated.' })
  moderator(@Ctx() ctx: RequestContext, @Root() moderation: Moderation): Promise<Person> {
    return ctx.require(Person, moderation.moderatorId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Whose work it looked at, where the audit was taken from them since; null where it was the work of its auditor.' })
  ofAuditor(@Ctx() ctx: RequestContext, @Root() moderation: Moderation): Promise<Person | null> {
    return ctx.load(Person, moderation.ofAuditorId);
  }
}
