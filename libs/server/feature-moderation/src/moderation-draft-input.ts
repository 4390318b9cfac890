import type { AuditQuality, DomainGrade } from '@goodmark/audit-tool';
import { AuditDomain, AuditQuality as AuditQualityEnum, DomainGrade as DomainGradeEnum, Grade, ViewHolder } from '@goodmark/server-data';
import { DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@InputType('DraftedJudgementInput', { description: 'One domain as far as the moderator has come with it.' })
@ObjectType({ simpleResolvers: true, description: 'One domain as far as the moderator has come with it.' })
export class DraftedJudgement {
  @Field(() => AuditDomain, { description: 'Which of the 12 domains.' })
  domain!: AuditDomain;

  @Field(() => DomainGradeEnum, { nullable: true, description: "The moderator's grade so far." })
  grade!: DomainGrade | null;

  @Field(() => String, { nullable: true, description: 'Why it differs, so far.' })
  reason!: string | null;
}

@InputType('DraftedActionInput', { description: 'A corrective action that is still being written.' })
@ObjectType({ simpleResolvers: true, description: 'A corrective action that is still being written.' })
export class DraftedAction {
  @Field(() => String, { description: 'What must change, so far.' })
  what!: string;

  @Field(() => ID, { nullable: true, description: 'Who does it.' })
  ownerId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when.' })
  dueOn!: string | null;
}

@InputType('AuditQualityJudgedInput', { description: 'How good the audit is as a piece of work, by its three sides, so far.' })
@ObjectType({ simpleResolvers: true, description: 'How good the audit is as a piece of work, by its three sides, so far.' })
export class AuditQualityJudged {
  @Field(() => AuditQualityEnum, { nullable: true, description: 'Its evidence.' })
  evidence!: AuditQuality | null;

  @Field(() => AuditQualityEnum, { nullable: true, description: 'Its analysis.' })
  analysis!: AuditQuality | null;

  @Field(() => AuditQualityEnum, { nullable: true, description: 'Whether it keeps the child in focus.' })
  childFocus!: AuditQuality | null;
}

@InputType({ description: 'What a moderator has filled in so far: all of it, each time. Nothing need be complete.' })
export class ModerationSaveDraftInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => Int, { description: 'The version of the draft you have seen; 0 where there is none yet.' })
  version!: number;

  @Field(() => [DraftedJudgement], { nullable: true, description: 'The domains that are graded or reasoned so far.' })
  judgements?: DraftedJudgement[] | null;

  @Field(() => Grade, { nullable: true, description: 'The overall grade so far.' })
  overall?: Grade | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'What the auditor is to be told.' })
  feedback?: string | null;

  @Field(() => String, { nullable: true, description: 'What the auditor is asked to do, where it goes back.' })
  comment?: string | null;

  @Field(() => [DraftedAction], { nullable: true, description: 'Corrective actions to be added.' })
  actions?: DraftedAction[] | null;

  @Field(() => AuditQualityJudged, { nullable: true, description: 'The quality of the audit.' })
  quality?: AuditQualityJudged | null;

  @Field(() => String, { nullable: true, description: 'On the quality of the audit.' })
  qualityComment?: string | null;

  @Field(() => [ViewHolder], { nullable: true, description: 'Whose views were checked.' })
  viewsChecked?: ViewHolder[] | null;

  @Field(() => String, { nullable: true, description: 'On the views sought.' })
  viewsComment?: string | null;
}
