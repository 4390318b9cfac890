import { type ImmediateRisk, ImmediateRiskText, isOneOf, type RequestContext, RiskStep, RiskTold } from '@goodmark/server-data';
import { conflict, forbidden } from '@goodmark/server-graphql';

/** The text of immediate risks that the viewer may read; noted in the view record. */
export async function textOfRisk(ctx: RequestContext, { id, auditId }: ImmediateRisk): Promise<ImmediateRiskText | null> {
  const text = await ctx.batched('immediate risk text', async (ids) => new Map((await ctx.visible(ImmediateRiskText, isOneOf('t.riskId', ids, 'ids'))).map((row) => [row.riskId, row])), id);
  if (text) ctx.viewLog.note([auditId]);
  return text;
}

/** Who was told of immediate risks, the first told first. */
export async function toldOf(ctx: RequestContext, { id }: ImmediateRisk): Promise<readonly RiskTold[]> {
  const read = async (ids: readonly string[]) => {
    const found = new Map<string, RiskTold[]>(ids.map((riskId) => [riskId, []]));
    for (const told of await ctx.visible(RiskTold, isOneOf('t.riskId', ids, 'ids'), 'ORDER BY t.toldAt, t.id')) found.get(told.riskId)?.push(told);
    return found;
  };
  return (await ctx.batched('immediate risk told', read, id)) ?? [];
}

/**
 * What the viewer may do about a risk: whoever may read it may say who was told and what was answered, since that must
 * never wait for one person; only who raised it, or a quality lead, withdraws it while it waits.
 */
export async function riskStepsOf(ctx: RequestContext, risk: ImmediateRisk): Promise<readonly RiskStep[]> {
  if (risk.status === 'WITHDRAWN') return [];
  const reads = (await ctx.batched('immediate risk readable', async (ids) => new Map((await ctx.visible(ImmediateRiskText, isOneOf('t.riskId', ids, 'ids'))).map(({ riskId }) => [riskId, true])), risk.id)) === true;
  if (!reads) return [];
  const waits = (await toldOf(ctx, risk)).some(({ answeredAt }) => answeredAt === null);
  const withdraws = risk.status === 'OPEN' && (risk.raisedById === ctx.viewer.personId || ctx.viewer.roles.includes('QUALITY_LEAD'));
  return [RiskStep.TELL, ...(waits ? [RiskStep.ANSWER] : []), ...(withdraws ? [RiskStep.WITHDRAW] : [])];
}

const REFUSED: Readonly<Record<RiskStep, string>> = {
  TELL: 'Only who may read what the risk is may say who was told of it.',
  ANSWER: 'Only who may read what the risk is may say what was answered.',
  WITHDRAW: 'Only who raised it, or a quality lead, may withdraw it.',
};

/** Throws where the viewer may not take this step with the risk as it stands. */
export async function assertMayAboutRisk(tx: RequestContext, step: RiskStep, risk: ImmediateRisk): Promise<void> {
  if (risk.status === 'WITHDRAWN') throw conflict('This risk was withdrawn. Raise it again if it is there after all.', risk.version, [{ field: 'id', message: 'A withdrawn risk stays as it is.' }]);
  if (step === 'WITHDRAW' && risk.status === 'ANSWERED') throw conflict('This risk is answered already, and what was said stays.', risk.version, [{ field: 'id', message: 'Only a risk that waits for an answer is withdrawn.' }]);
  const reads = (await tx.visible(ImmediateRiskText, isOneOf('t.riskId', [risk.id], 'ids'))).length > 0;
  const own = risk.raisedById === tx.viewer.personId || tx.viewer.roles.includes('QUALITY_LEAD');
  if (!reads || (step === 'WITHDRAW' && !own)) throw forbidden(REFUSED[step]);
}
