import type { GradeCounts } from '@goodmark/audit-statistics';
import { type ActivityKind, type AuditDomain, type Grade, type Level, type Service } from '@goodmark/audit-tool';

/** One percentage as it was printed, and what the counts give to the same number of decimals. */
export interface PrintedFigure {
  /** The paragraph. */
  readonly where: string;
  /** Which distribution and, where it is a part of one, whose. */
  readonly of: 'AUDITOR' | 'MODERATED' | Service;
  readonly grade: Grade;
  readonly count: number;
  readonly base: number;
  readonly printed: string;
  readonly exact: string;
}

/** What was said to be strong or in need of improvement, in other words than the note's. */
export interface PublishedFinding {
  readonly kind: 'STRENGTH' | 'AREA_FOR_IMPROVEMENT';
  /** The event observed, where findings are told apart by it. */
  readonly about?: string;
  readonly text: string;
}

/** How many cases of a category and service were audited. */
export interface PublishedCases {
  readonly category: string;
  readonly service: Service;
  readonly count: number;
}

/** Domains that a group of audits was said to be strong or weak in. */
export interface DomainFinding {
  readonly group: string;
  readonly strongest?: readonly AuditDomain[];
  readonly weakest?: readonly AuditDomain[];
  readonly text: string;
}

/** One activity of which something was published. */
export interface PublishedActivity {
  readonly paragraphs: string;
  readonly title: string;
  readonly month: string;
  readonly kind: ActivityKind;
  readonly note?: string;
  readonly cases: readonly PublishedCases[];
  /** Events observed, by kind of event. */
  readonly observations: Readonly<Record<string, { readonly count: number; readonly grades: GradeCounts }>>;
  /** The auditors' grades, or the observers'. */
  readonly auditor: GradeCounts | null;
  readonly moderated: GradeCounts | null;
  /** The moderated grades by service. */
  readonly moderatedByService: Readonly<Record<Service, GradeCounts>> | null;
  readonly printed: readonly PrintedFigure[];
  readonly domainFindings: readonly DomainFinding[];
  readonly findings: readonly PublishedFinding[];
}

/** What was published about the programme of 2017/18. */
export interface PublishedFigures {
  /** The day the note was laid before the scrutiny board. */
  readonly on: string;
  readonly activities: readonly PublishedActivity[];
  readonly schedule: { readonly paragraph: string; readonly months: readonly { readonly month: string; readonly titles: readonly string[] }[] };
  readonly training: {
    readonly paragraphs: string;
    readonly participants: number;
    readonly level: Level;
    readonly sessions: readonly string[];
    readonly sessionLength: 'HALF_DAY';
    readonly content: readonly string[];
    readonly practiceAudit: string;
    readonly nextMonths: readonly string[];
  };
  /** Shares of audits moderated, whole per cent: before, and from February 2018. */
  readonly moderationRate: { readonly before: number; readonly february2018: number };
}
