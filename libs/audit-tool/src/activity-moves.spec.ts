import { ACTIVITY_MOVES, canMoveActivity, earlierOf, isOver, nextOf, problemsToAllocateIn } from './activity-moves';
import { type ActivityKind, ActivityStatus } from './vocabulary/activity';

it.each<[string, ActivityStatus, ActivityStatus, boolean]>([
  ['a planned activity may start', 'PLANNED', 'IN_PROGRESS', true],
  ['a planned activity may be cancelled', 'PLANNED', 'CANCELLED', true],
  ['a running activity may be cancelled', 'IN_PROGRESS', 'CANCELLED', true],
  ['a running activity goes on to its report', 'IN_PROGRESS', 'REPORTING', true],
  ['a running activity does not close without a report', 'IN_PROGRESS', 'CLOSED', false],
  ['an activity closes when it is reported', 'REPORTING', 'CLOSED', true],
  ['an activity that was closed too early is reported again', 'CLOSED', 'REPORTING', true],
  ['a closed activity is not audited again at once', 'CLOSED', 'IN_PROGRESS', false],
  ['an activity that is being reported is not cancelled', 'REPORTING', 'CANCELLED', false],
])('%s', (_sentence, from, to, expected) => expect(canMoveActivity(from, to)).toBe(expected));

it('a cancelled activity goes nowhere', () => expect(ACTIVITY_MOVES.CANCELLED).toEqual([]));

it.each<[ActivityStatus, ActivityStatus | null, ActivityStatus | null]>([
  ['PLANNED', 'IN_PROGRESS', null],
  ['IN_PROGRESS', 'REPORTING', null],
  ['REPORTING', 'CLOSED', 'IN_PROGRESS'],
  ['CLOSED', null, 'REPORTING'],
  ['CANCELLED', null, null],
])('from %s it goes on to %s, and back to %s', (status, next, earlier) => expect([nextOf(status), earlierOf(status)]).toEqual([next, earlier]));

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
