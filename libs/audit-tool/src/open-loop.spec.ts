import { isPutRight, type LoopFacts, loopStagesOf } from './open-loop';

const submitted: LoopFacts = { status: 'SUBMITTED', moderationChoice: 'NOT_CHOSEN', feedbackHeldOn: '2018-03-01', filedOn: '2018-03-02', openActions: 0, unverifiedActions: 0 };

describe('the loop of an audit', () => {
  it.each<[string, Partial<LoopFacts>, readonly string[]]>([
    ['has nothing left once feedback was held, every action is verified and it is filed', {}, []],
    ['waits for the moderation it was chosen for', { moderationChoice: 'CHOSEN' }, ['MODERATION']],
    ['waits for a moderation that was begun, whatever the rule chose', { status: 'IN_MODERATION' }, ['MODERATION']],
    ['waits for no second moderation', { status: 'MODERATED', moderationChoice: 'CHOSEN' }, []],
    ['waits for the feedback conversation', { feedbackHeldOn: null }, ['FEEDBACK']],
    ['waits for actions to be done', { openActions: 2 }, ['ACTIONS']],
    ['waits for what is done to be verified', { unverifiedActions: 1 }, ['VERIFICATION']],
    ["waits for its filing on the child's record", { filedOn: null }, ['FILING']],
    ['names everything, in the order it usually happens', { moderationChoice: 'CHOSEN', feedbackHeldOn: null, filedOn: null, openActions: 1, unverifiedActions: 1 }, ['MODERATION', 'FEEDBACK', 'ACTIONS', 'VERIFICATION', 'FILING']],
    ['is closed for a closed audit, whatever its columns say', { status: 'CLOSED', filedOn: null }, []],
    ['does not exist for a draft', { status: 'IN_PROGRESS', feedbackHeldOn: null }, []],
    ['does not exist for an audit sent back to its auditor', { status: 'RETURNED', filedOn: null }, []],
  ])('%s', (_sentence, given, expected) => expect(loopStagesOf({ ...submitted, ...given })).toEqual(expected));

  it.each<[string, Partial<LoopFacts>, boolean]>([
    ['closes an audit of which nothing is left to do', {}, true],
    ['closes a moderated audit likewise', { status: 'MODERATED', moderationChoice: 'CHOSEN' }, true],
    ['leaves one open of which anything is left', { filedOn: null }, false],
    ['closes none a second time', { status: 'CLOSED' }, false],
    ['closes no draft', { status: 'IN_PROGRESS' }, false],
    ['closes no exempted allocation', { status: 'EXEMPTED' }, false],
  ])('%s', (_sentence, given, expected) => expect(isPutRight({ ...submitted, ...given })).toBe(expected));
});
