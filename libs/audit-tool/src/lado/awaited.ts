import { LadoAwaited, type LadoDbsOutcome, type LadoEmployment, type LadoHrOutcome, type LadoOutcome, LadoRoute, LadoStage } from './vocabulary';

/** What decides how far a referral has come. "Not applicable" is an answer: it was reasoned. */
export interface LadoFacts {
  readonly route: LadoRoute;
  readonly receivedOn: string;
  readonly outcome: LadoOutcome | null;
  readonly hrOutcome: LadoHrOutcome | null;
  readonly employmentAfter: LadoEmployment | null;
  readonly dbsOutcome: LadoDbsOutcome | null;
}

/** What a referral still waits for; nothing where advice was all it needed. */
export function awaitedOf({ route, outcome, hrOutcome, employmentAfter, dbsOutcome }: LadoFacts): readonly LadoAwaited[] {
  if (route === LadoRoute.ADVICE) return [];
  return [
    ...(outcome === null ? [LadoAwaited.CONCLUSION] : []),
    ...(hrOutcome === null ? [LadoAwaited.HR_OUTCOME] : []),
    ...(employmentAfter === null ? [LadoAwaited.EMPLOYMENT_STATUS] : []),
    ...(dbsOutcome === null ? [LadoAwaited.DBS_OUTCOME] : []),
  ];
}

/**
 * Since which day a referral waits, null where it waits for nothing: the day it was received. Neither a conclusion nor a
 * chase makes it younger.
 */
export const awaitedSince = (facts: LadoFacts): string | null => (awaitedOf(facts).length === 0 ? null : facts.receivedOn);

/** How far a referral has come. Its conclusion does not complete it: what became of the adult is known only with the outcomes. */
export function ladoStage(facts: LadoFacts): LadoStage {
  const awaited = awaitedOf(facts);
  if (awaited.length === 0) return LadoStage.COMPLETE;
  return awaited.includes(LadoAwaited.CONCLUSION) ? LadoStage.OPEN : LadoStage.OUTCOMES_AWAITED;
}
