import type { AuditDraft } from '@goodmark/audit-tool';
import { AuditText, ViewsSought } from '../entities/audit-text';
import { CorrectiveAction } from '../entities/corrective-action';
import { Judgement, JudgementText } from '../entities/judgement';
import type { RequestContext } from '../request-context';

const byAudit = <T extends { readonly auditId: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(row.auditId, [...(found.get(row.auditId) ?? []), row]);
  return found;
};

/** Audits as their auditor, who asks, has written them so far, for the rules to look at; others are left out. Five statements. */
export async function ownDraftsOf(ctx: RequestContext, auditIds: readonly string[]): Promise<ReadonlyMap<string, AuditDraft>> {
  const judgements = byAudit(await ctx.ofOwnAudits(Judgement, auditIds));
  const judgementTexts = byAudit(await ctx.ofOwnAudits(JudgementText, auditIds));
  const texts = byAudit(await ctx.ofOwnAudits(AuditText, auditIds));
  const views = byAudit(await ctx.ofOwnAudits(ViewsSought, auditIds));
  const actions = byAudit(await ctx.ofOwnAudits(CorrectiveAction, auditIds, 'ORDER BY t.position'));
  return new Map([...judgements].map(([auditId, graded]) => {
    const written = new Map((judgementTexts.get(auditId) ?? []).map((text) => [text.domain, text]));
    const whole = texts.get(auditId)?.[0];
    return [auditId, {
      judgements: graded.map(({ domain, grade }) => ({
        domain, grade, evidence: written.get(domain)?.evidence ?? null, difference: written.get(domain)?.difference ?? null, notApplicableReason: written.get(domain)?.notApplicableReason ?? null,
      })),
      overall: whole?.overall ?? null,
      overallReason: whole?.overallReason ?? null,
      viewsSought: views.get(auditId) ?? [],
      actions: actions.get(auditId) ?? [],
    }];
  }));
}
