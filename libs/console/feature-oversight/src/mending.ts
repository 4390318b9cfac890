import type { DataCheckKind, RecordKind } from '@goodmark/audit-tool';
import { recordAddress } from '@goodmark/console-ui';

/** Where a check is mended when that is not the page of the record itself. */
const ELSEWHERE: Readonly<Partial<Record<DataCheckKind, (id: string) => string>>> = {
  ACTIVITY_WITHOUT_LEAD: (id) => `/activities/${id}/change`,
  ACTIVITY_WITHOUT_DUE_DAY: (id) => `/activities/${id}/change`,
  ACTIVITY_WITHOUT_TARGET: (id) => `/activities/${id}/change`,
  ACTIVITY_PAST_DUE: (id) => `/activities/${id}/audits`,
  AUDITOR_LONG_IDLE: () => '/auditors',
  TEAM_WITHOUT_MANAGER: () => '/people/import',
  SERVICE_AREA_WITHOUT_LEAD: () => '/people/import',
  SAMPLE_FRAME_OLD: () => '/sampling-frames/import',
  SERVICE_LEFT_OUT: () => '/schedule',
};

/** Where something that is wrong is mended. */
export const mendingAddress = (kind: DataCheckKind, record: RecordKind | null, id: string): string | null => ELSEWHERE[kind]?.(id) ?? (record && recordAddress(record, id));
