import type { AuditStatus } from './vocabulary/audit';
import type { WorkKind } from './vocabulary/work';
import { workKindOf } from './work-of-auditor';

it.each<[string, AuditStatus, string, WorkKind]>([
  ['what was returned comes first, however late', 'RETURNED', '2018-04-01', 'RETURNED_TO_ME'],
  ['what was returned comes first, however early', 'RETURNED', '2018-06-01', 'RETURNED_TO_ME'],
  ['what was due yesterday is overdue, begun or not', 'ALLOCATED', '2018-04-25', 'OVERDUE'],
  ['what is due today is due this week', 'IN_PROGRESS', '2018-04-26', 'DUE_THIS_WEEK'],
  ['the last day of the week is still this week', 'ALLOCATED', '2018-05-03', 'DUE_THIS_WEEK'],
  ['the day after is not', 'IN_PROGRESS', '2018-05-04', 'IN_PROGRESS_OR_ALLOCATED'],
])('%s', (_sentence, status, dueOn, expected) => expect(workKindOf({ status, dueOn }, '2018-04-26', '2018-05-03')).toBe(expected));
