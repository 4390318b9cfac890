import type { PlannedActivity } from '../schedule/plan';
import { type AuditsDueOnDay, dueDaysOf, dueDaysWith, lateOf } from './due-days';

const anActivity = (given: Partial<PlannedActivity>) =>
  ({ id: 'a', title: 'A', status: 'IN_PROGRESS', targetCount: 2, auditDueOn: '2018-05-31', reportDueOn: '2018-06-14', counts: { allocated: 2, submitted: 1 }, ...given }) as PlannedActivity;
const someDue = (activity: PlannedActivity, dueOn: string, submitted: number, outstanding: number): AuditsDueOnDay => ({ activity, dueOn, submitted, outstanding });

it('lists audits and reports in the order in which they are due, those of one day by title', () => {
  const early = anActivity({ auditDueOn: '2018-05-01', reportDueOn: null });
  const days = dueDaysOf([anActivity({ title: 'B' }), early, anActivity({})]);
  expect(days.map(({ on, what, activity }) => [on, what, activity.title])).toEqual([
    ['2018-05-01', 'auditsDue', 'A'], ['2018-05-31', 'auditsDue', 'A'], ['2018-05-31', 'auditsDue', 'B'], ['2018-06-14', 'reportDue', 'A'], ['2018-06-14', 'reportDue', 'B'],
  ]);
});

it.each<[string, Partial<PlannedActivity>, readonly boolean[]]>([
  ['nothing is done while audits are missing', {}, [false, false]],
  ['the audits are done when as many as planned are submitted', { counts: { allocated: 2, submitted: 2 } as PlannedActivity['counts'] }, [true, false]],
  ['not when fewer were allocated than planned', { counts: { allocated: 1, submitted: 1 } as PlannedActivity['counts'] }, [false, false]],
  ['the audits are done when the report is being written', { status: 'REPORTING' }, [true, false]],
  ['all is done when it is closed', { status: 'CLOSED' }, [true, true]],
  ['of what is cancelled nothing is due', { status: 'CANCELLED' }, []],
])('%s', (_sentence, given, done) => expect(dueDaysOf([anActivity(given)]).map((each) => each.done)).toEqual(done));

describe('allocated audits', () => {
  const seen = (activities: readonly PlannedActivity[], due: readonly AuditsDueOnDay[]) =>
    dueDaysWith(activities, due).map(({ on, what, done, audits }) => [on, what, done, audits && [audits.submitted, audits.outstanding]]);

  it('stand with the audits due of their activity', () => {
    expect(seen([anActivity({})], [someDue(anActivity({}), '2018-05-31', 1, 1)])).toEqual([['2018-05-31', 'auditsDue', false, [1, 1]], ['2018-06-14', 'reportDue', false, null]]);
  });
  it('that are due on another day stand on that day', () => {
    expect(seen([anActivity({ reportDueOn: null })], [someDue(anActivity({}), '2018-05-10', 1, 0), someDue(anActivity({}), '2018-06-04', 0, 1)])).toEqual([
      ['2018-05-10', 'auditsDue', true, [1, 0]], ['2018-05-31', 'auditsDue', false, null], ['2018-06-04', 'auditsDue', false, [0, 1]],
    ]);
  });
  it('are never taken for a report that is due on the same day', () => {
    expect(seen([anActivity({ auditDueOn: null, reportDueOn: '2018-05-31' })], [someDue(anActivity({}), '2018-05-31', 0, 2)])).toEqual([['2018-05-31', 'auditsDue', false, [0, 2]], ['2018-05-31', 'reportDue', false, null]]);
  });
  it('of an activity planned in another year are there as well', () => {
    expect(seen([], [someDue(anActivity({ id: 'old' }), '2018-05-31', 0, 1)])).toEqual([['2018-05-31', 'auditsDue', false, [0, 1]]]);
  });
});

it.each<[string, string, readonly unknown[]]>([
  ['nothing is late on the day it is due', '2018-05-31', []],
  ['audits are late from the day after', '2018-06-01', [{ what: 'auditsDue', days: 1 }]],
  ['so is the report', '2018-06-24', [{ what: 'auditsDue', days: 24 }, { what: 'reportDue', days: 10 }]],
])('%s', (_sentence, today, late) => expect(lateOf(anActivity({}), today)).toEqual(late));
