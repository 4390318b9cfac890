import type { AuditLoopQuery } from '@goodmark/console-data';

/** An audit as far as what follows its submission goes. */
export type LoopRead = NonNullable<AuditLoopQuery['audit']>;
export type FeedbackRead = LoopRead['feedback'][number];
