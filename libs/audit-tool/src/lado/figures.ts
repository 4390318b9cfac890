import { LadoOutcome, LadoRoute } from './vocabulary';

export interface LadoCounted {
  readonly route: LadoRoute;
  readonly outcome: LadoOutcome | null;
}

/** How many referrals came out one way, of how many: of all that were received, and of those that were concluded. */
export interface LadoOutcomeCount {
  readonly outcome: LadoOutcome;
  readonly count: number;
  readonly ofAll: number;
  readonly ofConcluded: number;
}

export interface LadoCounts {
  readonly all: number;
  readonly advice: number;
  readonly meetings: number;
  readonly concluded: number;
  /** Of the meeting route, not concluded yet. */
  readonly notConcluded: number;
  /** Every outcome, also those that none came to. */
  readonly outcomes: readonly LadoOutcomeCount[];
}

/** Referrals of a period by what was concluded. Advice is in "of all" and never in "of concluded": it has no conclusion. */
export function countReferrals(referrals: readonly LadoCounted[]): LadoCounts {
  const ofRoute = (route: LadoRoute) => referrals.filter((one) => one.route === route);
  const meetings = ofRoute(LadoRoute.POT_MEETING);
  const concluded = meetings.filter(({ outcome }) => outcome !== null);
  return {
    all: referrals.length,
    advice: ofRoute(LadoRoute.ADVICE).length,
    meetings: meetings.length,
    concluded: concluded.length,
    notConcluded: meetings.length - concluded.length,
    outcomes: Object.values(LadoOutcome).map((outcome) => ({
      outcome, count: concluded.filter((one) => one.outcome === outcome).length, ofAll: referrals.length, ofConcluded: concluded.length,
    })),
  };
}
