import { type Problem, problemUnless } from './problem';
import { isWritten, TEXT_LIMITS, textProblems } from './text';
import type { RiskStanding, RiskStatus } from './vocabulary/risk';

/** What decides where an immediate risk stands. Instants in UTC; `firstToldAt` is when somebody was first told by speaking to them. */
export interface RiskFacts {
  readonly status: RiskStatus;
  readonly raisedAt: string;
  readonly firstToldAt: string | null;
}

const dayOf = (instant: string): string => instant.slice(0, 10);

/** What a risk waits for on a day (`YYYY-MM-DD`): it is to be told on the day it is raised, and answered then as well. */
export function riskStanding({ status, raisedAt, firstToldAt }: RiskFacts, today: string): RiskStanding {
  if (status !== 'OPEN') return status;
  if (firstToldAt === null) return dayOf(raisedAt) < today ? 'NOT_TOLD_IN_TIME' : 'NOT_TOLD';
  return dayOf(firstToldAt) < today ? 'UNANSWERED_OVERNIGHT' : 'UNANSWERED';
}

/** Whether somebody was told only after the day on which the risk was raised. */
export const wasToldLate = ({ raisedAt, firstToldAt }: RiskFacts): boolean => firstToldAt !== null && dayOf(firstToldAt) > dayOf(raisedAt);

/** That somebody was told, as it is sent: a person of the directory or, in words, somebody outside. */
export interface TellingToCheck {
  readonly personId?: string | null;
  readonly outsider?: string | null;
  readonly toldAt: string;
  readonly answeredAt?: string | null;
  readonly answer?: string | null;
}

interface Moment {
  readonly now: string;
  /** From when on somebody can have been told: when the audit was allocated. */
  readonly since: string;
  /** Who says so: telling oneself is not telling. */
  readonly byId: string;
}

const time = (instant: string): number => Date.parse(instant);

/** What is wrong with saying that somebody was told; empty where nothing is. */
export function problemsInTelling(telling: TellingToCheck, { now, since, byId }: Moment, at = ''): readonly Problem[] {
  const { personId, outsider, toldAt, answeredAt, answer } = telling;
  return [
    ...problemUnless((personId != null) !== isWritten(outsider), `${at}personId`, 'Say who was told: choose somebody who works here, or describe somebody outside in a few words, not both.'),
    ...problemUnless(personId !== byId, `${at}personId`, 'Choose somebody else: telling yourself is not telling.'),
    ...textProblems(`${at}outsider`, outsider, TEXT_LIMITS.short),
    ...problemUnless(time(toldAt) <= time(now), `${at}toldAt`, 'Say when they were told: this lies in the future.'),
    ...problemUnless(time(toldAt) >= time(since), `${at}toldAt`, 'Say when they were told: this lies before the audit was allocated.'),
    ...(answeredAt == null && !isWritten(answer) ? [] : problemsInAnswer({ toldAt, answeredAt: answeredAt ?? null, answer: answer ?? null }, now, at)),
  ];
}

/** What is wrong with an answer to a telling; empty where nothing is. */
export function problemsInAnswer(
  { toldAt, answeredAt, answer }: { readonly toldAt: string; readonly answeredAt: string | null; readonly answer: string | null }, now: string, at = '',
): readonly Problem[] {
  return [
    ...problemUnless(isWritten(answer), `${at}answer`, 'Say what they said they will do.'),
    ...textProblems(`${at}answer`, answer, TEXT_LIMITS.reason),
    ...(answeredAt === null
      ? [{ field: `${at}answeredAt`, message: 'Say when they answered.' }]
      : [
          ...problemUnless(time(answeredAt) <= time(now), `${at}answeredAt`, 'Say when they answered: this lies in the future.'),
          ...problemUnless(time(answeredAt) >= time(toldAt), `${at}answeredAt`, 'Say when they answered: this lies before they were told.'),
        ]),
  ];
}

/** What stands in the way of submitting an audit with these immediate risks: one that nobody was told of. */
export const problemsWithRisks = (risks: readonly RiskFacts[]): readonly Problem[] =>
  problemUnless(
    risks.every(({ status, firstToldAt }) => status !== 'OPEN' || firstToldAt !== null), 'immediateRisk',
    'An immediate risk of this audit was told to nobody yet. Speak to somebody now and record whom you told, or withdraw it where it was raised by mistake.',
  );
