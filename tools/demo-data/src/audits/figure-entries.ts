import { type CountedAudit, figureDeltas } from '@goodmark/audit-statistics';
import { AuditKind } from '@goodmark/audit-tool';
import type { AuditRow, FigureEntryRow } from '../rows';
import type { AuditStory } from './audit-story';

interface Step {
  readonly at: string;
  readonly after: CountedAudit;
}

/** The ledger rows that the steps of an audit left, in the order of the steps; none for a practice audit. */
export function figureEntryRows(story: AuditStory, row: AuditRow): readonly FigureEntryRow[] {
  const { activityId, month, activityKind } = row;
  if (activityId === null || month === null || activityKind === null) return [];

  return stepsOf(story).flatMap(({ at, after }, index, steps) =>
    figureDeltas(steps[index - 1]?.after ?? null, after).map((delta) => ({
      auditId: row.id,
      at,
      activityId,
      month,
      kind: activityKind,
      service: row.service,
      serviceAreaId: row.serviceAreaId,
      teamId: row.teamId,
      categories: [...row.categories],
      samplingMethod: row.samplingMethod,
      instrumentVersion: row.instrumentVersion,
      basis: delta.basis,
      grade: delta.grade,
      fromGrade: delta.fromGrade,
      domains: delta.domains,
      fromDomains: delta.fromDomains,
      delta: delta.delta,
      folded: false,
    })),
  );
}

/** The audit as figures saw it after each of its steps. */
function stepsOf({ auditor, moderated, times, returnedAt }: AuditStory): readonly Step[] {
  const { submittedAt, moderatedAt, closedAt } = times;
  const submitted: CountedAudit = {
    status: 'SUBMITTED',
    kind: AuditKind.LIVE,
    hasActivity: true,
    auditorGrade: auditor.overall,
    moderatedGrade: null,
    auditorDomains: auditor.domains,
    moderatedDomains: null,
  };
  const reviewed: CountedAudit = moderated
    ? { ...submitted, status: 'MODERATED', moderatedGrade: moderated.overall, moderatedDomains: moderated.domains }
    : submitted;
  return [
    ...(submittedAt ? [{ at: submittedAt, after: submitted }] : []),
    ...(returnedAt ? [{ at: returnedAt, after: { ...submitted, status: 'RETURNED' as const, auditorGrade: null } }] : []),
    ...(moderatedAt ? [{ at: moderatedAt, after: reviewed }] : []),
    ...(closedAt ? [{ at: closedAt, after: { ...reviewed, status: 'CLOSED' as const } }] : []),
  ];
}
