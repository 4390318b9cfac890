import { Audit } from '@goodmark/server-data';
import { type DataCheckPlan, dayOf, hasLeft, nameOf } from './data-check';

const TO_WRITE = `t.status IN ('ALLOCATED', 'IN_PROGRESS', 'RETURNED')`;
/** Submitted and not closed, and not waiting for a moderator. */
const OUTCOME_STANDS = `(t.status = 'MODERATED' OR (t.status = 'SUBMITTED' AND (t.moderationChoice IS NULL OR t.moderationChoice = 'NOT_CHOSEN')))`;
const COUNTED = `t.status IN ('SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED')`;
const TAKEN_AT = `COALESCE((SELECT MAX(tc.at) FROM change_record tc WHERE tc.recordType = 'Audit' AND tc.recordId = t.id AND tc.what = 'taken for moderation'), t.updatedAt)`;
const HOLDER = '(SELECT hc.caseHolderId FROM child_case hc WHERE hc.id = t.caseId)';

const onAudits = { entity: Audit, from: 'audit t', title: 't.reference', record: 'AUDIT', ofAreas: 'RULE' } as const;

/** The actions of an audit that meet a condition on `c`. Without their words: whoever sees the audit and its grades may know that they are there. */
const actions = (what: string, which: string): string => `(SELECT ${what} FROM corrective_action c WHERE c.auditId = t.id AND ${which})`;
const withActions = (which: string) => ({
  tellsOfActions: true as const,
  where: `${COUNTED} AND EXISTS ${actions('1', which)}`,
  detail: `(SELECT MIN(cp.name) FROM corrective_action c JOIN person cp ON cp.id = c.ownerId WHERE c.auditId = t.id AND ${which})`,
});

const OWNER_LEFT = `c.status = 'OPEN' AND ${hasLeft('c.ownerId')}`;
const OVERDUE = `c.status = 'OPEN' AND c.dueOn < :days20`;
const UNVERIFIED = `c.status = 'DONE' AND c.doneAt < :days10`;

export const AUDIT_CHECKS: readonly DataCheckPlan[] = [
  {
    ...onAudits, kind: 'AUDIT_LONG_OVERDUE', group: 'AUDITS', sentence: 'Audits more than 20 working days overdue', mend: 'Ask the auditor for it, or reallocate or exempt it.',
    where: `${TO_WRITE} AND t.dueOn < :workingDays20`, detail: nameOf('t.auditorId'), since: 't.dueOn',
  },
  {
    ...onAudits, kind: 'AUDIT_AUDITOR_LEFT', group: 'AUDITS', sentence: 'Audits whose auditor has left or is not active on the auditor register', mend: 'Reallocate it, or exempt it.',
    where: `${TO_WRITE} AND (${hasLeft('t.auditorId')} OR (t.kind = 'LIVE' AND NOT EXISTS (SELECT 1 FROM auditor ra WHERE ra.id = t.auditorId AND ra.active = 1)))`,
    detail: nameOf('t.auditorId'), since: dayOf('t.allocatedAt'),
  },
  {
    ...onAudits, kind: 'AUDIT_CASE_HOLDER_LEFT', group: 'AUDITS', sentence: 'Audits of a case whose holder has left', mend: 'Say who holds the case now, so that somebody hears the outcome.',
    where: `t.status NOT IN ('CLOSED', 'EXEMPTED') AND ${hasLeft(HOLDER)}`, detail: nameOf(HOLDER), since: dayOf('t.allocatedAt'),
  },
  {
    ...onAudits, kind: 'AUDIT_WAITS_FOR_MODERATION', group: 'AUDITS', sentence: 'Audits that wait for a moderator for more than 20 days', mend: 'Take it for moderation, or ask a moderator to.',
    where: `t.status = 'SUBMITTED' AND t.moderationChoice = 'CHOSEN' AND t.submittedAt < :days20`, detail: nameOf('t.auditorId'), since: dayOf('t.submittedAt'),
  },
  {
    ...onAudits, kind: 'AUDIT_LONG_IN_MODERATION', group: 'AUDITS', sentence: 'Audits taken for moderation more than 10 days ago', mend: 'Ask the moderator to decide, or give it back to the queue.',
    where: `t.status = 'IN_MODERATION' AND ${TAKEN_AT} < :days10`, detail: nameOf('t.moderatorId'), since: dayOf(TAKEN_AT),
  },
  {
    ...onAudits, kind: 'FEEDBACK_NOT_HELD', group: 'PUTTING_RIGHT', sentence: 'Feedback conversations not held 20 days after the outcome', mend: 'Ask the auditor to hold it and to record it.',
    where: `${OUTCOME_STANDS} AND t.feedbackHeldOn IS NULL AND COALESCE(t.moderatedAt, t.submittedAt) < :days20`, detail: nameOf('t.auditorId'), since: dayOf('COALESCE(t.moderatedAt, t.submittedAt)'),
  },
  {
    ...onAudits, ...withActions(OWNER_LEFT), kind: 'ACTION_OWNER_LEFT', group: 'PUTTING_RIGHT', sentence: 'Audits with an open action whose owner has left', mend: 'Give the action to somebody who works here.',
    since: actions('MIN(c.dueOn)', OWNER_LEFT),
  },
  {
    ...onAudits, ...withActions(OVERDUE), kind: 'ACTION_LONG_OVERDUE', group: 'PUTTING_RIGHT', sentence: 'Audits with an action more than 20 days overdue', mend: 'Ask its owner, or give the action to somebody else.',
    since: actions('MIN(c.dueOn)', OVERDUE),
  },
  {
    ...onAudits, ...withActions(UNVERIFIED), kind: 'ACTION_NOT_VERIFIED', group: 'PUTTING_RIGHT', sentence: 'Audits with an action done more than 10 days ago and not verified', mend: 'Somebody other than whoever did it verifies it.',
    since: actions(`MIN(${dayOf('c.doneAt')})`, UNVERIFIED),
  },
  {
    ...onAudits, kind: 'AUDIT_NOT_FILED', group: 'PUTTING_RIGHT', sentence: "Audits where all is done but filing on the child's record", mend: 'Ask the auditor to file it and to say so.',
    where: `${OUTCOME_STANDS} AND t.feedbackHeldOn IS NOT NULL AND t.filedOn IS NULL AND NOT EXISTS ${actions('1', `c.status IN ('OPEN', 'DONE')`)}`, detail: nameOf('t.auditorId'), since: 't.feedbackHeldOn',
  },
];
