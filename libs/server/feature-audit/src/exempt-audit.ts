import { tidyText } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, moveAudit, problemsInApproval, type RequestContext, sealDraft, tellPeople } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Takes an audit that is not submitted off its auditor for good. Its case can be drawn and allocated again; what was written on it is sealed.' })
export class AuditExemptInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;

  @Field(() => ID, { description: 'Who approves it: a strategic lead, a director or a quality lead, not its auditor.' })
  approverId!: string;

  @Field(() => String, { description: 'Why; kept for good.' })
  reason!: string;
}

/** Exempts an audit that is not submitted. It is in no figure; what was written on it is sealed. */
export async function exemptAudit(tx: RequestContext, input: AuditExemptInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'EXEMPT', audit);
  assertNoProblems(await problemsInApproval(tx, input, [audit.auditorId]));
  const sealed = await sealDraft(tx, audit);
  await tellPeople(tx, 'AUDIT_TAKEN_AWAY', [audit]);
  return moveAudit(tx, audit, input.version, {
    to: 'EXEMPTED', changes: { submittedAt: null, moderatorId: null },
    recorded: { what: 'exempted', why: tidyText(input.reason), after: { approvedById: input.approverId, ...(sealed ? { sealed } : {}) } },
  });
}
