import { minutesLater } from '../days';
import { idOf } from '../identifiers';
import { personIdOf, TEAMS } from '../organisation/organisation';
import type { AuditRow, CaseRow, NotificationRow, RiskRows, RiskToldRow } from '../rows';

interface RiskPlanned {
  /** Which audit it was found in: the first of this kind and status, in the order of their references. */
  readonly kind: AuditRow['kind'];
  readonly status: AuditRow['status'];
  readonly what: string;
  readonly how: RiskToldRow['how'];
  /** Minutes from raising to telling, and from telling to the answer; null: none yet. */
  readonly toldAfter: number;
  readonly answeredAfter: number | null;
  readonly answer: string | null;
  /** In words, where somebody outside was told as well. */
  readonly outsider: string | null;
}

const PLANNED: readonly RiskPlanned[] = [
  {
    kind: 'LIVE', status: 'IN_PROGRESS', what: 'The last entry says that the stepfather is back in the home. The safety plan rests on his staying away, and nobody has seen the child since.', how: 'TELEPHONE',
    toldAfter: 12, answeredAfter: null, answer: null, outsider: null,
  },
  {
    kind: 'LIVE', status: 'CLOSED', what: 'The young person wrote to the worker on a Friday of not wanting to live any more. There is no sign that anybody read it before the audit.', how: 'IN_PERSON',
    toldAfter: 25, answeredAfter: 5, answer: 'The worker rings at once and visits today; the crisis team is told.', outsider: 'Nurse on duty in the crisis team',
  },
  {
    kind: 'PRACTICE', status: 'MODERATED', what: 'The mother has gone into hospital, and the record does not say who looks after the children tonight.', how: 'TELEPHONE',
    toldAfter: 8, answeredAfter: 40, answer: 'The grandmother has them and was spoken to. A visit tomorrow morning.', outsider: null,
  },
];

const auditOf = (audits: readonly AuditRow[], { kind, status }: RiskPlanned): AuditRow => {
  const [found] = audits.filter((audit) => audit.kind === kind && audit.status === status && audit.startedAt !== null).sort((a, b) => (a.startedAt as string < (b.startedAt as string) ? 1 : -1));
  if (!found) throw new RangeError(`The demonstration has no ${kind} audit that is ${status}.`);
  return found;
};

/** Immediate risks that were found while reading: one that still waits for an answer, and two that were answered, one of them in a practice audit. */
export function riskRows(audits: readonly AuditRow[], cases: readonly CaseRow[]): RiskRows & { readonly notices: readonly NotificationRow[] } {
  const rows = PLANNED.map((planned) => {
    const audit = auditOf(audits, planned);
    const theCase = cases.find(({ id }) => id === audit.caseId) as CaseRow;
    const team = TEAMS.find(({ id }) => id === theCase.teamId) as (typeof TEAMS)[number];
    const raisedAt = minutesLater(audit.startedAt as string, 35);
    const id = idOf(`immediate risk ${audit.reference}`, raisedAt);
    const toldAt = minutesLater(raisedAt, planned.toldAfter);
    const answeredAt = planned.answeredAfter === null ? null : minutesLater(toldAt, planned.answeredAfter);
    const told = (name: string, given: Partial<RiskToldRow>): RiskToldRow => ({
      id: idOf(`told ${name} ${audit.reference}`, toldAt), riskId: id, personId: null, outsider: null, how: planned.how, toldAt, answeredAt: null, answer: null,
      recordedById: audit.auditorId, recordedAt: minutesLater(toldAt, 2), ...given,
    });
    const notice = (personId: string): NotificationRow => ({
      id: idOf(`notification IMMEDIATE_RISK ${audit.reference} ${personId}`, raisedAt), personId, kind: 'IMMEDIATE_RISK', at: raisedAt, byId: audit.auditorId, auditId: audit.id, recordId: null, actionId: null,
      activityId: audit.activityId, reference: audit.reference, dueOn: audit.dueOn, note: null, readAt: answeredAt, once: null, mail: 'NONE', mailAt: raisedAt, mailAttempts: 0, mailId: null,
    });
    return {
      risk: {
        id, version: answeredAt ? 3 : 2, createdAt: raisedAt, updatedAt: answeredAt ?? minutesLater(toldAt, 2), auditId: audit.id, reference: audit.reference, auditKind: audit.kind, caseReference: theCase.reference,
        service: theCase.service, serviceAreaId: team.serviceAreaId, teamId: team.id, raisedById: audit.auditorId, raisedAt, status: answeredAt ? ('ANSWERED' as const) : ('OPEN' as const),
        firstToldAt: toldAt, answeredAt, withdrawnAt: null, withdrawnById: null,
      },
      text: { riskId: id, what: planned.what, withdrawnReason: null },
      told: [told('manager', { personId: team.managerId, answeredAt, answer: planned.answer }), ...(planned.outsider ? [told('outside', { outsider: planned.outsider, how: 'TELEPHONE' })] : [])],
      notices: [...new Set([team.managerId, team.operationalLeadId, personIdOf('quality-lead')])].filter((personId) => personId !== audit.auditorId).map(notice),
    };
  });
  return {
    immediateRisks: rows.map(({ risk }) => risk), immediateRiskTexts: rows.map(({ text }) => text), risksTold: rows.flatMap(({ told }) => told), notices: rows.flatMap(({ notices }) => notices),
  };
}
