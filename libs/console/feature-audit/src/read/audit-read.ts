import type { AuditDetailQuery } from '@goodmark/console-data';

/** One audit with all that a reader may see of it. */
export type AuditRead = NonNullable<AuditDetailQuery['audit']>;
