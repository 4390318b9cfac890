import { ENGLAND_BANK_HOLIDAYS } from './bank-holidays';
import { meetingClock, reportClock } from './lado-clocks';

const SETTINGS = { reportWorkingDays: 1, meetingDays: 14 };

describe("the employer's report", () => {
  it.each([
    ['is in time on the day', '2017-10-03', '2017-10-03', { dueOn: '2017-10-04', taken: 0, isLate: false }],
    ['is in time on the next working day', '2017-10-03', '2017-10-04', { dueOn: '2017-10-04', taken: 1, isLate: false }],
    ['is late on the second', '2017-10-03', '2017-10-05', { dueOn: '2017-10-04', taken: 2, isLate: true }],
    ['has the weekend', '2017-10-06', '2017-10-09', { dueOn: '2017-10-09', taken: 1, isLate: false }],
    ['has Christmas', '2017-12-22', '2017-12-27', { dueOn: '2017-12-27', taken: 1, isLate: false }],
  ])('%s', (_sentence, learnedOn, receivedOn, expected) => expect(reportClock({ learnedOn, receivedOn }, SETTINGS, ENGLAND_BANK_HOLIDAYS)).toEqual({ ...expected, isDone: true }));

  it('has no clock where nobody knows when the employer learned of it', () => expect(reportClock({ learnedOn: null, receivedOn: '2017-10-03' }, SETTINGS, new Set())).toBeNull());
});

describe('the first meeting', () => {
  const clock = (firstMeetingOn: string | null, today = '2018-04-26', meetingDays = 14) => meetingClock({ route: 'POT_MEETING', receivedOn: '2018-04-12', firstMeetingOn }, { ...SETTINGS, meetingDays }, today);
  it.each([
    ['is in time on the fourteenth day', clock('2018-04-26'), { dueOn: '2018-04-26', taken: 14, isDone: true, isLate: false }],
    ['is late on the day after', clock('2018-04-27'), { dueOn: '2018-04-26', taken: 15, isDone: true, isLate: true }],
    ['has run until today where none was held', clock(null), { dueOn: '2018-04-26', taken: 14, isDone: false, isLate: false }],
    ['runs late from the day after', clock(null, '2018-04-27'), { dueOn: '2018-04-26', taken: 15, isDone: false, isLate: true }],
    ['has the days that a council gives it', clock('2018-04-26', '2018-04-26', 7), { dueOn: '2018-04-19', taken: 14, isDone: true, isLate: true }],
  ])('%s', (_sentence, actual, expected) => expect(actual).toEqual(expected));

  it('is not needed on advice', () => expect(meetingClock({ route: 'ADVICE', receivedOn: '2018-04-12', firstMeetingOn: null }, SETTINGS, '2018-04-26')).toBeNull());
});
