import { type CaseInQuestion, ConflictReason, conflictsOf, conflictSentence, type Level } from '@goodmark/audit-tool';

/** Why somebody cannot, or should not, audit a case. */
export const Refusal = {
  ...ConflictReason,
  AUDITED_LAST_TIME: 'AUDITED_LAST_TIME',
  NOTHING_EXPECTED: 'NOTHING_EXPECTED',
  HAS_ENOUGH: 'HAS_ENOUGH',
} as const;
export type Refusal = (typeof Refusal)[keyof typeof Refusal];

export interface CaseToAllocate extends CaseInQuestion {
  readonly id: string;
  readonly serviceAreaId: string;
  /** Who audited it the last time; null where nobody did. */
  readonly lastAuditorId: string | null;
}

export interface AuditorToAllocate {
  readonly id: string;
  readonly level: Level | null;
  readonly teamId: string | null;
  /** Pieces of QA expected this month, leave taken off. */
  readonly expected: number;
  /** What they have to do this month already: audits, moderations and observations. */
  readonly load: number;
}

export interface Pairing {
  readonly caseId: string;
  /** Null where nobody can take the case. */
  readonly auditorId: string | null;
}

/** Why this auditor cannot have this case whatever else they have to do; empty where they can. */
export function fixedRefusals(auditor: AuditorToAllocate, theCase: CaseToAllocate): readonly Refusal[] {
  return [
    ...conflictsOf(auditor, theCase),
    ...(auditor.id === theCase.lastAuditorId ? [Refusal.AUDITED_LAST_TIME] : []),
    ...(auditor.expected === 0 ? [Refusal.NOTHING_EXPECTED] : []),
  ];
}

const SENTENCES: Readonly<Record<Exclude<Refusal, ConflictReason>, string>> = {
  AUDITED_LAST_TIME: 'They audited this case the last time.',
  NOTHING_EXPECTED: 'Nothing is expected of them this month.',
  HAS_ENOUGH: 'They have as much as is expected of them this month.',
};
export const refusalSentence = (refusal: Refusal): string =>
  refusal in SENTENCES ? SENTENCES[refusal as keyof typeof SENTENCES] : conflictSentence(refusal as ConflictReason);

/** What an auditor has while pairs are being made. */
class Place {
  given: CaseToAllocate[] = [];

  constructor(readonly auditor: AuditorToAllocate, private readonly above: number) {}

  get room(): number {
    return this.auditor.expected + this.above - this.auditor.load - this.given.length;
  }

  /** How full they are: 0 with nothing to do, 1 with all that is expected. */
  get fullness(): number {
    return (this.auditor.load + this.given.length) / this.auditor.expected;
  }

  sameArea({ serviceAreaId }: CaseToAllocate): number {
    return this.given.filter((each) => each.serviceAreaId === serviceAreaId).length;
  }
}

/** How much of what a level can take it has, so that levels are mixed. */
class Levels {
  private readonly can = new Map<Level | null, number>();
  private readonly has = new Map<Level | null, number>();

  constructor(places: readonly Place[]) {
    for (const { auditor, room } of places) this.can.set(auditor.level, (this.can.get(auditor.level) ?? 0) + Math.max(0, room));
  }

  give({ level }: AuditorToAllocate): void {
    this.has.set(level, (this.has.get(level) ?? 0) + 1);
  }

  shareOf({ level }: AuditorToAllocate): number {
    return (this.has.get(level) ?? 0) / (this.can.get(level) || 1);
  }
}

/**
 * Proposes who audits which case. Never a conflict of interest, never who audited the case last time, nobody above what is
 * expected of them this month (and `above` more). Among those it prefers who is least full, then the level that has least
 * of its share, then who has fewest cases of the service area, then the id: the same input always gives the same proposal.
 * A case is left over only where no exchange of cases would find somebody for it.
 */
export function proposeAllocation(cases: readonly CaseToAllocate[], auditors: readonly AuditorToAllocate[], above = 0): readonly Pairing[] {
  const places = auditors.map((auditor) => new Place(auditor, above));
  const levels = new Levels(places);
  const able = new Map(cases.map((theCase) => [theCase.id, places.filter(({ auditor }) => fixedRefusals(auditor, theCase).length === 0)]));
  const pairs = new Map<string, Place>();
  const give = (theCase: CaseToAllocate, place: Place): void => {
    place.given.push(theCase);
    pairs.set(theCase.id, place);
  };

  // Those that fewest can take come first; equal ones in the order given.
  const inOrder = [...cases].sort((a, b) => (able.get(a.id)?.length ?? 0) - (able.get(b.id)?.length ?? 0));
  for (const theCase of inOrder) {
    const free = (able.get(theCase.id) ?? []).filter(({ room }) => room > 0);
    const rank = (place: Place) => [place.fullness, levels.shareOf(place.auditor), place.sameArea(theCase)] as const;
    const best = free.reduce<{ place: Place; ranks: readonly number[] } | null>((found, place) => {
      const ranks = rank(place);
      return found === null || comesBefore(ranks, found.ranks, place, found.place) ? { place, ranks } : found;
    }, null);
    if (!best) continue;
    give(theCase, best.place);
    levels.give(best.place.auditor);
  }
  for (const theCase of inOrder) if (!pairs.has(theCase.id)) makeRoomFor(theCase, able, pairs);
  return cases.map(({ id }) => ({ caseId: id, auditorId: pairs.get(id)?.auditor.id ?? null }));
}

function comesBefore(ranks: readonly number[], others: readonly number[], { auditor }: Place, other: Place): boolean {
  const at = ranks.findIndex((rank, index) => rank !== others[index]);
  return at < 0 ? auditor.id < other.auditor.id : (ranks[at] as number) < (others[at] as number);
}

/** Looks for a chain of exchanges that ends with somebody who has room (an augmenting path), and makes it. */
function makeRoomFor(theCase: CaseToAllocate, able: ReadonlyMap<string, readonly Place[]>, pairs: Map<string, Place>): void {
  const reachedBy = new Map<Place, CaseToAllocate>();
  const queue: CaseToAllocate[] = [theCase];
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const place of able.get(next.id) ?? []) {
      if (reachedBy.has(place)) continue;
      reachedBy.set(place, next);
      if (place.room > 0) return exchange(place, theCase, reachedBy, pairs);
      queue.push(...place.given);
    }
  }
}

function exchange(end: Place, theCase: CaseToAllocate, reachedBy: ReadonlyMap<Place, CaseToAllocate>, pairs: Map<string, Place>): void {
  for (let place = end; ; ) {
    const moving = reachedBy.get(place) as CaseToAllocate;
    const from = pairs.get(moving.id);
    place.given.push(moving);
    pairs.set(moving.id, place);
    if (moving === theCase || !from) return;
    from.given = from.given.filter((each) => each !== moving);
    place = from;
  }
}
