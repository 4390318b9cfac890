import { type CountedAudit, type FigureFact, figureFacts } from './figure-facts';

/** A fact that enters the figures (1) or leaves them (-1). */
export type FigureDelta = FigureFact & { readonly delta: 1 | -1 };

/**
 * What a change of an audit does to the figures, as few signed facts as say it: first what leaves, then what enters.
 * `before` is null for a new audit, `after` for one that is gone. Facts that stay the same are not mentioned.
 */
export function figureDeltas(before: CountedAudit | null, after: CountedAudit | null): readonly FigureDelta[] {
  const old = before ? figureFacts(before) : [];
  const current = after ? figureFacts(after) : [];
  return [
    ...without(old, current).map((fact) => ({ ...fact, delta: -1 as const })),
    ...without(current, old).map((fact) => ({ ...fact, delta: 1 as const })),
  ];
}

/** An audit has at most one fact a basis, so facts compare one to one. */
const without = (facts: readonly FigureFact[], others: readonly FigureFact[]): readonly FigureFact[] =>
  facts.filter((fact) => !others.some((other) => isSame(fact, other)));

const isSame = (a: FigureFact, b: FigureFact): boolean =>
  a.basis === b.basis &&
  a.grade === b.grade &&
  a.fromGrade === b.fromGrade &&
  a.domains === b.domains &&
  a.fromDomains === b.fromDomains;
