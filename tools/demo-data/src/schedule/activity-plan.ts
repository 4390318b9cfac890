import { type ActivityKind, type ActivityStatus, type Origin, type SamplingMethod, type Service } from '@goodmark/audit-tool';

/** An activity of the demonstration as it was thought out; its rows are made from it. */
export interface ActivityPlanned {
  readonly key: string;
  readonly month: string;
  readonly title: string;
  readonly kind: ActivityKind;
  readonly origin: Origin;
  readonly service: Service | null;
  readonly categories: readonly string[];
  readonly targetCount: number | null;
  readonly sampling: SamplingMethod;
  /** Key of the person who leads it. */
  readonly lead: string;
  /** Share moderated, whole per cent; 100 means all. */
  readonly moderationRate: number;
  /** Whether its moderators grade before they see the auditors' grades. */
  readonly blind?: boolean;
  readonly status: ActivityStatus;
  /** Where it first stood on the schedule, and why it moved. */
  readonly movedFrom?: { readonly month: string; readonly on: string; readonly reason: string };
}

/** Kinds whose records are audits of the 12 domains. */
export const usesCaseAuditTool = ({ kind }: ActivityPlanned): boolean => kind === 'CASE_AUDIT' || kind === 'RE_AUDIT';
