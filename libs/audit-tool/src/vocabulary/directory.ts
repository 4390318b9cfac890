/** What a file of the directory holds. */
export const DirectoryKind = { SERVICE_AREAS: 'SERVICE_AREAS', TEAMS: 'TEAMS', PEOPLE: 'PEOPLE' } as const;
export type DirectoryKind = (typeof DirectoryKind)[keyof typeof DirectoryKind];

/** What becomes of a row of such a file. */
export const ImportOutcome = { ADDED: 'ADDED', CHANGED: 'CHANGED', UNCHANGED: 'UNCHANGED', WRONG: 'WRONG' } as const;
export type ImportOutcome = (typeof ImportOutcome)[keyof typeof ImportOutcome];

/** What somebody who leaves has to pass on. */
export const LeaverWorkKind = {
  AUDIT: 'AUDIT', BEGUN_AUDIT: 'BEGUN_AUDIT', MODERATION: 'MODERATION', INSTRUMENT_RECORD: 'INSTRUMENT_RECORD', CORRECTIVE_ACTION: 'CORRECTIVE_ACTION', ACTIVITY: 'ACTIVITY', INDICATOR: 'INDICATOR', RECOMMENDATION: 'RECOMMENDATION', OBJECTIVE: 'OBJECTIVE', TEAM: 'TEAM',
  SERVICE_AREA: 'SERVICE_AREA',
} as const;
export type LeaverWorkKind = (typeof LeaverWorkKind)[keyof typeof LeaverWorkKind];
