import { problemsInAnswer, problemsInTelling, problemsWithRisks, riskStanding, type RiskFacts, type TellingToCheck, wasToldLate } from './immediate-risk';
import type { RiskStanding } from './vocabulary/risk';

const TODAY = '2018-04-26';
const risk = (given: Partial<RiskFacts> = {}): RiskFacts => ({ status: 'OPEN', raisedAt: '2018-04-26T09:00:00.000Z', firstToldAt: null, ...given });

it.each<[string, Partial<RiskFacts>, RiskStanding]>([
  ['raised today and told to nobody is to be told', {}, 'NOT_TOLD'],
  ['raised yesterday and told to nobody is late', { raisedAt: '2018-04-25T16:59:00.000Z' }, 'NOT_TOLD_IN_TIME'],
  ['told today waits for an answer', { firstToldAt: '2018-04-26T09:10:00.000Z' }, 'UNANSWERED'],
  ['told yesterday has waited overnight', { raisedAt: '2018-04-25T16:00:00.000Z', firstToldAt: '2018-04-25T16:10:00.000Z' }, 'UNANSWERED_OVERNIGHT'],
  ['answered waits for nothing', { status: 'ANSWERED', raisedAt: '2018-03-01T09:00:00.000Z', firstToldAt: '2018-03-02T09:00:00.000Z' }, 'ANSWERED'],
  ['withdrawn waits for nothing', { status: 'WITHDRAWN', raisedAt: '2018-03-01T09:00:00.000Z' }, 'WITHDRAWN'],
])('a risk %s', (_sentence, given, standing) => expect(riskStanding(risk(given), TODAY)).toBe(standing));

it.each<[string, string | null, boolean]>([
  ['told on its day is in time', '2018-04-26T23:00:00.000Z', false],
  ['told before it was written down is in time', '2018-04-25T18:00:00.000Z', false],
  ['told the day after is late', '2018-04-27T07:00:00.000Z', true],
  ['told to nobody yet is not told late', null, false],
])('a risk %s', (_sentence, firstToldAt, late) => expect(wasToldLate(risk({ firstToldAt }))).toBe(late));

const moment = { now: '2018-04-26T12:00:00.000Z', since: '2018-04-20T09:00:00.000Z', byId: 'me' };
const told: TellingToCheck = { personId: 'manager', toldAt: '2018-04-26T11:00:00.000Z' };

it.each<[string, TellingToCheck]>([
  ['somebody who works here', told],
  ['somebody outside, in words', { ...told, personId: null, outsider: 'Duty sergeant at the police station' }],
  ['somebody who answered at once', { ...told, answeredAt: told.toldAt, answer: 'They visit today.' }],
])('takes that %s was told', (_sentence, given) => expect(problemsInTelling(given, moment)).toEqual([]));

it.each<[string, TellingToCheck, string[]]>([
  ['nobody', { ...told, personId: null }, ['personId']],
  ['blanks', { ...told, personId: null, outsider: ' ' }, ['personId']],
  ['two people at once', { ...told, outsider: 'The school' }, ['personId']],
  ['oneself', { ...told, personId: 'me' }, ['personId']],
  ['somebody who will be told', { ...told, toldAt: '2018-04-26T12:00:01.000Z' }, ['toldAt']],
  ['somebody told before there was an audit', { ...told, toldAt: '2018-04-20T08:59:59.000Z' }, ['toldAt']],
  ['an essay about somebody outside', { ...told, personId: null, outsider: 'x'.repeat(501) }, ['outsider']],
  ['an answer without its time', { ...told, answer: 'They visit today.' }, ['answeredAt']],
  ['an answer without words', { ...told, answeredAt: told.toldAt }, ['answer']],
  ['an answer before the question', { ...told, answeredAt: '2018-04-26T10:59:00.000Z', answer: 'They visit.' }, ['answeredAt']],
  ['an answer to come', { ...told, answeredAt: '2018-04-26T12:30:00.000Z', answer: 'They visit.' }, ['answeredAt']],
])('refuses %s', (_sentence, given, fields) => expect(problemsInTelling(given, moment).map(({ field }) => field)).toEqual(fields));

it('compares instants whatever their decimals', () => expect(problemsInAnswer({ toldAt: '2018-04-26T11:00:00.000Z', answeredAt: '2018-04-26T11:00:00Z', answer: 'Yes.' }, moment.now)).toEqual([]));
it('names the place of a telling among others', () => expect(problemsInTelling({ ...told, personId: null }, moment, 'told.')).toMatchObject([{ field: 'told.personId' }]));

it.each<[string, Partial<RiskFacts>[], number]>([
  ['no risk at all', [], 0],
  ['a risk that was told', [{ firstToldAt: told.toldAt }], 0],
  ['a risk that was withdrawn', [{ status: 'WITHDRAWN' }], 0],
  ['two risks told to nobody, said once', [{}, {}], 1],
  ['one of two told to nobody', [{ firstToldAt: told.toldAt }, {}], 1],
])('of an audit with %s', (_sentence, risks, count) => expect(problemsWithRisks(risks.map(risk))).toHaveLength(count));
