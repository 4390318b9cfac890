import { personShapedIn, problemsInTelling, riskStanding } from '@goodmark/audit-tool';
import { DEMONSTRATION_TODAY, LAST_INSTANT } from '../days';
import { demonstrationRows } from '../demonstration-rows';

describe('the immediate risks of the demonstration', () => {
  const { immediateRisks, immediateRiskTexts, risksTold, audits, auditTexts, notifications } = demonstrationRows();

  it('are one that waits and two that were answered, one of them in a practice audit', () => {
    expect(immediateRisks.map((risk) => [risk.auditKind, riskStanding(risk, DEMONSTRATION_TODAY)])).toEqual([['LIVE', 'UNANSWERED_OVERNIGHT'], ['LIVE', 'ANSWERED'], ['PRACTICE', 'ANSWERED']]);
  });
  it('obey the rules of telling, and happened within the demonstration', () => {
    for (const told of risksTold) {
      const risk = immediateRisks.find(({ id }) => id === told.riskId);
      const audit = audits.find(({ id }) => id === risk?.auditId);
      expect(problemsInTelling(told, { now: LAST_INSTANT, since: audit?.allocatedAt ?? '', byId: risk?.raisedById ?? '' })).toEqual([]);
    }
  });
  it('have words that tell of nobody', () => expect([...immediateRiskTexts.map(({ what }) => what), ...risksTold.map(({ answer }) => answer ?? '')].flatMap(personShapedIn)).toEqual([]));
  it('were brought to the managers of the case by the program as well', () => {
    for (const { reference } of immediateRisks) expect(notifications.filter((notice) => notice.kind === 'IMMEDIATE_RISK' && notice.reference === reference).length).toBeGreaterThan(1);
  });

  it('stand beside audits that say what the case is about, and why where the grades look odd', () => {
    const submitted = new Set(audits.filter(({ submittedAt }) => submittedAt).map(({ id }) => id));
    expect(auditTexts.filter(({ auditId, synopsis }) => submitted.has(auditId) && synopsis === null)).toEqual([]);
    expect(auditTexts.filter(({ overallReason }) => overallReason !== null).length).toBeGreaterThanOrEqual(2);
  });
});
