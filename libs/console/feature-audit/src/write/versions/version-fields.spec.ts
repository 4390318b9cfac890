import type { DraftRevisionQuery } from '@goodmark/console-data';
import { differencesFrom, fieldsOfVersion } from './version-fields';

type Version = NonNullable<DraftRevisionQuery['draftRevision']>;

const VERSION = {
  id: 'v1', savedAt: '2018-04-26T09:00:00.000Z', overall: 'MEETS_GOOD', strengths: 'Seen early.', areasForImprovement: null, synopsis: null, overallReason: null,
  judgements: [{ domain: 'RISK', grade: 'MEETS_GOOD', evidence: 'Seen at home.', difference: null, notApplicableReason: null }],
  viewsSought: [{ who: 'CHILD', sought: true, byWhom: 'I', how: null, said: null, whyNot: null, changedJudgement: null }],
  actions: [{ what: 'Update the plan.', dueOn: '2018-05-31', owner: { id: 'ann', name: 'Ann' } }, { what: 'See the child.', dueOn: '2018-05-31', owner: null }],
} as unknown as Version;

it('reads a version as the fields of the form', () => {
  expect(fieldsOfVersion(VERSION)).toMatchObject({
    overall: 'MEETS_GOOD', strengths: 'Seen early.', areasForImprovement: '', 'judgements.RISK.evidence': 'Seen at home.', 'judgements.PLANS.grade': null, 'viewsSought.CHILD.sought': true, 'viewsSought.PARENT.sought': null,
    actions: [{ what: 'Update the plan.', ownerId: 'ann', dueOn: '2018-05-31' }, { what: 'See the child.', ownerId: '', dueOn: '2018-05-31' }],
  });
});

it('names what differs, in the order of the form, and leaves alone what a version does not hold', () => {
  const version = fieldsOfVersion(VERSION);
  const now = { ...version, strengths: '', 'judgements.RISK.evidence': 'Seen at school.', minutesSpent: '90', 'judgements.RISK.colour': 'x' };
  expect(differencesFrom(version, now)).toEqual([
    { field: 'strengths', then: 'Seen early.', now: '' }, { field: 'judgements.RISK.evidence', then: 'Seen at home.', now: 'Seen at school.' },
  ]);
  expect(differencesFrom(version, version)).toEqual([]);
});
