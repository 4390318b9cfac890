import { conflictsOf, conflictSentence, type Problem, problemUnless, tidyText } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, Auditor, type CaseTies, giveAuditTo, Person, problemsInApproval, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, DateScalar } from '@goodmark/server-graphql';
import { Field, ID, InputType } from 'type-graphql';
import { AuditExemptInput } from './exempt-audit';

@InputType({ description: 'Gives an audit that is not submitted to another auditor, who starts afresh. What was written on it is sealed: nobody reads it, and its auditor finds it again if they get the audit back.' })
export class AuditReallocateInput extends AuditExemptInput {
  @Field(() => ID, { description: 'Who audits it now: a person on the auditor register, independent of the case.' })
  auditorId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is due now; unchanged when left out.' })
  dueOn?: string | null;
}

async function problemsWith(tx: RequestContext, { auditorId }: AuditReallocateInput, audit: Audit, auditor: Person | null): Promise<Problem[]> {
  if (!auditor?.active || !(await tx.load(Auditor, auditorId))?.active) return [{ field: 'auditorId', message: 'Choose somebody active on the auditor register. See auditors.' }];
  const ties = (await tx.facts.tiesOf(audit.caseId)) as CaseTies;
  return [
    ...problemUnless(auditorId !== audit.auditorId, 'auditorId', `${auditor.name} has this audit already.`),
    ...conflictsOf(auditor, ties).map((reason) => ({ field: 'auditorId', message: `${auditor.name} cannot audit this case. ${conflictSentence(reason)} Choose somebody independent of it.` })),
  ];
}

/** Gives an audit that is not submitted to somebody else; who had it stays in its record, and what they wrote is sealed. */
export async function reallocateAudit(tx: RequestContext, input: AuditReallocateInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'REALLOCATE', audit);
  const auditor = await tx.load(Person, input.auditorId);
  assertNoProblems([...(await problemsWith(tx, input, audit, auditor)), ...(await problemsInApproval(tx, input, [audit.auditorId, input.auditorId]))]);
  return giveAuditTo(tx, audit, input.version, { auditor: auditor as Person, dueOn: input.dueOn ?? audit.dueOn, why: tidyText(input.reason), approvedById: input.approverId });
}
