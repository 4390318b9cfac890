import { type Problem, problemsInTelling, reasonGiven, tidyText } from '@goodmark/audit-tool';
import {
  assertMayTakeStep, Audit, Case, type CaseTies, ImmediateRisk, ImmediateRiskText, newId, type RequestContext, RiskTold, Team, tellOfRisk,
} from '@goodmark/server-data';
import { assertNoProblems } from '@goodmark/server-graphql';
import type { ImmediateRiskRaiseInput, RiskTellingInput } from './risk-inputs';

/** What is wrong with saying that somebody was told: by the rules, and whether there is such a person. */
export async function problemsWithTelling(tx: RequestContext, told: RiskTellingInput, since: string): Promise<readonly Problem[]> {
  const { personId } = told;
  const unknown = personId != null && !(await tx.facts.activePeople([personId])).has(personId);
  return [
    ...problemsInTelling(told, { now: tx.clock.now(), since, byId: tx.viewer.personId }, 'told.'),
    ...(unknown ? [{ field: 'told.personId', message: 'Choose somebody who works here: there is no such person.' }] : []),
  ];
}

/** A telling as it is kept. */
export const toldRow = (tx: RequestContext, riskId: string, { personId, outsider, how, toldAt, answeredAt, answer }: RiskTellingInput): RiskTold => ({
  id: newId(), riskId, personId: personId ?? null, outsider: tidyText(outsider ?? null), how, toldAt: new Date(toldAt).toISOString(),
  answeredAt: answeredAt == null ? null : new Date(answeredAt).toISOString(), answer: tidyText(answer ?? null), recordedById: tx.viewer.personId, recordedAt: tx.clock.now(),
});

/**
 * Raises an immediate risk. The managers of the case as it is now and the quality leads get the program's notice at once,
 * which is not telling: the risk waits until somebody was spoken to and answered.
 */
export async function raiseImmediateRisk(tx: RequestContext, input: ImmediateRiskRaiseInput): Promise<ImmediateRisk> {
  const audit = await tx.require(Audit, input.auditId, 'auditId');
  await assertMayTakeStep(tx, 'RAISE_RISK', audit);
  const { reason: what, problems } = reasonGiven(input.what, 'Say what the risk to the child is.');
  const telling = input.told ? await problemsWithTelling(tx, input.told, audit.allocatedAt) : [];
  assertNoProblems([...problems.map(({ message }) => ({ field: 'what', message })), ...telling]);

  const theCase = await tx.require(Case, audit.caseId);
  const { serviceAreaId } = await tx.require(Team, theCase.teamId);
  const told = input.told ?? null;
  const id = newId();
  const raisedAt = tx.clock.now();
  const answeredAt = told?.answeredAt == null ? null : new Date(told.answeredAt).toISOString();
  const risk = await tx.create(ImmediateRisk, {
    id, auditId: audit.id, reference: audit.reference, auditKind: audit.kind, caseReference: theCase.reference, service: theCase.service, serviceAreaId, teamId: theCase.teamId,
    raisedById: tx.viewer.personId, raisedAt, status: answeredAt === null ? 'OPEN' : 'ANSWERED', firstToldAt: told ? new Date(told.toldAt).toISOString() : null, answeredAt,
    withdrawnAt: null, withdrawnById: null,
  }, { reference: audit.reference, ...(told ? { how: told.how, toldAt: told.toldAt, answeredAt: told.answeredAt ?? null } : {}) });
  await tx.add(ImmediateRiskText, { riskId: id, what, withdrawnReason: null });
  if (told) await tx.add(RiskTold, toldRow(tx, id, told));
  const ties = (await tx.facts.tiesOf(theCase.id)) as CaseTies;
  await tellOfRisk(tx, audit, [ties.teamManagerId, ties.operationalLeadId, ...(await tx.facts.qualityLeads())]);
  return risk;
}
