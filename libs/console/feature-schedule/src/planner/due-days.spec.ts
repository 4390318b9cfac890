import type { PlannedActivity } from '../schedule/plan';
import { dueDaysOf } from './due-days';

const anActivity = (given: Partial<PlannedActivity>) =>
  ({ status: 'IN_PROGRESS', targetCount: 2, auditDueOn: '2018-05-31', reportDueOn: '2018-06-14', counts: { allocated: 2, submitted: 1 }, ...given }) as PlannedActivity;

it('lists audits and reports in the order in which they are due', () => {
  const early = anActivity({ auditDueOn: '2018-05-01', reportDueOn: null });
  expect(dueDaysOf([anActivity({}), early]).map(({ on, what }) => [on, what])).toEqual([['2018-05-01', 'auditsDue'], ['2018-05-31', 'auditsDue'], ['2018-06-14', 'reportDue']]);
});

it.each<[string, Partial<PlannedActivity>, readonly boolean[]]>([
  ['nothing is done while audits are missing', {}, [false, false]],
  ['the audits are done when as many as planned are submitted', { counts: { allocated: 2, submitted: 2 } as PlannedActivity['counts'] }, [true, false]],
  ['not when fewer were allocated than planned', { counts: { allocated: 1, submitted: 1 } as PlannedActivity['counts'] }, [false, false]],
  ['all is done when it is closed', { status: 'CLOSED' }, [true, true]],
  ['of what is cancelled nothing is due', { status: 'CANCELLED' }, []],
])('%s', (_sentence, given, done) => expect(dueDaysOf([anActivity(given)]).map((each) => each.done)).toEqual(done));
