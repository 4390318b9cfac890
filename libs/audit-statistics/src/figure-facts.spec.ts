import { AuditStatus } from '@goodmark/audit-tool';
import { type CountedAudit, figureFacts } from './figure-facts';

const GIVEN = 'MMMMMMMMNNNM';
const MODERATED = 'DMMMDMMMNNNM';

const submitted: CountedAudit = {
  status: 'SUBMITTED',
  kind: 'LIVE',
  hasActivity: true,
  auditorGrade: 'MEETS_GOOD',
  moderatedGrade: null,
  auditorDomains: GIVEN,
  moderatedDomains: null,
};
const moderated: CountedAudit = {
  ...submitted,
  status: 'MODERATED',
  moderatedGrade: 'DOES_NOT_MEET_GOOD',
  moderatedDomains: MODERATED,
};

const given = { grade: 'MEETS_GOOD', domains: GIVEN, fromGrade: null, fromDomains: null };
const auditorAlone = [{ basis: 'AUDITOR', ...given }, { basis: 'OUTCOME', ...given }];
const allThree = [
  { basis: 'AUDITOR', ...given },
  { basis: 'OUTCOME', grade: 'DOES_NOT_MEET_GOOD', domains: MODERATED, fromGrade: null, fromDomains: null },
  { basis: 'MODERATED', grade: 'DOES_NOT_MEET_GOOD', domains: MODERATED, fromGrade: 'MEETS_GOOD', fromDomains: GIVEN },
];

it.each<[string, CountedAudit, object[]]>([
  ['a submitted audit counts with the auditor\'s grade, as outcome too', submitted, auditorAlone],
  ['an audit in moderation counts as submitted', { ...submitted, status: 'IN_MODERATION' }, auditorAlone],
  ['grades of a moderation that is not complete do not count', { ...moderated, status: 'IN_MODERATION' }, auditorAlone],
  ['an audit closed without moderation keeps the auditor\'s grade', { ...submitted, status: 'CLOSED' }, auditorAlone],
  ['a moderated audit counts on all three bases', moderated, allThree],
  ['closing a moderated audit changes nothing', { ...moderated, status: 'CLOSED' }, allThree],
  ['a practice audit counts nowhere', { ...moderated, kind: 'PRACTICE' }, []],
  ['an audit of no activity counts nowhere', { ...moderated, hasActivity: false }, []],
  ['an audit without a grade counts nowhere', { ...submitted, auditorGrade: null }, []],
])('%s', (_sentence, audit, expected) => expect(figureFacts(audit)).toEqual(expected));

it.each<AuditStatus>([AuditStatus.ALLOCATED, AuditStatus.IN_PROGRESS, AuditStatus.RETURNED, AuditStatus.EXEMPTED])(
  'an audit that is %s counts nowhere',
  (status) => expect(figureFacts({ ...moderated, status })).toEqual([]),
);
