import { packGrades } from '@goodmark/audit-statistics';
import { type AuditDomain, type DomainGrade, problemsToReveal } from '@goodmark/audit-tool';
import { assertMayTakeStep, Audit, ModerationDraft, moveAudit, type RequestContext } from '@goodmark/server-data';
import { assertNoProblems, conflict } from '@goodmark/server-graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { draftContent, ownDraftOf } from './save-moderation-draft';

@InputType({ description: "Ends the blind part of a moderation: your grades are kept for ever as they are, and you see the auditor's." })
export class ModerationRevealInput {
  @Field(() => ID, { description: 'The audit.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the audit you have seen.' })
  version!: number;

  @Field(() => Int, { description: 'The version of your draft that holds the grades.' })
  draftVersion!: number;
}

/** Keeps a blind moderator's grades for ever and uncovers the auditor's. Refused until every domain and the whole is graded. */
export async function revealModeration(tx: RequestContext, input: ModerationRevealInput): Promise<Audit> {
  const audit = await tx.require(Audit, input.id);
  await assertMayTakeStep(tx, 'REVEAL', audit);
  const draft = await ownDraftOf(tx, audit.id);
  if (!draft) throw conflict('There is no draft with your grades.', 0, [{ field: 'draftVersion', message: 'Save your grades with moderationSaveDraft first.' }]);
  const { judgements, overall } = draftContent(draft);
  assertNoProblems(problemsToReveal({ judgements, overall }));

  const grades = Object.fromEntries(judgements.map(({ domain, grade }) => [domain, grade])) as Record<AuditDomain, DomainGrade>;
  const now = tx.clock.now();
  await tx.change<ModerationDraft>(ModerationDraft, draft, input.draftVersion, { revealedAt: now, blindOverall: overall, blindDomains: packGrades(grades) });
  return moveAudit(tx, audit, input.version, {
    to: 'IN_MODERATION', changes: { moderationRevealedAt: now }, recorded: { what: 'graded blind', after: { overall, judgements: grades } },
  });
}
