import { answersOf, type Comparable } from '@goodmark/audit-tool';
import { type Audit, AuditText, CorrectiveAction, Judgement, JudgementText, type RequestContext, ViewsSought } from '@goodmark/server-data';

/** The draft of the viewer's own audit, as a document would have it. */
export async function draftAnswers(ctx: RequestContext, audit: Audit): Promise<Comparable> {
  const values: Record<string, string | boolean | number | null> = { minutesSpent: audit.minutesSpent ?? null };
  for (const { domain, grade } of await ctx.ofOwnAudit(Judgement, audit)) values[`judgements.${domain}.grade`] = grade;
  for (const { domain, evidence, difference, notApplicableReason } of await ctx.ofOwnAudit(JudgementText, audit)) {
    Object.assign(values, { [`judgements.${domain}.evidence`]: evidence, [`judgements.${domain}.difference`]: difference, [`judgements.${domain}.notApplicableReason`]: notApplicableReason });
  }
  for (const { who, sought, byWhom, how, said, whyNot, changedJudgement } of await ctx.ofOwnAudit(ViewsSought, audit)) {
    for (const [name, value] of Object.entries({ sought, byWhom, how, said, whyNot, changedJudgement })) values[`viewsSought.${who}.${name}`] = value;
  }
  const [text] = await ctx.ofOwnAudit(AuditText, audit);
  if (text) Object.assign(values, { overall: text.overall, strengths: text.strengths, areasForImprovement: text.areasForImprovement, synopsis: text.synopsis ?? null });
  const actions = (await ctx.ofOwnAudit(CorrectiveAction, audit, 'ORDER BY t.position')).filter(({ source }) => source === 'AUDITOR');
  return { answers: answersOf(values), actions: actions.map(({ what, ownerId, dueOn }) => ({ what, ownerId, dueOn })) };
}
