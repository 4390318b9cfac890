/**
 * Which grade a figure counts: the auditors' of all submitted audits, the moderated ones of completed moderations,
 * or the outcome (moderated where moderation is complete, else the auditor's) of all submitted audits.
 */
export const FigureBasis = {
  AUDITOR: 'AUDITOR',
  MODERATED: 'MODERATED',
  OUTCOME: 'OUTCOME',
} as const;
export type FigureBasis = (typeof FigureBasis)[keyof typeof FigureBasis];

/** What figures may be grouped by. A month is the activity's month. */
export const FigureDimension = {
  MONTH: 'MONTH',
  FINANCIAL_YEAR: 'FINANCIAL_YEAR',
  ACTIVITY: 'ACTIVITY',
  KIND: 'KIND',
  SERVICE: 'SERVICE',
  SERVICE_AREA: 'SERVICE_AREA',
  CATEGORY: 'CATEGORY',
  TEAM: 'TEAM',
  DOMAIN: 'DOMAIN',
  SAMPLING_METHOD: 'SAMPLING_METHOD',
  INSTRUMENT_VERSION: 'INSTRUMENT_VERSION',
} as const;
export type FigureDimension = (typeof FigureDimension)[keyof typeof FigureDimension];
