import type { Agreement } from './agreement';
import { percentage } from './percentage';

const cases = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

/** Whether cases and totals changed, which are two things, in words. */
function changesIn({ casesChanged, totalsChanged }: Agreement): string {
  if (casesChanged === 0) return 'No case changed.';
  const changed = casesChanged === 1 ? '1 case changed' : `${casesChanged} cases changed`;
  return totalsChanged ? `${changed}, and so did the totals.` : `${changed}, though no total did: as many went up as came down.`;
}

/** What the figures say, in two sentences that give every count and base. */
export function agreementSentence(agreement: Agreement): string {
  const { pairs, same, raised, lowered, applicabilityChanged } = agreement;
  if (pairs === 0) return 'Nothing was moderated, so there is nothing to compare.';
  const said = [
    `kept the grade in ${same} of ${cases(pairs)} (${percentage(same, pairs)}%)`,
    ...(raised > 0 ? [`raised ${raised}`] : []), ...(lowered > 0 ? [`lowered ${lowered}`] : []),
    ...(applicabilityChanged > 0 ? [`saw ${applicabilityChanged} differently as to whether it applies`] : []),
  ];
  const whole = said.length === 1 ? said[0] : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
  return `Moderators ${whole}. ${changesIn(agreement)}`;
}
