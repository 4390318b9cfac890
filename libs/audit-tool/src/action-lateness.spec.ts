import { type ActionDays, isOverdueAction, isSlippedAction } from './action-lateness';

const TODAY = '2018-04-26';
const open: ActionDays = { status: 'OPEN', firstDueOn: '2018-04-26', dueOn: '2018-04-26', doneOn: null, calledOffOn: null };
const done = (doneOn: string, given: Partial<ActionDays> = {}): Partial<ActionDays> => ({ status: 'DONE', doneOn, ...given });

it.each<[string, Partial<ActionDays>, { overdue: boolean; slipped: boolean }]>([
  ['an action due today is neither', {}, { overdue: false, slipped: false }],
  ['an action due yesterday is both', { firstDueOn: '2018-04-25', dueOn: '2018-04-25' }, { overdue: true, slipped: true }],
  ['an action with a later date is slipped, though no longer overdue', { firstDueOn: '2018-04-25', dueOn: '2018-05-25' }, { overdue: false, slipped: true }],
  ['an action put off before its first date passed is neither', { firstDueOn: '2018-05-25', dueOn: '2018-06-25' }, { overdue: false, slipped: false }],
  ['what was done in time is neither, however long ago', done('2018-03-01', { firstDueOn: '2018-03-01', dueOn: '2018-03-01' }), { overdue: false, slipped: false }],
  ['what was done late is slipped for ever', done('2018-03-02', { firstDueOn: '2018-03-01', dueOn: '2018-03-01' }), { overdue: false, slipped: true }],
  ['what was done in its later time is slipped all the same', done('2018-03-20', { status: 'VERIFIED', firstDueOn: '2018-03-01', dueOn: '2018-03-25' }), { overdue: false, slipped: true }],
  ['what was called off in time is neither', { status: 'NO_LONGER_APPLICABLE', firstDueOn: '2018-03-01', dueOn: '2018-03-01', calledOffOn: '2018-02-01' }, { overdue: false, slipped: false }],
  ['what was called off late is slipped', { status: 'NO_LONGER_APPLICABLE', firstDueOn: '2018-03-01', dueOn: '2018-03-01', calledOffOn: '2018-03-05' }, { overdue: false, slipped: true }],
  ['what was done in time and called off later is neither', { status: 'NO_LONGER_APPLICABLE', firstDueOn: '2018-03-01', dueOn: '2018-03-01', doneOn: '2018-02-20', calledOffOn: '2018-03-05' }, { overdue: false, slipped: false }],
])('%s', (_sentence, given, expected) => {
  const action = { ...open, ...given };
  expect({ overdue: isOverdueAction(action, TODAY), slipped: isSlippedAction(action, TODAY) }).toEqual(expected);
});
