import { useMay, useViewer } from '@goodmark/console-data';
import { AddressTabs, useText } from '@goodmark/console-ui';

const TABS = { register: '/lado', awaited: '/lado/awaited', figures: '/lado/figures', access: '/lado/access' } as const;
type Tab = keyof typeof TABS;

/** The parts of the register that the viewer may open. */
export function LadoTabs({ current }: { readonly current: Tab }) {
  const text = useText();
  const keeps = useKeepsRegister();
  const letsIn = useMay('ladoAccesses');
  const may: Readonly<Record<Tab, boolean>> = { register: true, awaited: true, figures: keeps, access: letsIn };
  return <AddressTabs label={text('lado.tabs')} current={current} tabs={(Object.keys(TABS) as Tab[]).filter((name) => may[name]).map((name) => ({ name, label: text(`lado.tab.${name}`), to: TABS[name] }))} />;
}

/** Whether the viewer is the LADO, or covers today. */
export function useKeepsRegister(): boolean {
  const standing = useViewer()?.ladoStanding;
  return standing === 'LADO' || standing === 'DEPUTY';
}
