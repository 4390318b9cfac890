export const search = {
  title: 'Search', titleOf: 'Search: %{words}', open: 'Search (Ctrl+K)', label: 'What are you looking for?', now: 'Search', what: 'By reference, title or name, and in the evidence of audits you may read.',
  whatByName: 'By reference, title or name.', longer: 'Type at least two characters.', help: 'Give a reference such as AUD-2018-0021, a part of a name, or words that stand in evidence.',
  activities: 'Activities', evidence: 'Evidence', group: '%{what} (%{count})', all: 'See all %{count}', where: '%{reference}, %{domain}', noName: 'No reference, title or name holds “%{words}”.',
  noEvidence: 'No evidence that you may read holds “%{words}”.',
};
