import type { RecordKind } from '@goodmark/audit-tool';

const ADDRESSES: Readonly<Partial<Record<RecordKind, (id: string) => string>>> = {
  AUDIT: (id) => `/audits/${id}`,
  CORRECTIVE_ACTION: (id) => `/actions/${id}`,
  ACTION_PLAN: (id) => `/action-plans/${id}`,
  IMMEDIATE_RISK: (id) => `/immediate-risks/${id}`,
  RE_AUDIT: () => '/triggers/re-audits',
  PROGRAMME_SETTINGS: () => '/settings',
  CASE: (id) => `/cases/${id}`,
  ACTIVITY: (id) => `/activities/${id}`,
  PERSON: (id) => `/people/${id}`,
  AUDITOR: (id) => `/people/${id}`,
  COHORT: (id) => `/cohorts/${id}`,
  INDICATOR: (id) => `/triggers/indicators/${id}`,
  INSPECTION_RECOMMENDATION: (id) => `/triggers/recommendations/${id}`,
  IMPROVEMENT_OBJECTIVE: (id) => `/triggers/objectives/${id}`,
  INSTRUMENT_RECORD: (id) => `/records/${id}`,
  SAMPLE_FRAME: (id) => `/sampling-frames/${id}`,
  SAMPLE_DRAW: (id) => `/samples/${id}`,
  LADO_REFERRAL: (id) => `/lado/${id}`,
};

/** Where a record is read; null where it has no page of its own. */
export const recordAddress = (kind: RecordKind, id: string): string | null => ADDRESSES[kind]?.(id) ?? null;

/** Where the history of a record is read: `/history/sample-frame/…`. */
export const historyAddress = (kind: RecordKind, id: string): string => `/history/${kind.toLowerCase().replaceAll('_', '-')}/${id}`;
