import type { ActivityStep } from '@goodmark/audit-tool';

/** What the steps of an activity's plan need to know of it. */
export interface Planned {
  readonly id: string;
  readonly title: string;
  readonly month: string;
  readonly version: number;
  readonly viewerCan: readonly ActivityStep[];
}
