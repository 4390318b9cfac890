import { condition } from '../access/condition';
import { Moderation, ModerationText } from '../entities/moderation';
import type { RequestContext } from '../request-context';

type Read = Moderation & { hasText: string | null };

/** The moderations of one audit, latest first; with their reason and feedback when asked for and allowed. One statement. */
export async function moderationsOf(ctx: RequestContext, auditId: string, withText: boolean): Promise<Moderation[]> {
  const wanted = condition('t.auditId = :auditId', { auditId });
  const rule = ctx.rule(Moderation, 't');
  const textRule = withText ? ctx.textRule(Moderation, ModerationText, 'x') : null;
  const mapper = ctx.database.mapper(Moderation);
  const rows = await ctx.statements.query<Read & Record<string, unknown>>(
    `SELECT ${mapper.selection('t')}${textRule ? ', x.moderationId AS hasText, x.reason AS reason, x.feedback AS feedback, x.qualityComment AS qualityComment, x.viewsComment AS viewsComment' : ''}
       FROM moderation t ${textRule ? `LEFT JOIN moderation_text x ON x.moderationId = t.id AND (${textRule.sql})` : ''}
      WHERE ${wanted.sql} AND (${rule.sql}) ORDER BY t.at DESC LIMIT 50`,
    { ...wanted.params, ...rule.params, ...textRule?.params },
  );
  if (rows.some(({ hasText }) => hasText)) ctx.viewLog.note([auditId]);
  return rows.map((row) => Object.assign(mapper.toEntity(row), {
    reason: row.reason ?? null, feedback: row.feedback ?? null, qualityComment: row.qualityComment ?? null, viewsComment: row.viewsComment ?? null,
  }));
}
