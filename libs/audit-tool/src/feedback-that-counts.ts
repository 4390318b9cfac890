import type { Grade } from './vocabulary/grade';

/** What of an audit decides since when there is something new to talk about. */
interface Talked {
  readonly submittedAt: string | null;
  readonly moderatedAt: string | null;
  readonly moderatedGrade: Grade | null;
}

/** One recorded conversation. Instants are in UTC, days as `YYYY-MM-DD`. */
interface Recorded {
  readonly heldOn: string;
  readonly createdAt: string;
  readonly withdrawnAt: string | null;
}

/**
 * Since which instant feedback on an audit is due: its submission, or the moderation that found that it does not meet
 * good, which nobody has talked about yet. Null while it was never submitted.
 */
export const feedbackDueSince = ({ submittedAt, moderatedAt, moderatedGrade }: Talked): string | null =>
  moderatedGrade === 'DOES_NOT_MEET_GOOD' && moderatedAt !== null && submittedAt !== null && moderatedAt > submittedAt ? moderatedAt : submittedAt;

/** The day of the latest conversation that counts: not withdrawn, and recorded since feedback is due; null where there is none. */
export function feedbackThatCounts(audit: Talked, feedback: readonly Recorded[]): string | null {
  const since = feedbackDueSince(audit);
  if (since === null) return null;
  const days = feedback.filter(({ createdAt, withdrawnAt }) => withdrawnAt === null && createdAt >= since).map(({ heldOn }) => heldOn);
  return days.sort().at(-1) ?? null;
}
