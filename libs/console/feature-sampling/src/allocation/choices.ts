import type { AllocationPairInput, AllocationProposalQuery } from '@goodmark/console-data';

export type Pair = AllocationProposalQuery['allocationProposal']['pairs'][number];

/** What somebody chose by hand for a case: another auditor, or nobody for now. */
export interface Choice {
  readonly auditorId: string | null;
  readonly name: string;
  /** Who lets a conflict of interest pass, and why. */
  readonly exception: { readonly approverId: string; readonly reason: string } | null;
}

export type Choices = Readonly<Record<string, Choice>>;

/** Who has a case: what was chosen by hand, else what is proposed. */
export function holderOf({ case: { id }, auditor }: Pair, choices: Choices): { readonly id: string; readonly name: string } | null {
  const chosen = choices[id];
  if (!chosen) return auditor;
  return chosen.auditorId === null ? null : { id: chosen.auditorId, name: chosen.name };
}

/** How many cases each auditor would get. */
export function givenTo(pairs: readonly Pair[], choices: Choices): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  for (const pair of pairs) {
    const holder = holderOf(pair, choices);
    if (holder) given.set(holder.id, (given.get(holder.id) ?? 0) + 1);
  }
  return given;
}

/** The pairs as the API takes them; cases that nobody has are left out. */
export const pairsToConfirm = (pairs: readonly Pair[], choices: Choices): AllocationPairInput[] =>
  pairs.flatMap((pair) => {
    const holder = holderOf(pair, choices);
    return holder ? [{ sampleCaseId: pair.case.id, auditorId: holder.id, exception: choices[pair.case.id]?.exception ?? null }] : [];
  });
