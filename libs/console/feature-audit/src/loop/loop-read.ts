import type { AuditLoopQuery } from '@goodmark/console-data';

/** An audit as far as what follows its submission goes. */
export type LoopRead = NonNullable<AuditLoopQuery['audit']>;
export type FeedbackRead = LoopRead['feedback'][number];

/** Whether a worker disagrees in a conversation that stands, and nobody has answered. */
export const disagreementWaits = ({ feedback }: { readonly feedback: readonly Pick<FeedbackRead, 'disagrees' | 'answeredAt' | 'withdrawnAt'>[] }): boolean =>
  feedback.some(({ disagrees, answeredAt, withdrawnAt }) => disagrees && answeredAt === null && withdrawnAt === null);
