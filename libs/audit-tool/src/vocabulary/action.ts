/** Where a corrective action stands. Done is not closed: somebody other than the doer verifies. */
export const ActionStatus = {
  OPEN: 'OPEN',
  DONE: 'DONE',
  VERIFIED: 'VERIFIED',
  NO_LONGER_APPLICABLE: 'NO_LONGER_APPLICABLE',
} as const;
export type ActionStatus = (typeof ActionStatus)[keyof typeof ActionStatus];

/** Who asked for a corrective action. */
export const ActionSource = {
  AUDITOR: 'AUDITOR',
  MODERATOR: 'MODERATOR',
} as const;
export type ActionSource = (typeof ActionSource)[keyof typeof ActionSource];

/** What somebody can do with a corrective action to bring it on. */
export const ActionStep = {
  COMPLETE: 'COMPLETE',
  VERIFY: 'VERIFY',
  REOPEN: 'REOPEN',
  EXTEND: 'EXTEND',
  REASSIGN: 'REASSIGN',
  CALL_OFF: 'CALL_OFF',
} as const;
export type ActionStep = (typeof ActionStep)[keyof typeof ActionStep];

/** Who is told of an action that stays overdue, from the front up. */
export const EscalationStep = {
  TEAM_MANAGER: 'TEAM_MANAGER',
  OPERATIONAL_LEAD: 'OPERATIONAL_LEAD',
  STRATEGIC_LEAD: 'STRATEGIC_LEAD',
  DIRECTOR: 'DIRECTOR',
} as const;
export type EscalationStep = (typeof EscalationStep)[keyof typeof EscalationStep];

/** What figures of corrective actions can be split by. */
export const ActionDimension = {
  SERVICE: 'SERVICE',
  SERVICE_AREA: 'SERVICE_AREA',
  TEAM: 'TEAM',
  ACTIVITY: 'ACTIVITY',
  MONTH: 'MONTH',
} as const;
export type ActionDimension = (typeof ActionDimension)[keyof typeof ActionDimension];
