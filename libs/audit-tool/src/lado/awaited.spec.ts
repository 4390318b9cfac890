import { awaitedOf, awaitedSince, type LadoFacts, ladoStage } from './awaited';

const referral = (given: Partial<LadoFacts> = {}): LadoFacts => ({ route: 'POT_MEETING', receivedOn: '2017-10-02', outcome: null, hrOutcome: null, employmentAfter: null, dbsOutcome: null, ...given });
const KNOWN = { hrOutcome: 'DISMISSED', employmentAfter: 'LEFT', dbsOutcome: 'BARRED' } as const;
const REASONED = { hrOutcome: 'NOT_APPLICABLE', employmentAfter: 'NOT_APPLICABLE', dbsOutcome: 'NOT_APPLICABLE' } as const;

it.each([
  ['a new one waits for everything', {}, ['CONCLUSION', 'HR_OUTCOME', 'EMPLOYMENT_STATUS', 'DBS_OUTCOME'], 'OPEN'],
  ['a concluded one waits for what becomes of the adult', { outcome: 'SUBSTANTIATED' }, ['HR_OUTCOME', 'EMPLOYMENT_STATUS', 'DBS_OUTCOME'], 'OUTCOMES_AWAITED'],
  ['each outcome is awaited by itself', { ...KNOWN, outcome: 'SUBSTANTIATED', dbsOutcome: null }, ['DBS_OUTCOME'], 'OUTCOMES_AWAITED'],
  ['one of which all is known waits for nothing', { ...KNOWN, outcome: 'SUBSTANTIATED' }, [], 'COMPLETE'],
  ['what was reasoned not applicable is known', { ...REASONED, outcome: 'UNFOUNDED' }, [], 'COMPLETE'],
  ['outcomes may be known before the conclusion', { ...KNOWN }, ['CONCLUSION'], 'OPEN'],
  ['advice needs none of it', { route: 'ADVICE' }, [], 'COMPLETE'],
] as const)('%s', (_sentence, given, awaited, stage) => {
  const facts = referral(given);
  expect([awaitedOf(facts), ladoStage(facts)]).toEqual([awaited, stage]);
});

it.each([
  ['waits since it was received, concluded or not', { outcome: 'FALSE' }, '2017-10-02'],
  ['waits since no day where it waits for nothing', { ...KNOWN, outcome: 'FALSE' }, null],
  ['waits since no day where advice was given', { route: 'ADVICE' }, null],
] as const)('a referral %s', (_sentence, given, since) => expect(awaitedSince(referral(given))).toBe(since));
