import { problemsInAnswer, reasonGiven, tidyText } from '@goodmark/audit-tool';
import { ImmediateRisk, ImmediateRiskText, isOneOf, type RequestContext, RiskTold } from '@goodmark/server-data';
import { assertNoProblems, notFound } from '@goodmark/server-graphql';
import { problemsWithTelling, toldRow } from './raise-immediate-risk';
import type { ImmediateRiskAnsweredInput, ImmediateRiskToldInput, ImmediateRiskWithdrawInput } from './risk-inputs';
import { assertMayAboutRisk } from './risk-steps';

const earlier = (one: string | null, other: string): string => (one !== null && one < other ? one : other);

/** Records that somebody was told, and answers the risk where they answered at once. */
export async function recordRiskTold(tx: RequestContext, input: ImmediateRiskToldInput): Promise<ImmediateRisk> {
  const risk = await tx.require(ImmediateRisk, input.id);
  await assertMayAboutRisk(tx, 'TELL', risk);
  assertNoProblems(await problemsWithTelling(tx, input.told, await tx.facts.allocatedAt(risk.auditId)));
  const told = toldRow(tx, risk.id, input.told);
  const changed = await tx.change(ImmediateRisk, risk, input.version, { firstToldAt: earlier(risk.firstToldAt, told.toldAt), ...answeredBy(risk, told.answeredAt) });
  await tx.add(RiskTold, told);
  await tx.record({ recordType: 'ImmediateRisk', recordId: risk.id, what: 'told', after: { personId: told.personId, how: told.how, toldAt: told.toldAt, answeredAt: told.answeredAt } });
  return changed;
}

/** Records what somebody who was told answered. */
export async function recordRiskAnswered(tx: RequestContext, input: ImmediateRiskAnsweredInput): Promise<ImmediateRisk> {
  const risk = await tx.require(ImmediateRisk, input.id);
  await assertMayAboutRisk(tx, 'ANSWER', risk);
  const told = (await tx.visible(RiskTold, isOneOf('t.riskId', [risk.id], 'ids'))).find(({ id }) => id === input.toldId);
  if (!told) throw notFound('telling', 'toldId');
  assertNoProblems([
    ...(told.answeredAt === null ? [] : [{ field: 'toldId', message: 'They have answered already. Record a further telling where there is more to say.' }]),
    ...problemsInAnswer({ ...input, toldAt: told.toldAt }, tx.clock.now()),
  ]);
  const answeredAt = new Date(input.answeredAt).toISOString();
  const changed = await tx.change(ImmediateRisk, risk, input.version, answeredBy(risk, answeredAt));
  await tx.set(RiskTold, { id: told.id }, { answeredAt, answer: tidyText(input.answer) });
  await tx.record({ recordType: 'ImmediateRisk', recordId: risk.id, what: 'answered', after: { toldId: told.id, answeredAt } });
  return changed;
}

const answeredBy = (risk: ImmediateRisk, answeredAt: string | null): Partial<ImmediateRisk> =>
  answeredAt === null ? {} : { status: 'ANSWERED', answeredAt: earlier(risk.answeredAt, answeredAt) };

/** Withdraws a risk that was raised by mistake; it stays on record with the reason. */
export async function withdrawImmediateRisk(tx: RequestContext, input: ImmediateRiskWithdrawInput): Promise<ImmediateRisk> {
  const risk = await tx.require(ImmediateRisk, input.id);
  await assertMayAboutRisk(tx, 'WITHDRAW', risk);
  const { reason, problems } = reasonGiven(input.reason, 'Say why there is no such risk.');
  assertNoProblems(problems);
  const changed = await tx.change(ImmediateRisk, risk, input.version, { status: 'WITHDRAWN', withdrawnAt: tx.clock.now(), withdrawnById: tx.viewer.personId });
  await tx.set(ImmediateRiskText, { riskId: risk.id }, { withdrawnReason: reason });
  await tx.record({ recordType: 'ImmediateRisk', recordId: risk.id, what: 'withdrawn' });
  return changed;
}
