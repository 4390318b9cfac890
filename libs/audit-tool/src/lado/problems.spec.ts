import { personsToAskAbout, problemsInAccess, problemsInConclusion, problemsInLadoMeeting, problemsInOutcomes, problemsInReferral, problemsInRoute } from './problems';

const TODAY = '2018-04-26';
const POT = { route: 'POT_MEETING', receivedOn: '2017-10-02' } as const;
const ADVICE = { ...POT, route: 'ADVICE' } as const;
const fields = (problems: readonly { readonly field: string }[]) => problems.map(({ field }) => field);

describe('a referral', () => {
  const fine = { adultReference: 'A-0107', settingReference: null, receivedOn: '2017-10-02', learnedOn: '2017-10-02', concern: 'A child was held by the arm.' };
  it.each([
    ['is fine with a reference, days and words', {}, []],
    ['is fine where nobody knows when the employer learned of it', { learnedOn: null }, []],
    ['knows the adult by a reference, never by a name', { adultReference: 'John Brown' }, ['adultReference']],
    ['knows the setting by a reference, never by a name', { settingReference: 'Elm School' }, ['settingReference']],
    ['is not received tomorrow', { receivedOn: '2018-04-27' }, ['receivedOn']],
    ['is not reported before the employer learned of it', { learnedOn: '2017-10-03' }, ['learnedOn']],
    ['says what is alleged', { concern: ' ' }, ['concern']],
  ])('%s', (_sentence, given, expected) => expect(fields(problemsInReferral({ ...fine, ...given }, TODAY))).toEqual(expected));
});

it.each([
  ['advice may become a meeting', 'POT_MEETING', null, null, []],
  ['a meeting that was never held may become advice', 'ADVICE', null, null, []],
  ['a meeting that was held stays one', 'ADVICE', '2017-10-10', null, ['route']],
  ['what was concluded stays more than advice', 'ADVICE', null, 'FALSE', ['route']],
] as const)('%s', (_sentence, route, firstMeetingOn, outcome, expected) => expect(fields(problemsInRoute(route, { firstMeetingOn, outcome }))).toEqual(expected));

describe('a meeting', () => {
  const fine = { heldOn: '2017-10-12', decisions: 'The employer investigates.', agencies: [{ agency: 'POLICE', attended: true }] };
  it.each([
    ['is fine with a day, agencies and decisions', fine, POT, []],
    ['is not held on a referral that was answered with advice', fine, ADVICE, ['referralId']],
    ['is not held before the referral', { ...fine, heldOn: '2017-10-01' }, POT, ['heldOn']],
    ['is not held tomorrow', { ...fine, heldOn: '2018-04-27' }, POT, ['heldOn']],
    ['has agencies, each once', { ...fine, agencies: [...fine.agencies, ...fine.agencies] }, POT, ['agencies']],
    ['has agencies and decisions', { ...fine, agencies: [], decisions: null }, POT, ['agencies', 'decisions']],
  ])('%s', (_sentence, given, referral, expected) => expect(fields(problemsInLadoMeeting(given, referral, TODAY))).toEqual(expected));
});

describe('a conclusion', () => {
  const fine = { concludedOn: '2017-12-01', reason: 'Two accounts agree.', childTold: true };
  it.each([
    ['is fine with a day and what it rests on', fine, POT, []],
    ['is not reached on advice', fine, ADVICE, ['referralId']],
    ['says why the child was not told', { ...fine, childTold: false }, POT, ['childReason']],
    ['is not reached before the referral', { ...fine, concludedOn: '2017-09-01' }, POT, ['concludedOn']],
    ['says on what it rests', { ...fine, reason: '' }, POT, ['reason']],
  ])('%s', (_sentence, given, referral, expected) => expect(fields(problemsInConclusion(given, referral, TODAY))).toEqual(expected));
});

describe('what became of the adult', () => {
  it.each([
    ['may all stay awaited', {}, []],
    ['may be partly known', { hrProcess: 'UNDER_WAY', dbsDue: true }, []],
    ['does not apply with a reason only', { hrOutcome: 'NOT_APPLICABLE', employmentAfter: 'NOT_APPLICABLE', dbsOutcome: 'NOT_APPLICABLE' }, ['hrReason', 'employmentReason', 'dbsReason']],
    ['does not apply with a reason', { hrOutcome: 'NOT_APPLICABLE', hrReason: 'A volunteer.', employmentAfter: 'NOT_APPLICABLE', employmentReason: 'Died.', dbsOutcome: 'NOT_APPLICABLE', dbsReason: 'No harm.' }, []],
    ['has an outcome only once the process has ended', { hrProcess: 'UNDER_WAY', hrOutcome: 'WARNING' }, ['hrProcess']],
    ['has a referral for barring only where it was due', { dbsMadeOn: '2018-01-05' }, ['dbsDue']],
    ['has a decision on barring only after a referral', { dbsDue: true, dbsOutcome: 'BARRED' }, ['dbsMadeOn']],
    ['has an outcome of a referral that is due', { dbsDue: true, dbsOutcome: 'NOT_APPLICABLE', dbsReason: 'No.' }, ['dbsOutcome']],
    ['has no day before the referral', { dbsDue: true, dbsMadeOn: '2017-09-01', regulator: 'OFSTED', regulatorReferredOn: '2017-09-01' }, ['dbsMadeOn', 'regulatorReferredOn']],
    ['has no day to come', { dbsDue: true, dbsMadeOn: '2018-05-01', regulator: 'OFSTED', regulatorReferredOn: '2018-05-01' }, ['dbsMadeOn', 'regulatorReferredOn']],
    ['names the regulator', { regulatorReferredOn: '2018-01-05' }, ['regulator']],
  ] as const)('%s', (_sentence, given, expected) => expect(fields(problemsInOutcomes(given, POT, TODAY))).toEqual(expected));
});

describe('words that look like a person', () => {
  it('are asked about', () => expect(personsToAskAbout({ concern: 'Mr Brown held the child.' }, false)).toMatchObject([{ field: 'concern', message: expect.stringContaining('"Mr Brown" looks like a name') }]));
  it('are kept once somebody has looked', () => expect(personsToAskAbout({ concern: 'Mr Brown held the child.' }, true)).toEqual([]));
});

describe('access for a while', () => {
  const fine = { fromOn: '2018-04-26', untilOn: '2018-05-10', reason: 'Leave.' };
  it.each([
    ['has two days and a reason', {}, []],
    ['does not end before it begins', { fromOn: '2018-05-11' }, ['untilOn']],
    ['does not end in the past', { fromOn: '2018-04-01', untilOn: '2018-04-25' }, ['untilOn']],
    ['ends within a year', { untilOn: '2019-06-01' }, ['untilOn']],
    ['has a reason', { reason: '' }, ['reason']],
  ])('%s', (_sentence, given, expected) => expect(fields(problemsInAccess({ ...fine, ...given }, TODAY, '2019-04-27'))).toEqual(expected));
});
