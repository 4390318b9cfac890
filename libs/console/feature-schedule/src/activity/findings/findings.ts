import { percentage } from '@goodmark/audit-statistics';
import { type FigureBasis, Grade } from '@goodmark/audit-tool';
import type { ActivityFindingsQuery } from '@goodmark/console-data';
import { auditsAddress, type AuditsFilter, type BarPart } from '@goodmark/console-ui';

export type Findings = NonNullable<NonNullable<ActivityFindingsQuery['activity']>['findings']>;
export type Graded = Findings['auditor'][number];

/** The statuses of audits that count in figures. */
export const COUNTED = ['SUBMITTED', 'IN_MODERATION', 'MODERATED', 'CLOSED'] as const;

const FILTER: Readonly<Record<FigureBasis, 'auditorGrade' | 'moderatedGrade' | 'outcome'>> = { AUDITOR: 'auditorGrade', MODERATED: 'moderatedGrade', OUTCOME: 'outcome' };

/** The address of the audits of a grade, within an activity and whatever part of it. */
export const behind = (within: AuditsFilter, basis: FigureBasis, grade: Grade): string => auditsAddress({ ...within, status: COUNTED, [FILTER[basis]]: grade });

/** Figures as the parts of a bar. */
export const partsOf = (figures: readonly Graded[], within: AuditsFilter, basis: FigureBasis): readonly BarPart[] =>
  figures.map(({ grade, count, base, percent }) => ({ grade, count, base, percent, to: behind(within, basis, grade) }));

export interface DistributionRow {
  readonly basis: FigureBasis;
  /** Whether these are the auditors' grades of the moderated audits alone. */
  readonly sameAudits: boolean;
  readonly figures: readonly Graded[];
  readonly base: number;
  readonly within: AuditsFilter;
}

/**
 * The distributions that stand side by side. Where only some audits are moderated, the auditors' grades of those same
 * audits stand beside the moderated ones: the grades of all of them would compare different audits.
 */
export function distributionsOf({ base, moderatedCount, auditor, auditorOfModerated, moderated, outcome }: Findings, within: AuditsFilter): readonly DistributionRow[] {
  const row = (basis: FigureBasis, figures: readonly Graded[], of: number): DistributionRow => ({ basis, sameAudits: false, figures, base: of, within });
  const some = moderatedCount > 0 && moderatedCount < base;
  return [
    row('AUDITOR', auditor, base),
    ...(some ? [{ ...row('AUDITOR', auditorOfModerated, moderatedCount), sameAudits: true, within: { ...within, moderatedGrade: Object.values(Grade) } }] : []),
    row('MODERATED', moderated, moderatedCount),
    row('OUTCOME', outcome, base),
  ];
}

/** How many meet or exceed good, of how many, and in whole per cent. */
export function meetingGood(figures: readonly Graded[]): { readonly count: number; readonly base: number; readonly percentage: number | null } {
  const base = figures[0]?.base ?? 0;
  const count = figures.reduce((sum, { grade, count: each }) => (grade === 'DOES_NOT_MEET_GOOD' ? sum : sum + each), 0);
  return { count, base, percentage: percentage(count, base) };
}

/** Domains with the weakest first; those that never applied come last. */
export const byShare = (domains: Findings['byDomain']): Findings['byDomain'] =>
  [...domains].sort((a, b) => (a.meetingGood.base === 0 ? 1 : 0) - (b.meetingGood.base === 0 ? 1 : 0) || share(a) - share(b));

const share = ({ meetingGood: { count, base } }: Findings['byDomain'][number]): number => (base === 0 ? 0 : count / base);
