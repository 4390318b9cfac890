import { answersOf, type Comparable } from '@goodmark/audit-tool';
import { type Audit, AuditText, CorrectiveAction, Judgement, JudgementText, type RequestContext, ViewsSought } from '@goodmark/server-data';

type Kept<T, K extends keyof T> = Partial<Pick<T, K>>;

/** The rows of one audit that a document says something of. */
export interface WrittenRows {
  readonly minutesSpent: number | null | undefined;
  readonly judgements: readonly Kept<Judgement, 'domain' | 'grade'>[];
  readonly judgementTexts: readonly Kept<JudgementText, 'domain' | 'evidence' | 'difference' | 'notApplicableReason'>[];
  readonly views: readonly Kept<ViewsSought, 'who' | 'sought' | 'byWhom' | 'how' | 'said' | 'whyNot' | 'changedJudgement'>[];
  readonly text: Kept<AuditText, 'overall' | 'strengths' | 'areasForImprovement' | 'synopsis'> | undefined;
  readonly actions: readonly Pick<CorrectiveAction, 'what' | 'ownerId' | 'dueOn' | 'source'>[];
}

/** What is written of an audit, as a document would have it. A moderator's actions are not its auditor's, so they are left out. */
export function answersInRows({ minutesSpent, judgements, judgementTexts, views, text, actions }: WrittenRows): Comparable {
  const values: Record<string, string | boolean | number | null | undefined> = { minutesSpent };
  for (const { domain, grade } of judgements) values[`judgements.${domain}.grade`] = grade;
  for (const { domain, evidence, difference, notApplicableReason } of judgementTexts) {
    for (const [name, value] of Object.entries({ evidence, difference, notApplicableReason })) values[`judgements.${domain}.${name}`] = value;
  }
  for (const { who, sought, byWhom, how, said, whyNot, changedJudgement } of views) {
    for (const [name, value] of Object.entries({ sought, byWhom, how, said, whyNot, changedJudgement })) values[`viewsSought.${who}.${name}`] = value;
  }
  Object.assign(values, { overall: text?.overall, strengths: text?.strengths, areasForImprovement: text?.areasForImprovement, synopsis: text?.synopsis });
  return { answers: answersOf(values), actions: actions.filter(({ source }) => source === 'AUDITOR').map(({ what, ownerId, dueOn }) => ({ what, ownerId, dueOn })) };
}

/** The draft of the viewer's own audit, as a document would have it. */
export async function draftAnswers(ctx: RequestContext, audit: Audit): Promise<Comparable> {
  const [text] = await ctx.ofOwnAudit(AuditText, audit);
  return answersInRows({
    minutesSpent: audit.minutesSpent, judgements: await ctx.ofOwnAudit(Judgement, audit), judgementTexts: await ctx.ofOwnAudit(JudgementText, audit),
    views: await ctx.ofOwnAudit(ViewsSought, audit), text, actions: await ctx.ofOwnAudit(CorrectiveAction, audit, 'ORDER BY t.position'),
  });
}
