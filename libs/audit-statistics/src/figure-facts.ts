import { AuditKind, AuditStatus, FigureBasis, type Grade, isCounted } from '@goodmark/audit-tool';

/** What figures need to know of an audit. Domains are packed grades (see `packGrades`). */
export interface CountedAudit {
  readonly status: AuditStatus;
  readonly kind: AuditKind;
  readonly hasActivity: boolean;
  readonly auditorGrade: Grade | null;
  readonly moderatedGrade: Grade | null;
  readonly auditorDomains: string;
  readonly moderatedDomains: string | null;
}

/** One way in which an audit counts. The auditor's grades stand beside a moderated fact only. */
export interface FigureFact {
  readonly basis: FigureBasis;
  readonly grade: Grade;
  readonly fromGrade: Grade | null;
  readonly domains: string;
  readonly fromDomains: string | null;
}

const MODERATION_MAY_BE_COMPLETE: readonly AuditStatus[] = [AuditStatus.MODERATED, AuditStatus.CLOSED];

/**
 * The facts an audit adds to the figures: none for practice audits, drafts, returned or exempted ones; else one for the
 * auditor's grade and one for the outcome, and one for the moderated grade where moderation is complete.
 */
export function figureFacts(audit: CountedAudit): readonly FigureFact[] {
  const { auditorGrade, auditorDomains } = audit;
  const counts = isCounted(audit.status) && audit.kind === AuditKind.LIVE && audit.hasActivity;
  if (!counts || auditorGrade === null) return [];

  const given = { grade: auditorGrade, domains: auditorDomains, fromGrade: null, fromDomains: null };
  const moderated = moderatedGrades(audit);
  if (!moderated) return [{ basis: FigureBasis.AUDITOR, ...given }, { basis: FigureBasis.OUTCOME, ...given }];

  return [
    { basis: FigureBasis.AUDITOR, ...given },
    { basis: FigureBasis.OUTCOME, ...moderated, fromGrade: null, fromDomains: null },
    { basis: FigureBasis.MODERATED, ...moderated, fromGrade: auditorGrade, fromDomains: auditorDomains },
  ];
}

function moderatedGrades(audit: CountedAudit): { grade: Grade; domains: string } | null {
  if (audit.moderatedGrade === null || !MODERATION_MAY_BE_COMPLETE.includes(audit.status)) return null;
  return { grade: audit.moderatedGrade, domains: audit.moderatedDomains ?? audit.auditorDomains };
}
