import type { Change, ChangeAuthor } from '@goodmark/server-data';
import { personIdOf } from '../organisation/organisation';
import type { AuditRow } from '../rows';

/** One change of an audit of the demonstration, and who made it when. */
export type Told = readonly [Pick<Change, 'what' | 'before' | 'after'>, Pick<ChangeAuthor, 'byId' | 'at'>];

/** What became of an audit since it was allocated: of those of the demonstration's auditor, so that there is a history to read. */
export function laterChangesOf({ auditorId, status, submittedAt, moderatedAt, moderatorId, auditorGrade, moderatedGrade, outcome }: AuditRow): readonly Told[] {
  if (auditorId !== personIdOf('auditor') || submittedAt === null || status === 'RETURNED') return [];
  const submitted: Told = [{ what: 'submitted', before: { status: 'IN_PROGRESS', auditorGrade: null, outcome: null }, after: { status: 'SUBMITTED', auditorGrade, outcome: auditorGrade } }, { byId: auditorId, at: submittedAt }];
  if (moderatedAt === null || moderatorId === null) return [submitted];
  return [submitted, [{ what: 'moderated', before: { status: 'SUBMITTED', auditorGrade, outcome: auditorGrade }, after: { status: 'MODERATED', auditorGrade, moderatedGrade, outcome } }, { byId: moderatorId, at: moderatedAt }]];
}
