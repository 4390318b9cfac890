import { useMay } from '@goodmark/console-data';
import { AddressTabs, useText } from '@goodmark/console-ui';

const TABS = { list: ['/actions', 'correctiveActions'], board: ['/actions/board', 'correctiveActions'], figures: ['/actions/figures', 'actionFigures'], plans: ['/action-plans', 'actionPlans'] } as const;
type Tab = keyof typeof TABS;

/** The ways to look at what must change. */
export function ActionTabs({ current }: { readonly current: Tab }) {
  const text = useText();
  const may = { correctiveActions: useMay('correctiveActions'), actionFigures: useMay('actionFigures'), actionPlans: useMay('actionPlans') };
  const open = (Object.keys(TABS) as Tab[]).filter((name) => may[TABS[name][1]]);
  return <AddressTabs label={text('corrections.tabs')} current={current} tabs={open.map((name) => ({ name, label: text(`corrections.tab.${name}`), to: TABS[name][0] }))} />;
}
