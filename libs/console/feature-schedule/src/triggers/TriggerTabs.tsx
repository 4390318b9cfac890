import { AddressTabs, useText } from '@goodmark/console-ui';

const TABS = { proposals: '/triggers', reAudits: '/triggers/re-audits', indicators: '/triggers/indicators', recommendations: '/triggers/recommendations', objectives: '/triggers/objectives' } as const;
type Tab = keyof typeof TABS;

/** The five lists of what brings activities on the schedule. */
export function TriggerTabs({ current }: { readonly current: Tab }) {
  const text = useText();
  return <AddressTabs label={text('triggers.tabs')} current={current} tabs={(Object.keys(TABS) as Tab[]).map((name) => ({ name, label: text(`triggers.tab.${name}`), to: TABS[name] }))} />;
}
