import { problemsInChange, problemsInCompletion, problemsInLaterDate } from './problems-in-action-steps';

const TODAY = '2018-04-26';
const fields = (problems: readonly { readonly field: string }[]) => problems.map(({ field }) => field);

it.each<[string, { doneOn?: string; completion?: string }, readonly string[]]>([
  ['is fine with a day and what shows it', {}, []],
  ['is fine on the day it was asked for', { doneOn: '2018-02-20' }, []],
  ['is fine today', { doneOn: TODAY }, []],
  ['does not lie in the future', { doneOn: '2018-04-27' }, ['doneOn']],
  ['does not lie before it was asked for', { doneOn: '2018-02-19' }, ['doneOn']],
  ['needs something that shows it', { completion: '  ' }, ['completion']],
  ['is not longer than is kept', { completion: 'a'.repeat(5_001) }, ['completion']],
])('a report that an action is done %s', (_sentence, given, expected) => {
  expect(fields(problemsInCompletion({ doneOn: '2018-04-20', completion: 'Plan updated with the family.', ...given }, '2018-02-20', TODAY))).toEqual(expected);
});

it.each<[string, string, string, readonly string[]]>([
  ['is later than the one before', '2018-05-10', '2018-05-11', []],
  ['is not the same', '2018-05-10', '2018-05-10', ['dueOn']],
  ['is not earlier', '2018-05-10', '2018-05-09', ['dueOn']],
  ['has not passed, also where the one before has', '2018-03-01', '2018-04-25', ['dueOn']],
  ['may be today', '2018-03-01', TODAY, []],
])('a later date %s', (_sentence, dueOn, laterOn, expected) => expect(fields(problemsInLaterDate(laterOn, dueOn, TODAY))).toEqual(expected));

const last = { isLast: true, isSaid: false, isVerified: true };
it.each<[string, string | null, typeof last, number]>([
  ['must be said when the last action is verified', null, last, 1],
  ['is said then', 'She lives with her aunt now.', last, 0],
  ['is not said twice', null, { ...last, isSaid: true }, 0],
  ['may be said when the last action is called off', 'He turned 18 in a settled home.', { ...last, isVerified: false }, 0],
  ['need not be said then', null, { ...last, isVerified: false }, 0],
  ['is not said while others are open', 'Too early.', { ...last, isLast: false }, 1],
  ['is not asked for while others are open', null, { ...last, isLast: false }, 0],
  ['is not longer than is kept', 'a'.repeat(10_001), last, 1],
])('what changed for the child %s', (_sentence, changed, given, count) => expect(fields(problemsInChange(changed, given))).toEqual(Array(count).fill('changedForChild')));
