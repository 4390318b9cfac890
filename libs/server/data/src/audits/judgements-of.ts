import { DOMAIN_KEYS } from '@goodmark/audit-tool';
import { isOneOf, NEVER } from '../access/condition';
import { coveredFrom } from '../access/covered';
import { Judgement, JudgementText } from '../entities/judgement';
import type { RequestContext } from '../request-context';

type Texts = Pick<JudgementText, 'evidence' | 'difference' | 'notApplicableReason' | 'moderationReason'>;
type Read = Texts & Judgement & { hasText: string | null };

/**
 * The twelve judgements of audits, in domain order, in one statement. What the viewer may not see reads as not yet
 * judged, and text they may not read as absent. With text, the audits are noted in the view record. Whoever moderates
 * blind reads the evidence while the grades, and what says that a domain does not apply, are covered.
 */
export async function judgementsOf(
  ctx: RequestContext,
  auditIds: readonly string[],
  withText: boolean,
): Promise<ReadonlyMap<string, readonly Judgement[]>> {
  const wanted = isOneOf('t.auditId', auditIds, 'ids');
  const rule = ctx.rule(Judgement, 't');
  const textRule = withText ? ctx.textRule(Judgement, JudgementText, 'x') : null;
  const mayBeCovered = textRule !== null && coveredFrom(ctx.viewer, 'va') !== NEVER;
  const seen = (column: string) => `${mayBeCovered ? `CASE WHEN (${rule.sql}) THEN ${column} END` : column} AS ${column.split('.')[1]}`;
  const rows = await ctx.statements.query<Read>(
    `SELECT t.auditId AS auditId, t.domain AS domain, ${seen('t.grade')}, ${seen('t.moderatedGrade')}${
      textRule ? `, x.auditId AS hasText, x.evidence AS evidence, x.difference AS difference, ${seen('x.notApplicableReason')}, ${seen('x.moderationReason')}` : ''
    } FROM judgement t ${
      textRule ? `LEFT JOIN judgement_text x ON x.auditId = t.auditId AND x.domain = t.domain AND (${textRule.sql})` : ''
    } WHERE ${wanted.sql} AND (${mayBeCovered ? `(${rule.sql}) OR x.auditId IS NOT NULL` : rule.sql})`,
    { ...wanted.params, ...rule.params, ...textRule?.params },
  );
  if (withText) ctx.viewLog.note(new Set(rows.filter(({ hasText }) => hasText).map(({ auditId }) => auditId)));
  return inDomainOrder(auditIds, rows);
}

function inDomainOrder(auditIds: readonly string[], rows: readonly Read[]): ReadonlyMap<string, readonly Judgement[]> {
  const found = new Map<string, Map<string, Read>>(auditIds.map((id) => [id, new Map()]));
  for (const row of rows) found.get(row.auditId)?.set(row.domain, row);
  return new Map(
    auditIds.map((auditId) => [
      auditId,
      DOMAIN_KEYS.map((domain) => {
        const row = found.get(auditId)?.get(domain);
        return Object.assign(Object.create(Judgement.prototype) as Judgement, {
          auditId,
          domain,
          grade: row?.grade ?? null,
          moderatedGrade: row?.moderatedGrade ?? null,
          evidence: row?.evidence ?? null,
          difference: row?.difference ?? null,
          notApplicableReason: row?.notApplicableReason ?? null,
          moderationReason: row?.moderationReason ?? null,
        });
      }),
    ]),
  );
}
