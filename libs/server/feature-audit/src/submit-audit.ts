import { packGrades } from '@goodmark/audit-statistics';
import { type AuditDomain, type DomainGrade, type Grade, problemsToSubmit, problemsWithRisks } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, condition, ImmediateRisk, moveAudit, problemsWithOwners, type RequestContext, tellOfOutcome, tellOwnersOfActions } from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { choiceAtSubmission } from './choose-at-submission';
import { draftOf } from './draft-of';

@InputType({ description: 'Submits an audit: it is locked and begins to count.' })
export class AuditSubmitInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;

  @Field(() => Int, { description: 'The version you have seen.' })
  version!: number;
}

/** Submits a complete audit. From now on it counts, and the case holder and the managers of the case see its outcome. */
export async function submitAudit(tx: RequestContext, input: AuditSubmitInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'SUBMIT', audit);
  const draft = await draftOf(tx, audit);
  const risks = await tx.visible(ImmediateRisk, condition('t.auditId = :id', { id: audit.id }));
  // An owner may have left since the draft was saved, or while it was sealed.
  assertNoProblems([...problemsToSubmit(draft), ...problemsWithRisks(risks), ...(await problemsWithOwners(tx, draft.actions))]);

  const grades = Object.fromEntries(draft.judgements.map(({ domain, grade }) => [domain, grade])) as Record<AuditDomain, DomainGrade>;
  const choice = await choiceAtSubmission(tx, audit, draft.overall as Grade);
  const submitted = await moveAudit(tx, audit, input.version, {
    to: 'SUBMITTED',
    changes: {
      submittedAt: tx.clock.now(), auditorGrade: draft.overall, outcome: draft.overall, auditorDomains: packGrades(grades),
      // What was talked about or filed before it was sent back is not what stands now.
      feedbackHeldOn: null, filedOn: null, filedById: null, ...choice,
    },
    recorded: { what: 'submitted', after: { judgements: grades, ...choice } },
  });
  await tellOfOutcome(tx, submitted);
  await tellOwnersOfActions(tx, audit.id);
  return submitted;
}
