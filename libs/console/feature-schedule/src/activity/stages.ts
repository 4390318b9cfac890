import { AuditStatus, Grade } from '@goodmark/audit-tool';
import { auditsAddress, type AuditsFilter } from '@goodmark/console-ui';
import { COUNTED } from './findings/findings';

/** The stages of an activity's audits that are counted, first to last. */
export const STAGES = ['allocated', 'submitted', 'moderated', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Which audits a stage counts. An audit can be closed without having been moderated, so that its moderation is complete
 * shows in its moderated grade and not in its status.
 */
const COUNTS: Readonly<Record<Stage, AuditsFilter>> = {
  allocated: { status: Object.values(AuditStatus).filter((status) => status !== AuditStatus.EXEMPTED) },
  submitted: { status: COUNTED },
  moderated: { status: COUNTED, moderatedGrade: Object.values(Grade) },
  closed: { status: [AuditStatus.CLOSED] },
};

/** The address of the audits that a stage of an activity counts. */
export const stageAddress = (activity: string, stage: Stage): string => auditsAddress({ activity, ...COUNTS[stage] });

/** The statuses in which an audit can still be late. */
const UNSUBMITTED = [AuditStatus.ALLOCATED, AuditStatus.IN_PROGRESS, AuditStatus.RETURNED];

/** The address of the audits of an activity that are late on a day. */
export const lateAddress = (activity: string, today: string): string => auditsAddress({ activity, status: UNSUBMITTED, dueBefore: today });

/** The address of the audits of an activity that are due on a day: those still to be submitted, or those that are. */
export const dueAddress = (activity: string, dueOn: string, which: 'outstanding' | 'submitted'): string =>
  auditsAddress({ activity, status: which === 'outstanding' ? UNSUBMITTED : COUNTED, dueOn });
