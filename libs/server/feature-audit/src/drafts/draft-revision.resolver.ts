import { DOMAIN_KEYS, type ViewHolder } from '@goodmark/audit-tool';
import { Audit, contentIn, DraftRevision, Grade, Judgement, page, Person, RequestContext, ViewsSought } from '@goodmark/server-data';
import { DateScalar, type Page, PageArgs } from '@goodmark/server-graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { DraftRevisionConnection, draftRevisionsOf } from './draft-revision-list';
import { draftPutAside, DraftPutAsideInput } from './put-draft-aside';

@ObjectType({ description: 'A corrective action as it stood in a draft.' })
export class DraftRevisionAction {
  @Field(() => String, { description: 'What must change. Case text.' })
  what!: string;

  @Field(() => DateScalar, { description: 'The day it was to be due.' })
  dueOn!: string;

  ownerId!: string;
}

@Resolver(() => DraftRevisionAction)
export class DraftRevisionActionResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who was to do it.' })
  owner(@Ctx() ctx: RequestContext, @Root() { ownerId }: DraftRevisionAction): Promise<Person | null> {
    return ctx.load(Person, ownerId);
  }
}

/** A text of the whole as it stood then; columns that were added since are not there. */
const wholeOf = (revision: DraftRevision) => contentIn(revision).whole;

@Resolver(() => DraftRevision)
export class DraftRevisionResolver {
  @Query(() => DraftRevisionConnection, { description: 'Earlier versions of a draft, the latest first; the first is how it now stands. Permission: its auditor; scope text:read.' })
  async draftRevisions(@Ctx() ctx: RequestContext, @Arg('auditId', () => ID, { description: 'The audit.' }) auditId: string, @Args(() => PageArgs) args: PageArgs): Promise<Page<DraftRevision>> {
    return page(ctx, DraftRevision, args, draftRevisionsOf(auditId));
  }

  @Query(() => DraftRevision, { nullable: true, description: 'One earlier version of a draft, or null. Permission: its auditor; scope text:read.' })
  draftRevision(@Ctx() ctx: RequestContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<DraftRevision | null> {
    return ctx.load(DraftRevision, id);
  }

  @Mutation(() => Audit, { description: 'Keeps a draft as it was last saved beside whatever is saved next. Permission: its auditor; scope audits:write.' })
  draftPutAside(@Ctx() ctx: RequestContext, @Arg('input', () => DraftPutAsideInput, { description: 'Which audit.' }) input: DraftPutAsideInput): Promise<Audit> {
    return ctx.transaction(Audit, (tx) => draftPutAside(tx, input));
  }

  @FieldResolver(() => Audit, { description: 'The audit.' })
  audit(@Ctx() ctx: RequestContext, @Root() { auditId }: DraftRevision): Promise<Audit> {
    return ctx.require(Audit, auditId);
  }

  @FieldResolver(() => Grade, { nullable: true, description: 'The overall judgement as it stood.' })
  overall(@Root() revision: DraftRevision): Grade | null {
    return wholeOf(revision)?.overall ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was done well, as it stood. Case text.' })
  strengths(@Ctx() ctx: RequestContext, @Root() revision: DraftRevision): string | null {
    ctx.viewLog.note([revision.auditId]);
    return wholeOf(revision)?.strengths ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What should be better, as it stood. Case text.' })
  areasForImprovement(@Ctx() ctx: RequestContext, @Root() revision: DraftRevision): string | null {
    ctx.viewLog.note([revision.auditId]);
    return wholeOf(revision)?.areasForImprovement ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The case in a few sentences, as it stood. Case text.' })
  synopsis(@Ctx() ctx: RequestContext, @Root() revision: DraftRevision): string | null {
    ctx.viewLog.note([revision.auditId]);
    return wholeOf(revision)?.synopsis ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why the overall judgement is right although the domains look otherwise, as it stood. Case text.' })
  overallReason(@Ctx() ctx: RequestContext, @Root() revision: DraftRevision): string | null {
    ctx.viewLog.note([revision.auditId]);
    return wholeOf(revision)?.overallReason ?? null;
  }

  @FieldResolver(() => [Judgement], { description: 'Always 12, in domain order, as they stood. Case text.' })
  judgements(@Ctx() ctx: RequestContext, @Root() revision: DraftRevision): Judgement[] {
    ctx.viewLog.note([revision.auditId]);
    const { judgements, texts } = contentIn(revision);
    return DOMAIN_KEYS.map((domain) => Object.assign(Object.create(Judgement.prototype) as Judgement, {
      auditId: revision.auditId, grade: null, moderatedGrade: null, evidence: null, difference: null, notApplicableReason: null, moderationReason: null,
      ...texts.find((text) => text.domain === domain), ...judgements.find((judgement) => judgement.domain === domain), domain,
    }));
  }

  @FieldResolver(() => [ViewsSought], { description: 'Whose views were sought, as it stood. Case text.' })
  viewsSought(@Ctx() ctx: RequestContext, @Root() revision: DraftRevision): ViewsSought[] {
    ctx.viewLog.note([revision.auditId]);
    const order: readonly ViewHolder[] = ['CHILD', 'PARENT', 'CARER'];
    return contentIn(revision).views
      .map((view) => Object.assign(Object.create(ViewsSought.prototype) as ViewsSought, view, { auditId: revision.auditId }))
      .sort((a, b) => order.indexOf(a.who) - order.indexOf(b.who));
  }

  @FieldResolver(() => [DraftRevisionAction], { description: 'The corrective actions the auditor had written, as they stood. Case text.' })
  actions(@Ctx() ctx: RequestContext, @Root() revision: DraftRevision): DraftRevisionAction[] {
    ctx.viewLog.note([revision.auditId]);
    return contentIn(revision).actions.map((action) => Object.assign(new DraftRevisionAction(), action));
  }
}
