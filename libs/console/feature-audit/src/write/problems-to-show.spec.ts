import type { DraftFields } from '@goodmark/console-data';
import { problemsToShow } from './problems-to-show';

const TODAY = '2018-04-26';
const fieldsIn = (fields: DraftFields, shown: { reviewed?: boolean; told?: { field: string; message: string }[] } = {}) =>
  problemsToShow(fields, TODAY, { reviewed: false, told: [], ...shown }).map(({ field }) => field);

describe('the problems a form shows', () => {
  it('are none on a form that is only begun', () => expect(fieldsIn({ overall: null, strengths: '', actions: [] })).toEqual([]));
  it('name a text that is too long at once', () => expect(fieldsIn({ strengths: 'x'.repeat(10_001), actions: [] })).toEqual(['strengths']));
  it('leave an action in peace while it is being filled in', () => expect(fieldsIn({ actions: [{ what: 'Visit.', ownerId: '', dueOn: '' }] })).toEqual([]));
  it('name a due date that has passed at once', () => expect(fieldsIn({ actions: [{ what: 'Visit.', ownerId: '', dueOn: '2018-04-25' }] })).toEqual(['actions.0.dueOn']));
  it('name all that is missing after the review', () => {
    const missing = fieldsIn({ overall: 'MEETS_GOOD', actions: [{ what: 'Visit.', ownerId: '', dueOn: '' }] }, { reviewed: true });
    expect(missing).toEqual(expect.arrayContaining(['actions.0.ownerId', 'actions.0.dueOn', 'judgements.RISK.grade', 'judgements.HELP.grade', 'viewsSought.CHILD']));
  });
  it('say what the API said, once', () => {
    const told = [{ field: 'actions.0.ownerId', message: 'There is no such person.' }];
    expect(fieldsIn({ actions: [] }, { told: [...told, ...told] })).toEqual(['actions.0.ownerId']);
  });
});
