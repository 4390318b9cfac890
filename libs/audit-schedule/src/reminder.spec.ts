import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import { reminderOf } from './reminder';

const EARLY = '2018-03-01';

it.each([
  ['six working days before', '2018-05-04', EARLY, '2018-04-26', null],
  ['five working days before', '2018-05-03', EARLY, '2018-04-26', 'AUDIT_DUE_SOON'],
  ['five working days before, with a bank holiday between', '2018-05-11', EARLY, '2018-05-03', 'AUDIT_DUE_SOON'],
  ['a day later, where the right one was missed', '2018-05-03', EARLY, '2018-04-27', 'AUDIT_DUE_SOON'],
  ['the day before', '2018-05-03', EARLY, '2018-05-02', 'AUDIT_DUE_SOON'],
  ['on the day', '2018-05-03', EARLY, '2018-05-03', 'AUDIT_DUE_TODAY'],
  ['after it', '2018-05-03', EARLY, '2018-05-04', null],
  ['soon after it was allocated', '2018-05-03', '2018-04-26', '2018-04-30', null],
  ['on the day, however late it was allocated', '2018-05-03', '2018-05-03', '2018-05-03', 'AUDIT_DUE_TODAY'],
])('%s', (_when, dueOn, allocatedOn, today, expected) => expect(reminderOf({ dueOn, allocatedOn }, today, ENGLAND_BANK_HOLIDAYS)).toBe(expected));
