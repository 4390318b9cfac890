import { unpackGrades } from '@goodmark/audit-statistics';
import { DOMAIN_KEYS, type DomainGrade } from '@goodmark/audit-tool';
import { Audit, AuditDomain, DomainGrade as DomainGradeEnum, Grade, Moderation, ModerationDraft, RequestContext, ViewHolder } from '@goodmark/server-data';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { AuditQualityJudged, DraftedAction, DraftedJudgement } from './moderation-draft-input';
import { draftContent, ownDraftOf } from './save-moderation-draft';

@ObjectType({ simpleResolvers: true, description: "The grade of one domain that a blind moderator gave before they saw the auditor's." })
export class BlindJudgement {
  @Field(() => AuditDomain, { description: 'Which of the 12 domains.' })
  domain!: AuditDomain;

  @Field(() => DomainGradeEnum, { description: 'The grade.' })
  grade!: DomainGrade;
}

@Resolver(() => Audit)
export class AuditModerationResolver {
  @FieldResolver(() => ModerationDraft, { nullable: true, description: 'What the viewer has filled in of its moderation and not yet decided; null for everybody else. Case text.' })
  async moderationDraft(@Ctx() ctx: RequestContext, @Root() audit: Audit): Promise<ModerationDraft | null> {
    const draft = await ownDraftOf(ctx, audit.id);
    if (draft) ctx.viewLog.note([audit.id]);
    return draft;
  }
}

@Resolver(() => Moderation)
export class BlindJudgementsResolver {
  @FieldResolver(() => [BlindJudgement], { nullable: true, description: "The 12 grades of a blind moderator before they saw the auditor's, in domain order; null where it was open." })
  blindJudgements(@Root() { blindDomains }: Moderation): BlindJudgement[] | null {
    if (blindDomains === null) return null;
    const grades = unpackGrades(blindDomains);
    return DOMAIN_KEYS.map((domain) => ({ domain, grade: grades[domain] as DomainGrade }));
  }
}

@Resolver(() => ModerationDraft)
export class ModerationDraftResolver {
  @FieldResolver(() => [DraftedJudgement], { description: 'The domains that are graded or reasoned so far.' })
  judgements(@Root() draft: ModerationDraft): readonly DraftedJudgement[] {
    return draftContent(draft).judgements;
  }

  @FieldResolver(() => Grade, { nullable: true, description: 'The overall grade so far.' })
  overall(@Root() draft: ModerationDraft): Grade | null {
    return draftContent(draft).overall;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why, so far.' })
  reason(@Root() draft: ModerationDraft): string | null {
    return draftContent(draft).reason;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the auditor is to be told.' })
  feedback(@Root() draft: ModerationDraft): string | null {
    return draftContent(draft).feedback;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the auditor is asked to do, where it goes back.' })
  comment(@Root() draft: ModerationDraft): string | null {
    return draftContent(draft).comment;
  }

  @FieldResolver(() => [DraftedAction], { description: 'Corrective actions to be added.' })
  actions(@Root() draft: ModerationDraft): readonly DraftedAction[] {
    return draftContent(draft).actions;
  }

  @FieldResolver(() => AuditQualityJudged, { nullable: true, description: 'The quality of the audit, so far.' })
  quality(@Root() draft: ModerationDraft): AuditQualityJudged | null {
    return draftContent(draft).quality;
  }

  @FieldResolver(() => String, { nullable: true, description: 'On the quality of the audit.' })
  qualityComment(@Root() draft: ModerationDraft): string | null {
    return draftContent(draft).qualityComment;
  }

  @FieldResolver(() => [ViewHolder], { description: 'Whose views were checked, so far.' })
  viewsChecked(@Root() draft: ModerationDraft): readonly ViewHolder[] {
    return draftContent(draft).viewsChecked;
  }

  @FieldResolver(() => String, { nullable: true, description: 'On the views sought.' })
  viewsComment(@Root() draft: ModerationDraft): string | null {
    return draftContent(draft).viewsComment;
  }

  @FieldResolver(() => Grade, { nullable: true, description: "The viewer's overall grade before they saw the auditor's; null until it is kept for ever." })
  blindOverall(@Root() draft: ModerationDraft): Grade | null {
    return draft.blindOverall;
  }

  @FieldResolver(() => [BlindJudgement], { nullable: true, description: "The viewer's 12 grades before they saw the auditor's; null until they are kept for ever." })
  blindJudgements(@Root() { blindDomains }: ModerationDraft): BlindJudgement[] | null {
    if (blindDomains === null) return null;
    const grades = unpackGrades(blindDomains);
    return DOMAIN_KEYS.map((domain) => ({ domain, grade: grades[domain] as DomainGrade }));
  }
}
