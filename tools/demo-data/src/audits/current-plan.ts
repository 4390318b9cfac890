import { type AuditStatus } from '@goodmark/audit-tool';

/** How far one audit of March or April 2018 has come; `to` is the key of the person who has it, anybody otherwise. */
export interface CurrentPlanned {
  readonly status: Exclude<AuditStatus, 'CLOSED'>;
  readonly overall: 'E' | 'M' | 'D';
  readonly to?: string;
}

const has = (status: CurrentPlanned['status'], overall: CurrentPlanned['overall'] = 'M', to?: string): CurrentPlanned => ({
  status,
  overall,
  ...(to ? { to } : {}),
});

/** The work in hand on the demonstration's today, by key of the activity. */
export const CURRENT: Readonly<Record<string, readonly CurrentPlanned[]>> = {
  '2018-03 CIN - case audits': [
    has('MODERATED', 'D'), has('MODERATED', 'M'),
    has('SUBMITTED', 'D'), has('SUBMITTED', 'M'), has('SUBMITTED', 'D'), has('SUBMITTED', 'M'), has('SUBMITTED', 'E'),
    has('IN_MODERATION', 'D'), has('RETURNED', 'M', 'manager'),
    has('IN_PROGRESS', 'D', 'auditor'), has('IN_PROGRESS', 'M'), has('ALLOCATED'), has('EXEMPTED'),
  ],
  '2018-03 Early Help - case audits': [
    has('MODERATED', 'D'), has('SUBMITTED', 'D'), has('SUBMITTED', 'M'), has('SUBMITTED', 'D'), has('IN_PROGRESS', 'M'),
    has('IN_PROGRESS', 'D'), has('ALLOCATED'), has('ALLOCATED'),
  ],
  '2018-04 LAC - case audits': [
    has('SUBMITTED', 'M'), has('IN_PROGRESS', 'M'), has('IN_PROGRESS', 'D'), has('ALLOCATED', 'M', 'auditor'), has('ALLOCATED', 'M', 'manager'),
    has('ALLOCATED'), has('ALLOCATED'), has('ALLOCATED'),
  ],
  '2018-04 Unaccompanied Asylum Seeking Children - case audits': [has('IN_PROGRESS', 'M'), has('ALLOCATED'), has('ALLOCATED'), has('ALLOCATED')],
  '2018-04 No Recourse to Public Funds - case audits': [has('ALLOCATED'), has('ALLOCATED'), has('ALLOCATED')],
  '2018-04 Early Help - case audits': [
    has('IN_PROGRESS', 'D'), has('ALLOCATED', 'M', 'auditor'), has('ALLOCATED'), has('ALLOCATED'), has('ALLOCATED'), has('ALLOCATED'),
  ],
};

/** Nobody but those named above gets these people's unfinished work. */
export const WORK_IS_NAMED: readonly string[] = ['auditor', 'manager'];
