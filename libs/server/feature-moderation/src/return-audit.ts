import { TEXT_LIMITS, textProblem, tidyText } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, condition, type Grade, Moderation, ModerationDraft, ModerationText, moveAudit, newId, type RequestContext, tellPeople } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Sends an audit back to its auditor.' })
export class AuditReturnInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => String, { description: 'What the auditor is asked to do, at most 5,000 characters.' })
  comment!: string;
}

/** Returns an audit with a comment. It leaves the figures until it is submitted again. */
export async function returnAudit(tx: RequestContext, input: AuditReturnInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'RETURN', audit);
  const comment = tidyText(input.comment);
  const problem = comment === null ? 'Say what the auditor should do.' : textProblem(comment, TEXT_LIMITS.comment);
  assertNoProblems(problem ? [{ field: 'comment', message: problem }] : []);

  const draft = (await tx.visible(ModerationDraft, condition('t.auditId = :id', { id: audit.id })))[0] ?? null;
  const hasSeenGrades = audit.moderationMode !== 'BLIND' || audit.moderationRevealedAt !== null;
  const returned = await moveAudit(tx, audit, input.version, {
    to: 'RETURNED',
    via: 'IN_MODERATION',
    changes: {
      moderatorId: tx.viewer.personId, auditorGrade: null, outcome: null, auditorDomains: null, moderationRevealedAt: null,
      // Whoever has seen the grades cannot be blind to them when it comes back.
      moderationMode: hasSeenGrades ? 'OPEN' : 'BLIND',
      ...(audit.moderationChoice === 'CHOSEN' ? {} : { moderationChoice: 'CHOSEN' as const, moderationGround: 'RETURNED' as const }),
    },
    recorded: { what: 'returned' },
  });
  const moderation = await tx.add(Moderation, {
    id: newId(), auditId: audit.id, moderatorId: tx.viewer.personId, at: tx.clock.now(), mode: audit.moderationMode ?? 'OPEN', result: 'RETURNED',
    overallFrom: audit.auditorGrade as Grade, overallTo: null, blindOverall: draft?.blindOverall ?? null, blindDomains: draft?.blindDomains ?? null,
  });
  await tx.add(ModerationText, { moderationId: moderation.id, auditId: audit.id, reason: comment, feedback: null });
  // The words stay for when it comes back; the comment is sent.
  if (draft) await tx.set(ModerationDraft, { id: draft.id }, { revealedAt: null, blindOverall: null, blindDomains: null });
  await tellPeople(tx, 'AUDIT_RETURNED', [returned]);
  return returned;
}
