import type { NotificationKind } from './vocabulary/notification';

/**
 * What nobody gets later than at once by e-mail, whatever they have chosen: somebody asks them for something today.
 * Kinds of other parts of the programme that cannot wait (an immediate risk, an action that was escalated) belong here.
 */
export const IMMEDIATE_KINDS: readonly NotificationKind[] = ['AUDIT_CHASED', 'AUDIT_DUE_TODAY'];
