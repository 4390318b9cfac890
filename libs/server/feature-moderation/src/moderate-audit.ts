import { packGrades } from '@goodmark/audit-statistics';
import {
  type AuditedForModeration, type AuditQuality, changesOf, type DomainGrade, moderatedGrades, moderationResult, problemsInModeration, tidyText,
} from '@goodmark/audit-tool';
import {
  ActionInput, addActions, assertMayTakeStep, Audit, AuditDomain, AuditQuality as AuditQualityEnum, closeIfPutRight, condition, DomainGrade as DomainGradeEnum, Grade, Judgement, JudgementText,
  Moderation, ModerationDraft, ModerationText, moveAudit, newId, problemsWithOwners, type RequestContext, tellOfModeration, tellOwnersOfActions, tellPeople, ViewHolder,
} from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: "A domain as the moderator grades it, where it differs from the auditor's grade." })
export class JudgementChange {
  @Field(() => AuditDomain, { description: 'Which of the 12 domains.' })
  domain!: AuditDomain;

  @Field(() => DomainGradeEnum, { description: "The moderator's grade." })
  grade!: DomainGrade;

  @Field(() => String, { description: 'Why the grade changes.' })
  reason!: string;
}

@InputType({ description: 'How good the audit is as a piece of work, whatever it says of the practice.' })
export class AuditQualityInput {
  @Field(() => AuditQualityEnum, { description: 'Its evidence.' })
  evidence!: AuditQuality;

  @Field(() => AuditQualityEnum, { description: 'Its analysis.' })
  analysis!: AuditQuality;

  @Field(() => AuditQualityEnum, { description: 'Whether it keeps the child in focus.' })
  childFocus!: AuditQuality;
}

@InputType({ description: "A moderator's decision: agrees, or adjusts domains and the overall grade, with reason and feedback." })
export class AuditModerateInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => Grade, { description: "The moderator's overall grade." })
  overall!: Grade;

  @Field(() => [JudgementChange], { nullable: true, description: 'The domains that change; the others are agreed.' })
  judgements?: JudgementChange[] | null;

  @Field(() => String, { nullable: true, description: 'Why; needed when anything changes or an action is added.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'What the auditor is told; needed when anything changes or an action is added.' })
  feedback?: string | null;

  @Field(() => [ActionInput], { nullable: true, description: 'Corrective actions the moderator adds.' })
  actions?: ActionInput[] | null;

  @Field(() => AuditQualityInput, { nullable: true, description: 'The quality of the audit, apart from the quality of the practice.' })
  quality?: AuditQualityInput | null;

  @Field(() => String, { nullable: true, description: 'On the quality of the audit, at most 5,000 characters.' })
  qualityComment?: string | null;

  @Field(() => [ViewHolder], { nullable: true, description: 'Whose views you checked were sought.' })
  viewsChecked?: ViewHolder[] | null;

  @Field(() => String, { nullable: true, description: 'On the views sought, where you could not check them all; at most 5,000 characters.' })
  viewsComment?: string | null;
}

async function auditedOf(tx: RequestContext, audit: Audit): Promise<AuditedForModeration> {
  const rows = await tx.visible(Judgement, condition('t.auditId = :id', { id: audit.id }));
  return {
    judgements: rows.map(({ domain, grade }) => ({ domain, grade: grade as DomainGrade })),
    overall: audit.auditorGrade as Grade,
    openActions: await tx.facts.liveActionCount(audit.id),
  };
}

async function keepReason(tx: RequestContext, auditId: string, { domain, reason }: JudgementChange): Promise<void> {
  const moderationReason = tidyText(reason);
  const matched = await tx.set(JudgementText, { auditId, domain }, { moderationReason });
  if (matched === 0) await tx.add(JudgementText, { auditId, domain, moderationReason });
}

/** Records a senior manager's second look at an audit that is not their own. Both grades are kept for ever. */
export async function moderateAudit(tx: RequestContext, input: AuditModerateInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'MODERATE', audit);

  const { overall } = input;
  const judgements = input.judgements ?? [];
  const actions = input.actions ?? [];
  const { qualityComment = null, viewsComment = null } = input;
  const decision = { overall, judgements, reason: input.reason ?? null, feedback: input.feedback ?? null, actions, qualityComment, viewsComment };
  const audited = await auditedOf(tx, audit);
  assertNoProblems([...problemsInModeration(audited, decision, tx.clock.today()), ...(await problemsWithOwners(tx, actions))]);

  const grades = moderatedGrades(audited, decision);
  const result = moderationResult(audited, decision);
  const now = tx.clock.now();
  // A child who was not served well is not lost: whoever talked about it talks again, about the outcome that counts.
  const reopens = overall === 'DOES_NOT_MEET_GOOD';
  const blind = (await tx.visible(ModerationDraft, condition('t.auditId = :id AND t.revealedAt IS NOT NULL', { id: audit.id })))[0] ?? null;
  const moderated = await moveAudit(tx, audit, input.version, {
    to: 'MODERATED',
    via: 'IN_MODERATION',
    changes: {
      moderatorId: tx.viewer.personId, moderatedAt: now, moderatedGrade: overall, outcome: overall, moderatedDomains: packGrades(grades),
      ...(audit.moderationChoice === 'CHOSEN' ? {} : { moderationChoice: 'CHOSEN' as const, moderationGround: 'TAKEN' as const }),
      ...(reopens ? { feedbackHeldOn: null } : {}),
      // What was filed before is no copy of the outcome that counts.
      ...(overall === audited.overall ? {} : { filedOn: null, filedById: null }),
    },
    recorded: { what: 'moderated', after: { result, judgements: grades, ...(reopens && audit.feedbackHeldOn ? { feedbackReopened: true, feedbackHeldBefore: audit.feedbackHeldOn } : {}) } },
  });
  await tx.replace(Judgement, { auditId: audit.id }, audited.judgements.map(({ domain, grade }) => ({
    auditId: audit.id, domain, grade, moderatedGrade: grades[domain],
  })));
  for (const change of changesOf(audited, decision)) await keepReason(tx, audit.id, change);

  const moderation = await tx.add(Moderation, {
    id: newId(), auditId: audit.id, moderatorId: tx.viewer.personId, at: now, mode: audit.moderationMode ?? 'OPEN', result,
    overallFrom: audited.overall, overallTo: overall, blindOverall: blind?.blindOverall ?? null, blindDomains: blind?.blindDomains ?? null,
    qualityEvidence: input.quality?.evidence ?? null, qualityAnalysis: input.quality?.analysis ?? null, qualityChildFocus: input.quality?.childFocus ?? null,
    viewsChecked: input.viewsChecked ? [...new Set(input.viewsChecked)] : null,
  });
  await tx.add(ModerationText, {
    moderationId: moderation.id, auditId: audit.id, reason: tidyText(decision.reason), feedback: tidyText(decision.feedback),
    qualityComment: tidyText(qualityComment), viewsComment: tidyText(viewsComment),
  });
  await addActions(tx, audit.id, actions, 'MODERATOR');
  await tx.replace(ModerationDraft, { auditId: audit.id, moderatorId: tx.viewer.personId }, []);
  await tellPeople(tx, 'AUDIT_MODERATED', [moderated]);
  await tellOfModeration(tx, audit, moderated);
  await tellOwnersOfActions(tx, audit.id);
  return closeIfPutRight(tx, moderated);
}
