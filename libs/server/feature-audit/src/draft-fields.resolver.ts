import { type AuditDraft, domainProgress as progressIn, DOMAIN_KEYS, isDraft, personShapedFields, type PersonShaped, questionsAbout } from '@goodmark/audit-tool';
import { unpackGrades } from '@goodmark/audit-statistics';
import {
  Audit, AuditDomain, AuditText, condition, CorrectiveAction, coveredFrom, DomainGrade, DomainProgress, type EarlierFacts, Grade, JudgementText, judgementsOf, ownDraftsOf, PersonShape,
  readViewsNotSought, RequestContext, ViewHolder, ViewsSought,
} from '@goodmark/server-data';
import { DateTimeScalar } from '@goodmark/server-graphql';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How far one domain has come.' })
export class AuditDomainProgress {
  @Field(() => AuditDomain, { description: 'The domain.' })
  domain!: AuditDomain;

  @Field(() => DomainProgress, { description: 'How far it has come.' })
  progress!: DomainProgress;
}

@ObjectType({ simpleResolvers: true, description: 'An odd combination of grades. It is asked about, never refused and never overridden.' })
export class AuditQuestion {
  @Field(() => String, { description: 'The field it is about: `overall`. The answer goes into `overallReason`.' })
  field!: string;

  @Field(() => String, { description: 'The question, as a sentence.' })
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Words that look as if they told who somebody is. Pointed out, never refused: nothing in an audit should name a person.' })
export class PersonShapedText {
  @Field(() => String, { description: 'The field they stand in: `judgements.RISK.evidence`.' })
  field!: string;

  @Field(() => PersonShape, { description: 'What they look like.' })
  shape!: PersonShape;

  @Field(() => String, { description: 'The words. Case text.' })
  words!: string;
}

@ObjectType({ simpleResolvers: true, description: 'How a domain was graded in an earlier audit.' })
export class EarlierJudgement {
  @Field(() => AuditDomain, { description: 'The domain.' })
  domain!: AuditDomain;

  @Field(() => DomainGrade, { nullable: true, description: 'The grade that counts.' })
  grade!: DomainGrade | null;
}

@ObjectType({ description: 'How an earlier audit of the same case came out: grades and no text.' })
export class EarlierAudit {
  readonly id!: string;
  readonly domains!: string;

  @Field(() => String, { description: 'Its reference.' })
  reference!: string;

  @Field(() => DateTimeScalar, { description: 'When it was submitted.' })
  submittedAt!: string;

  @Field(() => Grade, { description: 'The overall grade that counts.' })
  outcome!: Grade;
}

/** The texts of an audit by field, as far as the viewer may read them. */
async function textsOf(ctx: RequestContext, { id }: Audit): Promise<Readonly<Record<string, string | null>>> {
  const of = condition('t.auditId = :id', { id });
  const [whole, judgements, views, actions] = await Promise.all([
    ctx.visible(AuditText, of), ctx.visible(JudgementText, of), ctx.visible(ViewsSought, of), ctx.visible(CorrectiveAction, of, 'ORDER BY t.position, t.id'),
  ]);
  if (judgements.length + whole.length + views.length + actions.length > 0) ctx.viewLog.note([id]);
  const inOrder = [...judgements].sort((a, b) => DOMAIN_KEYS.indexOf(a.domain) - DOMAIN_KEYS.indexOf(b.domain));
  return Object.fromEntries<string | null>([
    ...inOrder.flatMap((text) => (['evidence', 'difference', 'notApplicableReason'] as const).map((name): [string, string | null] => [`judgements.${text.domain}.${name}`, text[name]])),
    ...Object.values(ViewHolder).flatMap((who) => views.filter((view) => view.who === who)).flatMap((view) =>
      (['byWhom', 'how', 'said', 'whyNot'] as const).map((name): [string, string | null] => [`viewsSought.${view.who}.${name}`, view[name]])),
    ...whole.flatMap((text) => (['synopsis', 'overallReason', 'strengths', 'areasForImprovement'] as const).map((name): [string, string | null] => [name, text[name]])),
    ...actions.map(({ what }, index): [string, string | null] => [`actions.${index}.what`, what]),
  ]);
}

/** How many earlier audits of a case are shown. */
const MOST_EARLIER = 6;

/** What the form shows of an audit beside what is written in it. */
@Resolver(() => Audit)
export class DraftFieldsResolver {
  private draftOf(ctx: RequestContext, { id, auditorId }: Audit): Promise<AuditDraft | null> {
    return auditorId === ctx.viewer.personId ? ctx.batched('own drafts', (ids) => ownDraftsOf(ctx, ids), id) : Promise.resolve(null);
  }

  @FieldResolver(() => [AuditDomainProgress], { nullable: true, description: 'How far each domain has come, in domain order; of a draft for its auditor alone, and null where the judgements may not be read.' })
  async progress(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<AuditDomainProgress[] | null> {
    const draft = await this.draftOf(ctx, audit);
    if (draft) return DOMAIN_KEYS.map((domain) => ({ domain, progress: progressIn(domain, draft) }));
    if (isDraft(audit.status)) return null;
    const judgements = (await ctx.batched('judgements', (ids) => judgementsOf(ctx, ids, false), audit.id)) ?? [];
    if (judgements.every(({ grade }) => grade === null)) return null;
    return judgements.map(({ domain, grade }) => ({ domain, progress: grade === null ? 'NOT_STARTED' : grade === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : 'GRADED' }));
  }

  @FieldResolver(() => [AuditQuestion], { description: 'Odd combinations of grades, for its auditor; empty for others. They do not stand in the way of submitting.' })
  async questions(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<readonly AuditQuestion[]> {
    const draft = await this.draftOf(ctx, audit);
    return draft ? questionsAbout(draft) : [];
  }

  @FieldResolver(() => [PersonShapedText], { description: 'Words in its texts that look as if they told who somebody is, for its auditor; empty for others. Case text.' })
  async personShapedText(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<readonly (PersonShaped & { readonly field: string })[]> {
    return audit.auditorId === ctx.viewer.personId ? personShapedFields(await textsOf(ctx, audit)) : [];
  }

  @FieldResolver(() => [ViewHolder], { description: 'Whose views were not sought; empty where the judgements may not be read, and while a draft is somebody else\'s.' })
  async viewsNotSought(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<readonly ViewHolder[]> {
    const found = await ctx.batched('views not sought', (ids) => readViewsNotSought(ctx, ids), audit.id);
    return Object.values(ViewHolder).filter((who) => found?.includes(who));
  }

  @FieldResolver(() => [EarlierAudit], { description: 'How earlier live audits of the same case came out, the latest first, at most six: for its auditor, who reads the record in which they are filed. Empty for others. Without those whose grades are covered from them.' })
  async earlierAudits(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<readonly EarlierFacts[]> {
    if (audit.auditorId !== ctx.viewer.personId) return [];
    const earlier = await ctx.batched('earlier audits', (ids) => ctx.facts.earlierAuditsOf(ids, (t) => coveredFrom(ctx.viewer, t)), audit.id);
    return earlier?.slice(0, MOST_EARLIER) ?? [];
  }
}

@Resolver(() => EarlierAudit)
export class EarlierAuditResolver {
  @FieldResolver(() => [EarlierJudgement], { description: 'The 12 domains, in order.' })
  judgements(@Root() { domains }: EarlierFacts): EarlierJudgement[] {
    const grades = unpackGrades(domains);
    return DOMAIN_KEYS.map((domain) => ({ domain, grade: grades[domain] }));
  }

  @FieldResolver(() => Audit, { nullable: true, description: 'The audit itself; null where the viewer may not see it.' })
  audit(@Ctx() ctx: RequestContext, @Root() { id }: EarlierFacts): Promise<Audit | null> {
    return ctx.load(Audit, id);
  }
}
