import { Box, Tab, Tabs } from '@mui/material';
import { Link } from 'react-router-dom';

interface Props<N extends string> {
  /** What they are the parts of. */
  readonly label: string;
  readonly tabs: readonly { readonly name: N; readonly label: string; readonly to: string }[];
  readonly current: N;
}

/** The parts of a page, each with an address of its own. */
export function AddressTabs<N extends string>({ label, tabs, current }: Props<N>) {
  return (
    <Box component="nav" aria-label={label} sx={{ borderBottom: 1, borderColor: 'divider', mb: 3 }}>
      <Tabs value={current} role="presentation" variant="scrollable" scrollButtons={false} slotProps={{ list: { role: 'presentation' } as never }}>
        {tabs.map(({ name, label: words, to }) => (
          <Tab
            key={name} value={name} label={words} component={Link} to={to} preventScrollReset
            role={undefined} aria-selected={undefined} aria-current={name === current ? 'page' : undefined} tabIndex={0}
          />
        ))}
      </Tabs>
    </Box>
  );
}
