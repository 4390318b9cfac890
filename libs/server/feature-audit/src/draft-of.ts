import type { AuditDraft } from '@goodmark/audit-tool';
import { type Audit, AuditText, CorrectiveAction, Judgement, JudgementText, type RequestContext, ViewsSought } from '@goodmark/server-data';

/** An audit as its auditor has written it so far, read inside the unit of work that submits it. */
export async function draftOf(tx: RequestContext, audit: Audit): Promise<AuditDraft> {
  const judgements = await tx.ofOwnAudit(Judgement, audit);
  const texts = new Map((await tx.ofOwnAudit(JudgementText, audit)).map((text) => [text.domain, text]));
  const [text] = await tx.ofOwnAudit(AuditText, audit);
  return {
    judgements: judgements.map(({ domain, grade }) => ({
      domain,
      grade,
      evidence: texts.get(domain)?.evidence ?? null,
      difference: texts.get(domain)?.difference ?? null,
      notApplicableReason: texts.get(domain)?.notApplicableReason ?? null,
    })),
    overall: text?.overall ?? null,
    viewsSought: await tx.ofOwnAudit(ViewsSought, audit),
    actions: await tx.ofOwnAudit(CorrectiveAction, audit, 'ORDER BY t.position'),
  };
}
