import { TEXT_LIMITS, textProblem, tidyText } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, type Grade, Moderation, ModerationText, moveAudit, newId, type RequestContext, tellPeople } from '@goodmark/server-data';
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

  const returned = await moveAudit(tx, audit, input.version, {
    to: 'RETURNED',
    via: 'IN_MODERATION',
    changes: { moderatorId: tx.viewer.personId, auditorGrade: null, outcome: null, auditorDomains: null },
    recorded: { what: 'returned' },
  });
  const moderation = await tx.add(Moderation, {
    id: newId(), auditId: audit.id, moderatorId: tx.viewer.personId, at: tx.clock.now(), mode: 'OPEN', result: 'RETURNED',
    overallFrom: audit.auditorGrade as Grade, overallTo: null,
  });
  await tx.add(ModerationText, { moderationId: moderation.id, auditId: audit.id, reason: comment, feedback: null });
  await tellPeople(tx, 'AUDIT_RETURNED', [returned]);
  return returned;
}
