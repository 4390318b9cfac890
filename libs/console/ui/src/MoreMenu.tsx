import MoreHorizOutlined from '@mui/icons-material/MoreHorizOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';

type Item = { readonly label: string } & ({ readonly to: string; readonly onClick?: never } | { readonly onClick: () => void; readonly to?: never });

/** What can be done here beside the few things that have a button of their own. */
export function MoreMenu({ label, items }: { readonly label: string; readonly items: readonly Item[] }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button startIcon={<MoreHorizOutlined />} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={({ currentTarget }) => setAnchor(currentTarget)}>{label}</Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {items.map(({ label: name, to, onClick }) => (to === undefined
          ? <MenuItem key={name} onClick={() => { close(); onClick?.(); }}>{name}</MenuItem>
          : <MenuItem key={name} component={Link} to={to} onClick={close}>{name}</MenuItem>))}
      </Menu>
    </>
  );
}
