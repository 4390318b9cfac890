import type { DraftAction } from './audit-draft';
import { DOMAIN_KEYS, domainName } from './domains';
import type { AuditDomain } from './vocabulary/audit-domain';
import type { DomainGrade, Grade } from './vocabulary/grade';

/** One domain as the moderator grades it. Listed with the auditor's own grade it is no change. */
export interface JudgementChange {
  readonly domain: AuditDomain;
  readonly grade: DomainGrade;
  readonly reason: string;
}

/** What a moderator decides. Domains left out are agreed; `actions` are those the moderator adds. */
export interface ModerationDecision {
  readonly overall: Grade;
  readonly judgements: readonly JudgementChange[];
  readonly reason: string | null;
  readonly feedback: string | null;
  readonly actions: readonly DraftAction[];
  /** On the quality of the audit, which is judged apart from the practice it looks at. */
  readonly qualityComment?: string | null;
  /** On the views sought, where they could not all be checked. */
  readonly viewsComment?: string | null;
}

/** What the auditor gave. */
export interface AuditedGrades {
  readonly judgements: readonly { readonly domain: AuditDomain; readonly grade: DomainGrade }[];
  readonly overall: Grade;
}

/** The listed domains whose grade differs from the auditor's. */
export function changesOf(audited: AuditedGrades, decision: ModerationDecision): readonly JudgementChange[] {
  return decision.judgements.filter(({ domain, grade }) => grade !== auditedGrade(audited, domain));
}

/** The grade of each of the 12 domains after moderation. Throws a RangeError where the auditor left one ungraded. */
export function moderatedGrades(audited: AuditedGrades, decision: ModerationDecision): Record<AuditDomain, DomainGrade> {
  const grades = DOMAIN_KEYS.map((domain) => {
    const grade = decision.judgements.find((one) => one.domain === domain)?.grade ?? auditedGrade(audited, domain);
    if (grade === undefined) throw new RangeError(`${domainName(domain)} has no grade to moderate.`);
    return [domain, grade];
  });
  return Object.fromEntries(grades) as Record<AuditDomain, DomainGrade>;
}

/** Adjusted where the overall judgement or any domain changed, else agreed. An added action changes no grade. */
export function moderationResult(audited: AuditedGrades, decision: ModerationDecision): 'AGREED' | 'ADJUSTED' {
  const changed = decision.overall !== audited.overall || changesOf(audited, decision).length > 0;
  return changed ? 'ADJUSTED' : 'AGREED';
}

/** The overall grade that counts: the moderated one where there is one, else the auditor's; null where neither is given. */
export const outcomeOf = ({ auditorGrade, moderatedGrade }: {
  readonly auditorGrade: Grade | null;
  readonly moderatedGrade: Grade | null;
}): Grade | null => moderatedGrade ?? auditorGrade;

const auditedGrade = (audited: AuditedGrades, domain: AuditDomain): DomainGrade | undefined =>
  audited.judgements.find((one) => one.domain === domain)?.grade;
