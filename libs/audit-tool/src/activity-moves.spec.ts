import { ACTIVITY_MOVES, canMoveActivity, isOver, problemsToAllocateIn } from './activity-moves';
import { type ActivityKind, ActivityStatus } from './vocabulary/activity';

it.each<[string, ActivityStatus, ActivityStatus, boolean]>([
  ['a planned activity may start', 'PLANNED', 'IN_PROGRESS', true],
  ['a planned activity may be cancelled', 'PLANNED', 'CANCELLED', true],
  ['a running activity may be cancelled', 'IN_PROGRESS', 'CANCELLED', true],
  ['a running activity goes on to its report', 'IN_PROGRESS', 'REPORTING', true],
  ['a running activity does not close without a report', 'IN_PROGRESS', 'CLOSED', false],
  ['an activity closes when it is reported', 'REPORTING', 'CLOSED', true],
  ['an activity that is being reported is not cancelled', 'REPORTING', 'CANCELLED', false],
])('%s', (_sentence, from, to, expected) => expect(canMoveActivity(from, to)).toBe(expected));

it.each<ActivityStatus>(['CLOSED', 'CANCELLED'])('an activity that is %s goes nowhere', (status) => {
  expect(ACTIVITY_MOVES[status]).toEqual([]);
});

it('is over just when it is closed or cancelled', () => {
  expect(Object.values(ActivityStatus).filter(isOver)).toEqual(['CLOSED', 'CANCELLED']);
});

it.each<[string, ActivityKind, ActivityStatus, number]>([
  ['case audits can be allocated in a planned activity', 'CASE_AUDIT', 'PLANNED', 0],
  ['re-audits can be allocated while others are reported', 'RE_AUDIT', 'REPORTING', 0],
  ['a dip sample has no audits to allocate', 'DIP_SAMPLE', 'PLANNED', 1],
  ['nothing is allocated in what is closed', 'CASE_AUDIT', 'CLOSED', 1],
  ['both problems are named', 'SUPERVISION_AUDIT', 'CANCELLED', 2],
])('%s', (_sentence, kind, status, count) => {
  expect(problemsToAllocateIn({ kind, status }).map(({ field }) => field)).toEqual(Array(count).fill('activityId'));
});
