import { mayModerate } from '@goodmark/audit-tool';
import type { Audit } from '../entities/audit';
import { type Condition, condition, NEVER } from './condition';
import type { Viewer } from './viewer';

/*
 * A blind moderator grades before they see the auditor's grades. From taking an audit until they have graded it all and
 * asked to see, it is covered: whatever tells the auditor's grades is hidden from that moderator, and from nobody else.
 * See docs/decisions/0021.
 */

/** Whether the auditor's grades of this audit are covered from the viewer. */
export const isCovered = (viewer: Viewer, { status, moderatorId, moderationMode, moderationRevealedAt }: Audit): boolean =>
  status === 'IN_MODERATION' && moderatorId === viewer.personId && moderationMode === 'BLIND' && moderationRevealedAt === null && mayModerate(viewer);

/** The same in SQL, of the audit row called `t`; never true for somebody who does not moderate. It is true or false, and never null. */
export const coveredFrom = (viewer: Viewer, t: string): Condition =>
  mayModerate(viewer)
    ? condition(
        `${t}.status = 'IN_MODERATION' AND ${t}.moderatorId IS NOT NULL AND ${t}.moderatorId = :v_me AND COALESCE(${t}.moderationMode, 'OPEN') = 'BLIND' AND ${t}.moderationRevealedAt IS NULL`,
        { v_me: viewer.personId },
      )
    : NEVER;

/** Of rows with an `auditId`, those whose audit is covered from the viewer; null where none can be. */
export function ofCovered(viewer: Viewer, t: string): Condition | null {
  const covered = coveredFrom(viewer, 'vc');
  return covered === NEVER ? null : condition(`${t}.auditId IN (SELECT vc.id FROM audit vc WHERE ${covered.sql})`, { ...covered.params });
}
