import { differences, type DraftFields } from '@goodmark/console-data';
import { textsIn, withoutWords } from './draft-fields';

const fields: DraftFields = {
  overall: 'MEETS_GOOD', minutesSpent: '95', 'judgements.RISK.grade': 'MEETS_GOOD', 'judgements.RISK.evidence': 'Ask Kelly Brown. Kelly Brown knows.', 'viewsSought.CHILD.sought': true, synopsis: '',
  actions: [{ what: 'Visit.', ownerId: 'person', dueOn: '2018-05-31' }, { what: 'Ring Kelly Brown.', ownerId: 'person', dueOn: '2018-05-31' }],
};

describe('the texts of a draft', () => {
  it('are what somebody wrote, and no choices or numbers', () => {
    expect(Object.keys(textsIn(fields))).toEqual(['judgements.RISK.evidence', 'synopsis', 'actions.0.what', 'actions.1.what']);
  });
  it('lose words that are taken out, wherever they stand in a text', () => {
    expect(withoutWords(fields, 'judgements.RISK.evidence', 'Kelly Brown', '[removed]')).toEqual({ 'judgements.RISK.evidence': 'Ask [removed]. [removed] knows.' });
  });
  it('lose them in one corrective action and no other', () => {
    const changed = withoutWords(fields, 'actions.1.what', 'Kelly Brown', '[removed]');
    expect(changed).toEqual({ actions: [expect.objectContaining({ what: 'Visit.' }), expect.objectContaining({ what: 'Ring [removed].' })] });
    expect(differences(fields, { ...fields, ...changed })).toEqual(['actions']);
  });
});
