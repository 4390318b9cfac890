import type { NotificationKind } from './vocabulary/notification';

/**
 * What nobody gets later than at once by e-mail, whatever they have chosen: somebody asks them for something today,
 * a child is at risk, or an action stays overdue.
 */
export const IMMEDIATE_KINDS: readonly NotificationKind[] = ['IMMEDIATE_RISK', 'AUDIT_CHASED', 'AUDIT_DUE_TODAY', 'ACTION_ESCALATED'];
